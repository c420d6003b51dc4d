import { cat, view_as_real, zeros } from '../_generated/functions.js';
import type { Rest } from '../arguments.js';
import { enable_grad } from '../autograd.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { tidy } from '../scope.js';
import { gradsOf, keep, Tensor } from '../tensor.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkCount, checkRate, readOptions } from './options.js';
import { atMost, div, item, less, min, mul, rate, type Value } from './scalars.js';
import type { StateOf } from './state_dict.js';
import { strongWolfe } from './strong_wolfe.js';

export interface LBFGSOptions {
  lr?: number | Tensor;
  /** Of one step. */
  max_iter?: number;
  /** Of the closure in one step; null for a quarter more than `max_iter`. */
  max_eval?: number | null;
  /** Ends where no element of the gradient is larger. */
  tolerance_grad?: number;
  /** Ends where the loss or the parameters change by no more. */
  tolerance_change?: number;
  /** How many of the last moves and changes of the gradient are remembered. */
  history_size?: number;
  /** null moves by the learning rate. */
  line_search_fn?: 'strong_wolfe' | null;
}

const kDefaults: Required<LBFGSOptions> = {
  lr: 1,
  max_iter: 20,
  max_eval: null,
  tolerance_grad: 1e-7,
  tolerance_change: 1e-9,
  history_size: 100,
  line_search_fn: null,
};

const kKinds = { max_eval: 'number', line_search_fn: 'string' } as const;

/** What is kept over the steps, as in Python under the first parameter. */
interface State {
  func_evals: number;
  n_iter: number;
  /** Of the last direction's computation. */
  al?: (Tensor | null)[];
  /** The last direction, and the size of the step along it. */
  d?: Tensor | null;
  t?: Value | null;
  old_dirs?: Tensor[] | null;
  old_stps?: Tensor[] | null;
  ro?: Tensor[] | null;
  H_diag?: Value | null;
  prev_flat_grad?: Tensor | null;
  prev_loss?: number | null;
}

/**
 * L-BFGS, for losses that are the same in each call: a step calls the closure many times. It takes one group, of
 * parameters on one device.
 *
 * Where the closure throws, parameters and state are as they were before the step. What a step takes out of the state is
 * freed: clone what you want to look at later.
 *
 * @throws RangeError for more than one group, a negative learning rate, or counts that are none.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.LBFGS.html
 * @example
 * const opt = new torch.optim.LBFGS(model.parameters(), { line_search_fn: 'strong_wolfe' });
 * opt.step(() => {
 *   opt.zero_grad();
 *   const loss = criterion(model(x), y);
 *   loss.backward();
 *   return loss;
 * });
 */
export class LBFGS extends Optimizer<LBFGSOptions> {
  constructor(
    params: Params<LBFGSOptions>,
    ...rest: Rest<
      ['lr', 'max_iter', 'max_eval', 'tolerance_grad', 'tolerance_change', 'history_size', 'line_search_fn'],
      LBFGSOptions
    >
  ) {
    const options = readOptions('LBFGS', kDefaults, 7, rest, kKinds);
    checkRate(options.lr);
    options.max_eval ??= Math.floor((options.max_iter * 5) / 4);
    checkCounts(options);
    super(params, options, kKinds);
    if (this.param_groups.length !== 1) {
      throw new RangeError("LBFGS doesn't support per-parameter options (parameter groups)");
    }
    checkCounts(this.param_groups[0]!);
  }

  protected override update(): void {
    throw new TorchError('LBFGS moves its parameters in `step` only');
  }

  protected override move<T>(closure?: (() => T) | null): T {
    const { length } = this.param_groups;
    if (length !== 1) throw new TorchError(`Expected exactly one param_group, but got ${length}`);
    const group = this.param_groups[0]!;
    if (typeof closure !== 'function') {
      throw new TypeError(
        `LBFGS.step() needs a closure that computes the loss, but got ${typeName(closure)}`,
      );
    }
    this.checkLr(group.lr);
    checkCounts(group);
    if (group.line_search_fn !== null && group.line_search_fn !== 'strong_wolfe') {
      throw new TorchError("only 'strong_wolfe' is supported");
    }
    const first = group.params[0];
    const loss = enable_grad(closure);
    if (first === undefined) return loss;
    this.unrecorded((s) => {
      const known = (this.state.get(first) as State | undefined) ?? { func_evals: 0, n_iter: 0 };
      checkState(known);
      const run = new Run(group, known, () => s.outside(() => lossOf(enable_grad(closure))));
      const old = new Set(tensorsOf(known));
      const next = run.step(lossOf(loss));
      const kept = new Set(tensorsOf(next));
      this.state.set(first, next as StateOf);
      for (const tensor of kept) keep(tensor);
      for (const tensor of old) if (!kept.has(tensor)) tensor.dispose();
    });
    return loss;
  }
}

/** One step. What it makes belongs to the scope around it; the state that it began with stays as it is. */
class Run {
  readonly #params: Tensor[];
  readonly #complex: boolean[];

  constructor(
    readonly group: ParamGroup<LBFGSOptions>,
    readonly known: State,
    readonly evaluate: () => number,
  ) {
    this.#params = group.params;
    this.#complex = group.params.map((p) => p.is_complex());
  }

  /** @returns the state after it. */
  step(begin: number): State {
    const { known } = this;
    const counts = { func_evals: known.func_evals + 1, n_iter: known.n_iter };
    const grad = this.#gradient();
    if (this.#flat(grad)) return { ...known, ...counts };
    const start = this.#params.map((p) => p.clone());
    try {
      return this.#iterate({ ...known, ...counts }, begin, grad);
    } catch (error) {
      this.#set(start);
      throw error;
    }
  }

  #iterate(state: State, begin: number, first: Tensor): State {
    const { group, known } = this;
    const max_eval = group.max_eval!;
    const { max_iter, tolerance_change } = group;
    const lr = rate(group.lr);
    const mine = new Set(tensorsOf(known));
    const drop = (tensor: Tensor | null | undefined) => {
      if (tensor != null && !mine.has(tensor)) tensor.dispose();
    };
    for (const key of ['old_dirs', 'old_stps', 'ro', 'al'] as const) {
      if (state[key] != null) state[key] = [...state[key]] as Tensor[];
    }
    let [grad, loss, evaluations] = [first, begin, 1];
    let { d, t } = state;
    let flat = false;
    for (let n = 1; n <= max_iter; n++) {
      state.n_iter++;
      const last = d;
      d = tidy(() => [this.#direction(state, grad, last, t), state] as const)[0];
      drop(last);
      // A search that found nothing better ends where it began.
      if (state.prev_flat_grad !== grad) drop(state.prev_flat_grad);
      state.prev_flat_grad = grad;
      state.prev_loss = loss;
      // A copy, as what falls out of the state is freed.
      const size = lr instanceof Tensor ? lr.clone() : lr;
      t = state.n_iter === 1 ? mul(min(1, div(1, grad.abs().sum())), size) : size;
      const slope = grad.dot(d);
      if (less(-tolerance_change, slope)) break;
      if (group.line_search_fn !== null) {
        const found = this.#search(t, d, loss, grad, slope, max_eval - evaluations);
        [loss, grad, t] = [found.f, found.g, found.t];
        this.#add(t, d);
        flat = this.#flat(grad);
        evaluations += found.evaluations;
        state.func_evals += found.evaluations;
      } else {
        this.#add(t, d);
        if (n === max_iter) break;
        loss = this.evaluate();
        grad = this.#gradient();
        flat = this.#flat(grad);
        evaluations++;
        state.func_evals++;
      }
      if (n === max_iter || evaluations >= max_eval || flat) break;
      if (this.#still(d, t)) break;
      if (Math.abs(loss - state.prev_loss) < tolerance_change) break;
    }
    const keys = ['old_dirs', 'old_stps', 'ro', 'H_diag', 'prev_flat_grad', 'prev_loss'] as const;
    const rest = keys.map((key) => [key, state[key] ?? null]);
    // In Python's order, where what is new comes last.
    const { al, func_evals, n_iter } = state;
    const counts = { func_evals, n_iter, ...(al === undefined ? {} : { al }) };
    return { ...known, ...counts, d: d ?? null, t: t ?? null, ...Object.fromEntries(rest) };
  }

  /** The next direction; remembers the last move, unless the gradient hardly changed along it. */
  #direction(state: State, grad: Tensor, d: Tensor | null | undefined, t: Value | null | undefined): Tensor {
    if (state.n_iter === 1) {
      Object.assign(state, { old_dirs: [], old_stps: [], ro: [], H_diag: 1 });
      return grad.neg();
    }
    const { history_size } = this.group;
    const [ys, ss, ro] = [state.old_dirs!, state.old_stps!, state.ro!];
    const y = grad.sub(state.prev_flat_grad!);
    const moved = d!.mul(t!);
    const product = y.dot(moved);
    if (less(1e-10, product)) {
      if (ys.length === history_size) for (const list of [ys, ss, ro]) list.shift();
      ys.push(y);
      ss.push(moved);
      ro.push(product.reciprocal());
      state.H_diag = product.div(y.dot(y));
    }
    state.al ??= Array<Tensor | null>(history_size).fill(null);
    const al = state.al as Tensor[];
    const q = grad.neg();
    for (let i = ys.length - 1; i >= 0; i--) {
      al[i] = ss[i]!.dot(q).mul(ro[i]!);
      q.add_(ys[i]!, { alpha: al[i]!.neg().item() });
    }
    const r = q.mul(state.H_diag!);
    for (let i = 0; i < ys.length; i++) {
      r.add_(ss[i]!, { alpha: al[i]!.sub(ys[i]!.dot(r).mul(ro[i]!)).item() });
    }
    return r;
  }

  #search(t: Value, d: Tensor, loss: number, grad: Tensor, slope: Tensor, most: number) {
    return tidy(() => {
      const start = this.#params.map((p) => p.clone());
      const evaluate = (size: Value) => {
        this.#add(size, d);
        const f = this.evaluate();
        const g = this.#gradient();
        this.#set(start);
        return { f, g };
      };
      return strongWolfe(evaluate, t, d, loss, grad, slope, this.group.tolerance_change, most);
    });
  }

  /** All gradients in one vector; complex numbers are pairs. */
  #gradient(): Tensor {
    return tidy(() => {
      const views = gradsOf(this.#params).map((grad, i) => {
        const { dtype, device } = this.#params[i]!;
        const dense = grad ?? zeros([this.#params[i]!.numel()], { dtype, device });
        const view = (dense.is_sparse ? dense.to_dense() : dense).view([-1]);
        return this.#complex[i] ? view_as_real(view).view([-1]) : view;
      });
      return cat(views, 0);
    });
  }

  /** Whether no element of the gradient is larger than is tolerated. */
  #flat(grad: Tensor): boolean {
    return tidy(() => atMost(grad.abs().max(), this.group.tolerance_grad));
  }

  /** Whether the parameters hardly moved. */
  #still(d: Tensor, t: Value): boolean {
    return tidy(() => atMost(d.mul(t).abs().max(), this.group.tolerance_change));
  }

  #add(size: Value, d: Tensor): void {
    const alpha = item(size);
    let offset = 0;
    this.#params.forEach((p, i) => {
      const real = this.#complex[i] ? view_as_real(p) : p;
      const n = real.numel();
      real.add_(d.narrow(0, offset, n).view_as(real), { alpha });
      offset += n;
    });
  }

  #set(values: readonly Tensor[]): void {
    this.#params.forEach((p, i) => void p.copy_(values[i]!));
  }
}

function tensorsOf(state: State): Tensor[] {
  return Object.values(state)
    .flat()
    .filter((value) => value instanceof Tensor);
}

function lossOf(given: unknown): number {
  const value = given instanceof Tensor ? given.item() : given;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new TypeError(`LBFGS: the closure must return the loss as a number, but got ${typeName(given)}`);
}

/** @throws TorchError where a state that was loaded isn't one of this optimizer. */
function checkState(state: State): void {
  const keys = ['d', 't', 'old_dirs', 'old_stps', 'ro', 'H_diag', 'prev_flat_grad'] as const;
  const missing =
    (['func_evals', 'n_iter'] as const).find((key) => typeof state[key] !== 'number') ??
    (state.n_iter === 0 ? undefined : keys.find((key) => state[key] == null));
  if (missing !== undefined) throw new TorchError(`the state of LBFGS has no '${missing}'`);
}

function checkCounts(group: Required<LBFGSOptions>): void {
  checkCount('LBFGS', 'max_iter', group.max_iter, 0);
  checkCount('LBFGS', 'max_eval', group.max_eval!, 0);
  checkCount('LBFGS', 'history_size', group.history_size, 1);
}

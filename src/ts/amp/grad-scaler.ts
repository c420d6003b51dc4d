/** Scaling of the loss, so that gradients in float16 don't vanish. */
import { _amp_update_scale_ } from '../_generated/functions.js';
import { type Rest, reader, warn } from '../arguments.js';
import { is_available } from '../cuda/device.js';
import type { Device } from '../device.js';
import { int32 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { keep, Tensor } from '../tensor.js';
import { MultiDeviceReplicator, type Optimizer, scalar, unscale } from './unscale.js';

export interface GradScalerOptions {
  init_scale?: number;
  growth_factor?: number;
  backoff_factor?: number;
  /** Steps without inf or NaN after which the scale grows. */
  growth_interval?: number;
  enabled?: boolean;
}

/** State of a scaler, as `state_dict` gives it. */
export interface GradScalerState {
  scale: number;
  growth_factor: number;
  backoff_factor: number;
  growth_interval: number;
  _growth_tracker: number;
}

/** How far an optimizer is in this iteration, and what its gradients held. */
interface OptimizerState {
  stage: 'ready' | 'unscaled' | 'stepped';
  found_inf_per_device: Tensor[];
}

const readOptions = reader<Required<GradScalerOptions> & { device: string }>(
  'GradScaler(str device="cuda", float init_scale=65536, float growth_factor=2, float backoff_factor=0.5, int growth_interval=2000, bool enabled=True)',
);

/** A signature's floats may be booleans and tensors, too. */
function checkNumber(where: string, name: string, value: unknown, kind: 'int' | 'float' = 'float'): number {
  if (typeof value === 'number' && (kind === 'float' || Number.isInteger(value))) return value;
  throw new TypeError(`${where}(): argument '${name}' must be ${kind}, not ${typeName(value)}`);
}

/**
 * Multiplies the loss before backward, divides the gradients before the optimizer's step, skips steps whose gradients
 * hold inf or NaN, and adapts the factor.
 *
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.amp.GradScaler
 * @example
 * const scaler = new torch.amp.GradScaler('cuda');
 * const loss = torch.autocast('cuda', () => criterion(model(x), y));
 * scaler.scale(loss).backward();
 * scaler.step(opt);
 * scaler.update();
 */
export class GradScaler {
  readonly #device: string;
  readonly #enabled: boolean;
  #init_scale: number;
  #growth_factor: number;
  #backoff_factor: number;
  #growth_interval: number;
  #init_growth_tracker = 0;
  // Made by the first scale(), on the device of what is scaled.
  #scale: Tensor | null = null;
  #growth_tracker: Tensor | null = null;
  #states = new Map<Optimizer, OptimizerState>();

  /** @throws TorchError unless the scale grows by more than 1 and backs off by less; TypeError for wrong types. */
  constructor(
    ...args: Rest<
      ['device', 'init_scale', 'growth_factor', 'backoff_factor', 'growth_interval', 'enabled'],
      GradScalerOptions & { device?: string }
    >
  ) {
    const given = readOptions(args);
    this.#device = given.device;
    this.#enabled = given.enabled && (this.#device !== 'cuda' || is_available());
    if (given.enabled && !this.#enabled) {
      warn('torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.');
    }
    const float = (name: 'init_scale' | 'growth_factor' | 'backoff_factor') =>
      checkNumber('GradScaler', name, given[name]);
    this.#init_scale = float('init_scale');
    this.#growth_factor = float('growth_factor');
    this.#backoff_factor = float('backoff_factor');
    this.#growth_interval = checkNumber('GradScaler', 'growth_interval', given.growth_interval, 'int');
    if (!this.#enabled) return;
    if (this.#growth_factor <= 1) throw new TorchError('The growth factor must be > 1.0.');
    if (this.#backoff_factor >= 1) throw new TorchError('The backoff factor must be < 1.0.');
  }

  /** Multiplies a tensor, or each in a nest of arrays. */
  scale<T extends Tensor | readonly unknown[]>(outputs: T): T {
    if (!this.#enabled) return outputs;
    let copies: MultiDeviceReplicator | null = null;
    const apply = (value: unknown): unknown => {
      if (value instanceof Tensor) {
        copies ??= new MultiDeviceReplicator(this.#scaleFor(value.device));
        return value.mul(copies.get(value.device));
      }
      if (Array.isArray(value)) return value.map(apply);
      throw new RangeError('outputs must be a Tensor or an iterable of Tensors');
    };
    return apply(outputs) as T;
  }

  #scaleFor(device: Device): Tensor {
    if (this.#scale === null) {
      this.#scale = scalar(this.#init_scale, device);
      this.#growth_tracker = scalar(this.#init_growth_tracker, device, int32);
    }
    return this.#scale;
  }

  #check(name: string): [scale: Tensor, growth_tracker: Tensor] {
    if (this.#scale === null || this.#growth_tracker === null) {
      throw new TorchError(
        `Attempted ${name} but _scale is None.  This may indicate your script did not use ` +
          'scaler.scale(loss or outputs) earlier in the iteration.',
      );
    }
    return [this.#scale, this.#growth_tracker];
  }

  #state(optimizer: Optimizer): OptimizerState {
    let state = this.#states.get(optimizer);
    if (state === undefined) {
      state = { stage: 'ready', found_inf_per_device: [] };
      this.#states.set(optimizer, state);
    }
    return state;
  }

  /**
   * Divides the optimizer's gradients by the scale, so that they can be looked at or clipped; `step` does it otherwise.
   *
   * @throws TorchError if they are divided already; RangeError for gradients in float16.
   */
  unscale_(optimizer: Optimizer): void {
    if (!this.#enabled) return;
    const [scale] = this.#check('unscale_');
    const state = this.#state(optimizer);
    if (state.stage === 'unscaled') {
      throw new TorchError('unscale_() has already been called on this optimizer since the last update().');
    }
    if (state.stage === 'stepped') throw new TorchError('unscale_() is being called after step().');
    // In double, since the reciprocal may be imprecise in float.
    state.found_inf_per_device = unscale(optimizer, scale.double().reciprocal().float(), false);
    state.stage = 'unscaled';
  }

  /**
   * Divides the gradients, unless `unscale_` has, and runs the optimizer's step unless they hold inf or NaN.
   *
   * @param args go to the optimizer's step.
   * @returns what it returned, or null.
   */
  step(optimizer: Optimizer, ...args: unknown[]): unknown {
    if (!this.#enabled) return optimizer.step(...args);
    if (args.some((arg) => typeof arg === 'function')) {
      throw new TorchError('Closure use is not currently supported if GradScaler is enabled.');
    }
    this.#check('step');
    const state = this.#state(optimizer);
    if (state.stage === 'stepped')
      throw new TorchError('step() has already been called since the last update().');
    if (optimizer._step_supports_amp_scaling) return this.#stepScaled(optimizer, state, args);
    if (state.stage === 'ready') this.unscale_(optimizer);
    if (state.found_inf_per_device.length === 0) {
      throw new TorchError('No inf checks were recorded for this optimizer.');
    }
    const found = state.found_inf_per_device.some((found_inf) => found_inf.item() !== 0);
    const result = found ? null : optimizer.step(...args);
    state.stage = 'stepped';
    return result;
  }

  /** The step of an optimizer that divides the gradients itself, in its kernel. */
  #stepScaled(optimizer: Optimizer, state: OptimizerState, args: unknown[]): unknown {
    const [scale] = this.#check('step');
    const before = optimizer.grad_scale;
    if (state.stage === 'ready') {
      state.found_inf_per_device = unscale(optimizer, scalar(1, scale.device), true);
      optimizer.grad_scale = keep(scale.mul(before ?? 1));
    } else optimizer.grad_scale = before ?? null;
    const [first, ...others] = state.found_inf_per_device.map((each) => each.to(scale.device));
    optimizer.found_inf = first === undefined ? null : others.reduce((a, b) => keep(a.add(b)), first);
    try {
      const result = optimizer.step(...args);
      state.stage = 'stepped';
      delete optimizer.grad_scale;
      return result;
    } finally {
      delete optimizer.found_inf;
      if (state.stage !== 'stepped') optimizer.grad_scale = before;
    }
  }

  /** Ends the iteration: adapts the scale, or sets it. */
  update(new_scale: number | Tensor | null = null): void {
    if (!this.#enabled) return;
    const [scale, growth_tracker] = this.#check('update');
    if (new_scale === null) this.#adapt(scale, growth_tracker);
    else if (typeof new_scale === 'number') scale.fill_(new_scale);
    else {
      if (!(new_scale instanceof Tensor)) {
        throw new TypeError(
          `update(): argument 'new_scale' must be a number or a Tensor, not ${typeName(new_scale)}`,
        );
      }
      if (new_scale.device.type !== this.#device || new_scale.numel() !== 1 || new_scale.requires_grad) {
        throw new TorchError(
          'new_scale should be a float or a 1-element torch.cuda.FloatTensor or torch.FloatTensor with requires_grad=False.',
        );
      }
      scale.copy_(new_scale);
    }
    this.#states = new Map();
  }

  #adapt(scale: Tensor, growth_tracker: Tensor): void {
    const found = [...this.#states.values()].flatMap((state) =>
      state.found_inf_per_device.map((each) => each.to(scale.device, { non_blocking: true })),
    );
    const [combined, ...rest] = found;
    if (combined === undefined) throw new TorchError('No inf checks were recorded prior to update.');
    for (const each of rest) combined.add_(each);
    _amp_update_scale_(
      scale,
      growth_tracker,
      combined,
      this.#growth_factor,
      this.#backoff_factor,
      this.#growth_interval,
    );
  }

  /** The scale now, which waits for the device; 1 if disabled. */
  get_scale(): number {
    if (!this.#enabled) return 1;
    return this.#scale === null ? this.#init_scale : this.#scale.item();
  }

  get_growth_factor(): number {
    return this.#growth_factor;
  }

  set_growth_factor(new_factor: number): void {
    this.#growth_factor = checkNumber('set_growth_factor', 'new_factor', new_factor);
  }

  get_backoff_factor(): number {
    return this.#backoff_factor;
  }

  set_backoff_factor(new_factor: number): void {
    this.#backoff_factor = checkNumber('set_backoff_factor', 'new_factor', new_factor);
  }

  get_growth_interval(): number {
    return this.#growth_interval;
  }

  set_growth_interval(new_interval: number): void {
    this.#growth_interval = checkNumber('set_growth_interval', 'new_interval', new_interval, 'int');
  }

  is_enabled(): boolean {
    return this.#enabled;
  }

  /** The scaler's state, empty if disabled; call it after `update`. */
  state_dict(): GradScalerState | Record<string, never> {
    if (!this.#enabled) return {};
    return {
      scale: this.get_scale(),
      growth_factor: this.#growth_factor,
      backoff_factor: this.#backoff_factor,
      growth_interval: this.#growth_interval,
      _growth_tracker:
        this.#growth_tracker === null ? this.#init_growth_tracker : this.#growth_tracker.item(),
    };
  }

  /**
   * Takes over what `state_dict` gave; all of it or nothing.
   *
   * @throws TorchError if the state is that of a disabled scaler, or lacks something; TypeError for wrong types.
   */
  load_state_dict(state_dict: GradScalerState | Record<string, never>): void {
    if (!this.#enabled) return;
    const state = checkState(state_dict);
    this.#init_scale = state.scale;
    this.#scale?.fill_(state.scale);
    this.#growth_factor = state.growth_factor;
    this.#backoff_factor = state.backoff_factor;
    this.#growth_interval = state.growth_interval;
    this.#init_growth_tracker = state._growth_tracker;
    this.#growth_tracker?.fill_(state._growth_tracker);
  }
}

/** What keys of a state are to be. */
const kStateKinds: Readonly<Record<keyof GradScalerState, 'int' | 'float'>> = {
  scale: 'float',
  growth_factor: 'float',
  backoff_factor: 'float',
  growth_interval: 'int',
  _growth_tracker: 'int',
};

function checkState(state: unknown): GradScalerState {
  if (!isKeywords(state)) {
    throw new TypeError(`load_state_dict(): argument 'state_dict' must be a dict, not ${typeName(state)}`);
  }
  if (Object.keys(state).length === 0) {
    throw new TorchError(
      'The source state dict is empty, possibly because it was saved from a disabled instance of GradScaler.',
    );
  }
  for (const [key, kind] of Object.entries(kStateKinds)) {
    if (!(key in state)) throw new TorchError(`load_state_dict(): the state has no '${key}'`);
    checkNumber('load_state_dict', key, state[key], kind);
  }
  return state as unknown as GradScalerState;
}

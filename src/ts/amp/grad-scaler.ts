/** Scaling of the loss, so that gradients in float16 don't vanish. */
import {
  _amp_foreach_non_finite_check_and_unscale_,
  _amp_update_scale_,
  full,
} from '../_generated/functions.js';
import { checkKeys, warn } from '../arguments.js';
import { no_grad } from '../autograd.js';
import { is_available } from '../cuda/device.js';
import type { Device } from '../device.js';
import { float16, float32, int32 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { keep, Tensor } from '../tensor.js';

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

/** What of an optimizer is needed here. */
interface Optimizer {
  param_groups: { params: readonly Tensor[] }[];
  step(...args: unknown[]): unknown;
}

/** How far an optimizer is in this iteration, and what its gradients held. */
interface OptimizerState {
  stage: 'ready' | 'unscaled' | 'stepped';
  found_inf_per_device: Tensor[];
}

/** A tensor's copies on other devices, made when they are asked for. */
class MultiDeviceReplicator {
  readonly #master: Tensor;
  readonly #copies = new Map<string, Tensor>();

  constructor(master: Tensor) {
    this.#master = master;
  }

  get(device: Device): Tensor {
    const known = this.#copies.get(String(device));
    if (known !== undefined) return known;
    const copy = keep(this.#master.to(device, { non_blocking: true, copy: true }));
    this.#copies.set(String(device), copy);
    return copy;
  }

  all(): Tensor[] {
    return [...this.#copies.values()];
  }
}

/** An iteration's own tensor, also where a scope is open: it lives until `update`. */
const scalar = (value: number, device: Device, type = float32) =>
  keep(full([], value, { dtype: type, device }) as Tensor);

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

  /** @throws TorchError unless the scale grows by more than 1 and backs off by less. */
  constructor(
    device: string | (GradScalerOptions & { device?: string }) = 'cuda',
    options: GradScalerOptions = {},
  ) {
    const given = typeof device === 'object' ? device : { ...options, device };
    const known = ['device', 'init_scale', 'growth_factor', 'backoff_factor', 'growth_interval', 'enabled'];
    checkKeys('GradScaler', given, known);
    this.#device = given.device ?? 'cuda';
    const wanted = given.enabled ?? true;
    this.#enabled = wanted && (this.#device !== 'cuda' || is_available());
    if (wanted && !this.#enabled) {
      warn('torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.');
    }
    this.#init_scale = given.init_scale ?? 65536;
    this.#growth_factor = given.growth_factor ?? 2;
    this.#backoff_factor = given.backoff_factor ?? 0.5;
    this.#growth_interval = given.growth_interval ?? 2000;
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
    const inverse = new MultiDeviceReplicator(scale.double().reciprocal().float());
    const found = new MultiDeviceReplicator(scalar(0, scale.device));
    no_grad(() => {
      for (const grads of gradientsByKind(optimizer).values()) {
        const { device } = grads[0]!;
        _amp_foreach_non_finite_check_and_unscale_(grads, found.get(device), inverse.get(device));
      }
    });
    state.found_inf_per_device = found.all();
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
    if (state.stage === 'ready') this.unscale_(optimizer);
    if (state.found_inf_per_device.length === 0) {
      throw new TorchError('No inf checks were recorded for this optimizer.');
    }
    const found = state.found_inf_per_device.some((found_inf) => found_inf.item() !== 0);
    const result = found ? null : optimizer.step(...args);
    state.stage = 'stepped';
    return result;
  }

  /** Ends the iteration: adapts the scale, or sets it. */
  update(new_scale: number | Tensor | null = null): void {
    if (!this.#enabled) return;
    const [scale, growth_tracker] = this.#check('update');
    if (new_scale === null) this.#adapt(scale, growth_tracker);
    else if (typeof new_scale === 'number') scale.fill_(new_scale);
    else {
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
    this.#growth_factor = new_factor;
  }

  get_backoff_factor(): number {
    return this.#backoff_factor;
  }

  set_backoff_factor(new_factor: number): void {
    this.#backoff_factor = new_factor;
  }

  get_growth_interval(): number {
    return this.#growth_interval;
  }

  set_growth_interval(new_interval: number): void {
    this.#growth_interval = new_interval;
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

  /** @throws TorchError if the state is that of a disabled scaler. */
  load_state_dict(state_dict: GradScalerState | Record<string, never>): void {
    if (!this.#enabled) return;
    if (Object.keys(state_dict).length === 0) {
      throw new TorchError(
        'The source state dict is empty, possibly because it was saved from a disabled instance of GradScaler.',
      );
    }
    const state = state_dict as GradScalerState;
    this.#init_scale = state.scale;
    this.#scale?.fill_(state.scale);
    this.#growth_factor = state.growth_factor;
    this.#backoff_factor = state.backoff_factor;
    this.#growth_interval = state.growth_interval;
    this.#init_growth_tracker = state._growth_tracker;
    this.#growth_tracker?.fill_(state._growth_tracker);
  }
}

/** Gradients of one device and dtype each, which one operator takes together. */
function gradientsByKind(optimizer: Optimizer): Map<string, Tensor[]> {
  const kinds = new Map<string, Tensor[]>();
  for (const { params } of optimizer.param_groups) {
    for (const { grad } of params) {
      if (grad === null) continue;
      if (grad.dtype === float16) throw new RangeError('Attempting to unscale FP16 gradients.');
      const kind = `${grad.device} ${grad.dtype}`;
      const grads = kinds.get(kind);
      if (grads === undefined) kinds.set(kind, [grad]);
      else grads.push(grad);
    }
  }
  return kinds;
}

/**
 * Random numbers on the GPUs: each has a default generator of its own, which `torch.manual_seed` seeds too.
 * @see https://docs.pytorch.org/docs/stable/cuda.html#random-number-generator
 */
import { device as toDevice } from '../device.js';
import { generatorOf } from '../random.js';
import type { Tensor } from '../tensor.js';
import { type CudaDevice, current_device, device_count, init, is_available, nameOf } from './device.js';

function generator(device?: CudaDevice | null) {
  init();
  return generatorOf(`cuda:${toDevice(nameOf(device)).index ?? current_device()}`);
}

const all = () => Array.from({ length: device_count() }, (_, i) => generator(i));

/** Seeds the current GPU's generator; does nothing where there is no GPU. */
export function manual_seed(seed: number | bigint): void {
  if (is_available()) generator().manual_seed(seed);
}

/** Seeds the generators of all GPUs. */
export function manual_seed_all(seed: number | bigint): void {
  for (const each of all()) each.manual_seed(seed);
}

/** Seeds the current GPU's generator from the system's entropy. */
export function seed(): void {
  if (is_available()) generator().seed();
}

/** The same seed, from the system's entropy, for all GPUs. */
export function seed_all(): void {
  const [first, ...rest] = all();
  const value = first?.seed();
  for (const each of rest) each.manual_seed(value!);
}

/** The current GPU's seed. */
export function initial_seed(): number | bigint {
  return generator().initial_seed();
}

/** State of the GPU's generator, as a uint8 tensor on the CPU. */
export function get_rng_state(device?: CudaDevice | null): Tensor {
  return generator(device).get_state();
}

export function set_rng_state(new_state: Tensor, device?: CudaDevice | null): void {
  generator(device).set_state(new_state);
}

export function get_rng_state_all(): Tensor[] {
  return all().map((each) => each.get_state());
}

export function set_rng_state_all(new_states: readonly Tensor[]): void {
  for (const [i, state] of new_states.entries()) set_rng_state(state, i);
}

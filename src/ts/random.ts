/**
 * Random number generators: libtorch's own, so that the same seed draws the same numbers as in Python.
 * @see https://docs.pytorch.org/docs/stable/random.html
 */
import { native } from '../../binding/native.js';
import { optional } from './arguments.js';
import { Device, type DeviceLike } from './device.js';
import { typeName } from './ops/arguments.js';
import { adopt, idOf, Tensor } from './tensor.js';

// A handful in a process and nothing to hurry for: finalizers, which wait for the event loop, will do.
const registry = new FinalizationRegistry((id: number) => native.freeGenerator(id));

/** @internal The number under which the addon knows a generator. */
export let generatorId: (generator: Generator) => number;
let wrap: (id: number) => Generator;

/**
 * A state of the random number algorithm.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Generator.html
 * @example
 * const g = new torch.Generator().manual_seed(0);
 * torch.randn([2], { generator: g }) // tensor([ 1.5410, -0.2934])
 */
export class Generator {
  readonly #id: number;

  /**
   * A new generator on the device, seeded with PyTorch's default seed.
   *
   * @param device the CPU for null.
   * @throws TypeError for what is no device; TorchError if it isn't there.
   */
  constructor(device: DeviceLike | null | { device?: DeviceLike | null } = null) {
    this.#id = wrapping ?? native.newGenerator(nameOf(device));
    registry.register(this, this.#id);
  }

  static {
    generatorId = (generator) => generator.#id;
    wrap = (id) => {
      wrapping = id;
      try {
        return new Generator();
      } finally {
        wrapping = null;
      }
    };
  }

  get device(): Device {
    const [type, index] = native.generatorDevice(this.#id).split(':');
    return new Device(type!, index === undefined ? null : Number(index));
  }

  /** Sets the seed and begins its sequence. @returns the generator. */
  manual_seed(seed: number | bigint): this {
    native.generatorManualSeed(this.#id, seedOf(seed));
    return this;
  }

  /** The seed that the sequence began with. */
  initial_seed(): number | bigint {
    return plain(native.generatorInitialSeed(this.#id));
  }

  /** Seeds from the system's entropy. @returns the seed. */
  seed(): number | bigint {
    return plain(native.generatorSeed(this.#id));
  }

  /** The state, as a uint8 tensor. */
  get_state(): Tensor {
    return adopt(native.generatorState(this.#id));
  }

  /** @throws TorchError if the tensor isn't a state of such a generator; TypeError if it isn't uint8 on the CPU. */
  set_state(state: Tensor): void {
    if (!(state instanceof Tensor)) {
      throw new TypeError(`expected a torch.ByteTensor, but got ${typeName(state)}`);
    }
    native.generatorSetState(this.#id, idOf(state));
  }
}

let wrapping: number | null = null;

function nameOf(given: unknown): string {
  const device = optional<unknown>('Generator', 'device', given);
  if (device === null || device === undefined) return 'cpu';
  if (typeof device === 'string' || device instanceof Device) return String(device);
  throw new TypeError(
    `Generator(): argument 'device' (position 1) must be torch.device, not ${typeName(device)}`,
  );
}

function seedOf(seed: number | bigint): bigint {
  if (typeof seed === 'bigint') return seed;
  if (!Number.isSafeInteger(seed)) {
    throw new TypeError(
      `manual_seed(): expected an integer (a bigint where it is beyond 2^53), but got ${String(seed)}`,
    );
  }
  return BigInt(seed);
}

function plain(seed: bigint): number | bigint {
  return seed <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(seed) : seed;
}

/** The generator that is used where none is given. */
export const default_generator: Generator = wrap(native.defaultGenerator('cpu'));

const generators = new Map<string, Generator>();

/** @internal The generator that is used on the device where none is given. */
export function generatorOf(device: string): Generator {
  const known = generators.get(device);
  if (known !== undefined) return known;
  const generator = wrap(native.defaultGenerator(device));
  generators.set(device, generator);
  return generator;
}

/**
 * Seeds the default generators of all devices.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.manual_seed.html
 */
export function manual_seed(seed: number | bigint): Generator {
  const value = seedOf(seed);
  default_generator.manual_seed(value);
  const type = native.accelerator();
  for (let i = 0; type !== null && i < native.deviceCount(type); i++)
    generatorOf(`${type}:${i}`).manual_seed(value);
  return default_generator;
}

/**
 * Seeds the default generators of all devices from the system's entropy.
 *
 * @returns the seed.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.seed.html
 */
export function seed(): number | bigint {
  const value = default_generator.seed();
  manual_seed(value);
  return value;
}

/**
 * The seed that the sequence of the CPU's default generator began with.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.initial_seed.html
 */
export function initial_seed(): number | bigint {
  return default_generator.initial_seed();
}

/**
 * State of the CPU's default generator, as a uint8 tensor.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.get_rng_state.html
 */
export function get_rng_state(): Tensor {
  return default_generator.get_state();
}

/**
 * Sets the state of the CPU's default generator.
 *
 * @throws TypeError if it isn't a uint8 tensor on the CPU; TorchError if it's no such state.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_rng_state.html
 */
export function set_rng_state(new_state: Tensor): void {
  default_generator.set_state(new_state);
}

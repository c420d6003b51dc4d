/** Where what is loaded goes. */
import { native } from '../../../binding/native.js';
import { Device, type DeviceLike, device } from '../device.js';
import { uint8 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { Tensor } from '../tensor.js';
import { FormatError } from './errors.js';

/**
 * Where tensors go: all to one device; those of one device to another; or wherever a function puts them. It gets each
 * storage as a tensor of its bytes on the CPU, with the name of the device that it was saved from, and returns these
 * bytes on any device, or null for the device that they come from.
 */
export type MapLocation = Place | Readonly<Record<string, DeviceLike>>;

/** The same where an object would be options. */
export type Place =
  | DeviceLike
  | ReadonlyMap<string, DeviceLike>
  | ((storage: Tensor, location: string) => Tensor | null | undefined);

/** Reads a storage of the given place to where it goes. */
export type Locator = (saved: string, read: (device: string) => Tensor) => Tensor;

/** @throws TypeError if it's nothing that says where. */
export function locatorOf(map: MapLocation | null | undefined): Locator {
  if (typeof map === 'string' || map instanceof Device) {
    const everything = available(String(map));
    return (_saved, read) => read(everything);
  }
  if (typeof map === 'function') {
    return (saved, read) => {
      const storage = read('cpu');
      const placed = map(storage, saved);
      if (placed === null || placed === undefined) return storage.to(ownDevice(saved));
      return checked(placed, storage);
    };
  }
  const devices = new Map<string, string>();
  for (const [from, to] of entriesOf(map ?? {})) {
    if (typeof to !== 'string' && !(to instanceof Device)) throw wrong(`a device for '${from}'`, to);
    devices.set(String(from), String(device(to)));
  }
  return (saved, read) => {
    const to = devices.get(saved);
    return read(to === undefined ? ownDevice(saved) : available(to));
  };
}

function entriesOf(map: unknown): Iterable<[unknown, unknown]> {
  if (map instanceof Map) return map;
  if (isKeywords(map)) return Object.entries(map);
  throw wrong('a device, an object or Map of devices, or a function', map);
}

const wrong = (expected: string, given: unknown) =>
  new TypeError(`load(): argument 'map_location' must be ${expected}, not ${typeName(given)}`);

/** What a function has returned has to be the same bytes. */
function checked(placed: unknown, storage: Tensor): Tensor {
  if (!(placed instanceof Tensor)) {
    throw new TypeError(
      `load(): map_location must return the storage, on the device that it goes to, or null, not ${typeName(placed)}`,
    );
  }
  if (placed.dtype !== uint8 || placed.dim() !== 1 || placed.numel() !== storage.numel()) {
    throw new TypeError('load(): map_location must return all bytes of the storage that it got');
  }
  // From the beginning of its memory: where a tensor lies in it is counted in elements of another size.
  return placed.storage_offset() === 0 ? placed.detach().contiguous() : placed.clone();
}

/** The device that a file names, if there is such a one. */
function ownDevice(saved: string): string {
  try {
    device(saved);
  } catch {
    throw new FormatError(
      `its tensors were saved from '${saved}', which is no device here: give a map_location`,
    );
  }
  return available(saved);
}

/** @throws TorchError if it's a GPU that isn't there. */
function available(name: string): string {
  const { type, index } = device(name);
  if (type === 'cuda') {
    const count = native.deviceCount('cuda');
    if (count === 0) {
      throw new TorchError(
        'Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. ' +
          "If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') " +
          'to map your storages to the CPU.',
      );
    }
    if ((index ?? 0) >= count) {
      throw new TorchError(
        `Attempting to deserialize object on CUDA device ${index} but torch.cuda.device_count() is ${count}. ` +
          'Please use torch.load with map_location to map your storages to an existing device.',
      );
    }
  }
  return name;
}

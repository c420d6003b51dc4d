/**
 * Saving and loading, in PyTorch's file format: what is saved here Python loads (`weights_only=True`, too), and the other
 * way round.
 * @see https://docs.pytorch.org/docs/stable/notes/serialization.html
 */
import { closeSync, openSync } from 'node:fs';
import { endianness } from 'node:os';
import { native } from '../../binding/native.js';
import { Complex, complex } from './complex.js';
import { Device, type DeviceLike, device } from './device.js';
import { dtype } from './dtype.js';
import { TorchError } from './errors.js';
import { typeName } from './ops/arguments.js';
import { tidy } from './scope.js';
import { FormatError } from './serialization/errors.js';
import { replaceFile } from './serialization/file.js';
import { Pickler, PythonObject } from './serialization/pickler.js';
import { StoragesReader, StoragesWriter } from './serialization/storages.js';
import { type PythonFunction, Unpickler } from './serialization/unpickler.js';
import { ZipReader, ZipWriter } from './serialization/zip.js';
import { Tensor } from './tensor.js';

const kArchive = 'archive';
const byteorder = endianness() === 'LE' ? 'little' : 'big';

/**
 * Saves a value to a file: tensors, numbers, bigints, strings, booleans, null, dtypes, devices and complex numbers, in
 * arrays, plain objects, Maps and Sets, nested in any way. What is one object stays one, and tensors that share memory
 * still do after they're loaded.
 *
 * In Python an array is a list, an object or Map a dict; an integer value is an int (JavaScript can't tell 1 from 1.0),
 * as is a bigint. A Map gives a dict keys that are no strings.
 *
 * The file is there as a whole or not at all: if the process is killed or the disk is full, what was there before still
 * is. Its mode stays, and links to it. What two threads or processes save to one path at once is what one of them saved.
 *
 * @param obj what is saved.
 * @param f path of the file; its folder must be there. A device or a pipe gets the bytes as they come.
 * @throws TypeError if there is something else in it, saying where, or the path is none; Error of the file system, also
 *   if a file is there that may not be written.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.save.html
 * @example
 * torch.save({ model: model.state_dict(), optimizer: opt.state_dict(), step: 500 }, 'checkpoint.pt');
 */
export function save(obj: unknown, f: string): void {
  checkPath('save', f);
  tidy(() => {
    const storages = new StoragesWriter();
    const pickle = new Pickler((value) => translate(value, storages)).dump(obj);
    replaceFile(f, (file) => {
      const zip = new ZipWriter(file);
      zip.add(`${kArchive}/data.pkl`, pickle);
      zip.add(`${kArchive}/.format_version`, Buffer.from('1'));
      zip.add(`${kArchive}/.storage_alignment`, Buffer.from('64'));
      zip.add(`${kArchive}/byteorder`, Buffer.from(byteorder));
      storages.write(zip, kArchive);
      zip.add(`${kArchive}/version`, Buffer.from('3\n'));
      zip.end();
    });
  });
}

function checkPath(name: string, f: unknown): void {
  if (typeof f === 'string' && f !== '') return;
  const given = f === '' ? 'an empty string' : typeName(f);
  throw new TypeError(`${name}(): argument 'f' must be a path, not ${given}`);
}

function translate(value: object, storages: StoragesWriter): PythonObject | null {
  if (value instanceof Tensor) return storages.translate(value);
  if (value instanceof dtype) return new PythonObject('torch', value.name);
  if (value instanceof Device) {
    const index = value.index === null ? [] : [value.index];
    return new PythonObject('torch', 'device', [value.type, ...index]);
  }
  if (value instanceof Complex) return new PythonObject('__builtin__', 'complex', [value.re, value.im]);
  return null;
}

/** Where tensors go: all to one device, or those of one device to another. */
export type MapLocation = DeviceLike | Record<string, DeviceLike>;

export interface LoadOptions {
  map_location?: MapLocation | null;
  /** Data is all that is ever loaded: `true` is the only choice. */
  weights_only?: boolean;
}

/**
 * Loads what `save` or Python's `torch.save` has written. Only data is loaded, as with `weights_only=True`.
 *
 * A dict whose keys are strings becomes a plain object, any other a Map; lists, tuples and sizes become arrays; an int
 * that a number can't hold becomes a bigint. Tensors go where they were when they were saved, unless `map_location` says
 * otherwise.
 *
 * @param f path of the file.
 * @param map_location a device for all tensors, or an object that gives devices for those saved:
 *   `{ map_location: { 'cuda:1': 'cuda:0' } }`.
 * @throws TorchError if the file isn't whole, isn't a checkpoint, or holds more than data; Error of the file system.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.load.html
 * @example
 * model.load_state_dict(torch.load('model.pt', { map_location: 'cpu' }));
 */
// biome-ignore lint/suspicious/noExplicitAny: the file decides
export function load(f: string, map_location: DeviceLike | LoadOptions | null = null): any {
  checkPath('load', f);
  const locate = locator(map_location);
  const file = openSync(f, 'r');
  try {
    return tidy(() => read(new ZipReader(file), locate));
  } catch (error) {
    throw error instanceof FormatError ? new TorchError(`load(): ${f}: ${error.message}`) : error;
  } finally {
    closeSync(file);
  }
}

function read(zip: ZipReader, locate: (saved: string) => string): unknown {
  const pickle = [...zip.names()].find((name) => /^[^/]+\/data\.pkl$/.test(name));
  if (pickle === undefined)
    throw new FormatError("it is a zip file, but not a checkpoint: it has no 'data.pkl'");
  const archive = pickle.slice(0, pickle.indexOf('/'));
  if (zip.has(`${archive}/constants.pkl`)) {
    throw new FormatError('it is a TorchScript archive: expected what torch.save writes');
  }
  const order = `${archive}/byteorder`;
  const written = zip.has(order) ? zip.read(order).toString('latin1') : 'little';
  if (written !== byteorder)
    throw new FormatError(`it was written on a machine with the other byte order, ${written}`);

  const storages = new StoragesReader(zip, archive, locate);
  const functions = new Map([...storages.functions, ...others]);
  const value = (name: string) => StoragesReader.value(name);
  return new Unpickler(zip.read(pickle), { functions, value }, (id) => storages.storage(id)).load();
}

const others: readonly (readonly [string, PythonFunction])[] = [
  ['torch.device', (type: string, index?: number) => device(type, index)],
  ['__builtin__.complex', (re: number, im: number) => complex(re, im)],
];

/** What says on which device a tensor that was saved from another goes. */
function locator(given: DeviceLike | LoadOptions | null): (saved: string) => string {
  const options: LoadOptions =
    given === null || typeof given === 'string' || given instanceof Device ? { map_location: given } : given;
  for (const key of Object.keys(options)) {
    if (key === 'map_location' || key === 'weights_only') continue;
    throw new TypeError(
      `load() got an unexpected keyword argument '${key}' (known are: map_location, weights_only)`,
    );
  }
  if (options.weights_only === false) {
    throw new TypeError('load(): weights_only=false would run code from the file: only data is loaded here');
  }
  const map = options.map_location ?? {};
  if (typeof map === 'string' || map instanceof Device) {
    const everything = checked(String(map));
    return () => everything;
  }
  return (saved) => checked(String(map[saved] ?? saved));
}

/** @throws TorchError if it's a GPU that isn't there. */
function checked(name: string): string {
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

/**
 * Saving and loading, in PyTorch's file format: what is saved here Python loads (`weights_only=True`, too), and the other
 * way round.
 * @see https://docs.pytorch.org/docs/stable/notes/serialization.html
 */
import { closeSync, openSync } from 'node:fs';
import { endianness } from 'node:os';
import { checkKeys } from './arguments.js';
import { Complex, complex } from './complex.js';
import { Device, device } from './device.js';
import { dtype } from './dtype.js';
import { TorchError } from './errors.js';
import { typeName } from './ops/arguments.js';
import { isKeywords } from './ops/binding.js';
import { tidy } from './scope.js';
import { FormatError } from './serialization/errors.js';
import { replaceFile } from './serialization/file.js';
import { type Locator, locatorOf, type MapLocation, type Place } from './serialization/location.js';
import { Pickler, PythonObject } from './serialization/pickler.js';
import { rebuilding, StoragesReader } from './serialization/rebuild.js';
import { StoragesWriter } from './serialization/storages.js';
import { Unpickler } from './serialization/unpickler.js';
import type { PythonFunction } from './serialization/values.js';
import { ZipReader, ZipWriter } from './serialization/zip.js';
import { Tensor } from './tensor.js';

export type { MapLocation };

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
 * @throws TypeError if there is something else in it, or what Python couldn't hold (keys that are equal there, a list in a
 *   set), saying where, or if the path is none; RangeError if it is nested too deeply; Error of the file system, also if a
 *   file is there that may not be written.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.save.html
 * @example
 * torch.save({ model: model.state_dict(), optimizer: opt.state_dict(), step: 500 }, 'checkpoint.pt');
 */
export function save(obj: unknown, f: string): void {
  checkPath('save', f);
  tidy(() => {
    const storages = new StoragesWriter();
    let pickle: Uint8Array;
    do pickle = new Pickler((value) => translate(value, storages)).dump(obj);
    while (storages.again());
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

export interface LoadOptions {
  /** Where tensors go. */
  map_location?: MapLocation | null;
  /** Data is all that is ever loaded: `true` is the only choice. */
  weights_only?: boolean | null;
}

/**
 * Loads what `save` or Python's `torch.save` has written. Only data is loaded, as with `weights_only=True`.
 *
 * A dict whose keys are strings becomes a plain object, any other and a Counter a Map; lists, tuples and sizes become
 * arrays; bytes and a bytearray become a Uint8Array; an int that a number can't hold becomes a bigint; a storage becomes a
 * tensor of one dimension. What was hung on a tensor or a parameter as an attribute is left out. Tensors go where they were
 * when they were saved, unless `map_location` says otherwise.
 *
 * @param f path of the file.
 * @param map_location a device for all tensors; an object or a Map that gives devices for those saved:
 *   `{ map_location: { 'cuda:1': 'cuda:0' } }`; or a function that gets each storage, as a tensor of its bytes on the CPU,
 *   with the name of its device, and returns it on the device where it goes, or null.
 * @throws TorchError if the file isn't whole, isn't a checkpoint, or holds more than data; TypeError if an argument is of
 *   a wrong type; Error of the file system.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.load.html
 * @example
 * model.load_state_dict(torch.load('model.pt', { map_location: 'cpu' }));
 */
// biome-ignore lint/suspicious/noExplicitAny: the file decides
export function load(f: string, map_location: Place | LoadOptions | null = null): any {
  checkPath('load', f);
  const locator = locatorOf(optionsOf(map_location).map_location);
  const file = openSync(f, 'r');
  try {
    return tidy(() => read(new ZipReader(file), locator));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new TorchError(`load(): ${f}: ${error.message}`, { cause: error });
  } finally {
    closeSync(file);
  }
}

function read(zip: ZipReader, locator: Locator): unknown {
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

  const storages = new StoragesReader(zip, archive, locator);
  const functions = new Map([...rebuilding, ...others]);
  const { value } = StoragesReader;
  return new Unpickler(zip.read(pickle), { functions, value }, (id) => storages.storage(id)).load();
}

const others: readonly (readonly [string, PythonFunction])[] = [
  ['torch.device', (type: string, index?: number) => device(type, index)],
  ['builtins.complex', (re: number, im: number) => complex(re, im)],
];

/** What was given by keyword, or as the second argument. */
function optionsOf(given: Place | LoadOptions | null): LoadOptions {
  const byKeyword = isKeywords(given);
  const options = (byKeyword ? given : { map_location: given }) as LoadOptions;
  checkKeys('load', options, ['map_location', 'weights_only']);
  const { weights_only = true } = options;
  if (weights_only !== null && typeof weights_only !== 'boolean') {
    throw new TypeError(`load(): argument 'weights_only' must be bool, not ${typeName(weights_only)}`);
  }
  if (weights_only === false) {
    throw new TypeError('load(): weights_only=false would run code from the file: only data is loaded here');
  }
  return options;
}

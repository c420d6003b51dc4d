/** Arguments that do something while the addon looks at them, or aren't what their class says. */
import * as torch from 'nodetorch';
import { loadAddon } from '../../binding/load.js';
import { native } from '../../binding/native.js';
import { idOf } from '../../src/ts/tensor.js';

class Thrown extends Error {}

const thrower = () => {
  throw new Thrown('from an argument');
};

const add = native.op('aten::add.Tensor');

test('a getter of a complex number that throws', () => {
  using _ = torch.scope();
  const x = torch.zeros([2]);
  for (const key of ['re', 'im']) {
    const number = Object.defineProperty({ re: 1, im: 2 }, key, { get: thrower });
    expect(() => torch.add(x, number)).toThrow(Thrown);
    expect(() => torch.full([2], number)).toThrow(Thrown);
    expect(() => native.call(add, null, idOf(x), number)).toThrow(Thrown);
  }
  expect(torch.add(x, 1).tolist()).toEqual([1, 1]);
});

test('an element of a list that throws when it is read', () => {
  using _ = torch.scope();
  const sizes = Object.defineProperty([1, 2], 1, { get: thrower });
  expect(() => torch.zeros(sizes)).toThrow(Thrown);
  const x = torch.zeros([2]);
  const number = Object.defineProperty([1], 0, { get: thrower });
  expect(() => native.call(add, null, idOf(x), number)).toThrow(Thrown);
  expect(() => native.items(number)).toThrow(Thrown);
  expect(torch.zeros([1, 2]).shape).toEqual([1, 2]);
});

test('a long list whose last element is of the wrong type', () => {
  using _ = torch.scope();
  const sizes = [...new Array<number>(70).fill(1), 0.5];
  expect(() => torch.zeros(sizes)).toThrow(
    new TypeError("zeros(): argument 'size': expected an integer, but got the number 0.5"),
  );
  expect(() => native.items(new Array<number>(70).fill(4294967295))).toThrow(TypeError);
});

test.each([-1, 47, 99, 2 ** 40])('a dtype, a layout or a memory format with the number %d', (code) => {
  using _ = torch.scope();
  const forge = <T extends object>(real: T): T =>
    Object.assign(Object.create(Object.getPrototypeOf(real)), { code });
  const message = /^\w+\(\): argument '\w+': expected a number below \d+, but got -?\d+$/;
  expect(() => torch.empty([1], { dtype: forge(torch.float32) })).toThrow(message);
  expect(() => torch.empty([1], { layout: forge(torch.strided) })).toThrow(message);
  expect(() => torch.empty([1], { memory_format: forge(torch.channels_last) })).toThrow(message);
  expect(() => native.setDefaultDtype(code)).toThrow(TypeError);
  expect(() => native.setAutocastDtype('cpu', code)).toThrow(TypeError);
  expect(() => native.fromBytes(new Uint8Array(4), code, [1])).toThrow(TypeError);
});

test('bytes go into memory of their length only', () => {
  const id = native.fromBytes(new Float32Array(2), torch.float32.code, [2]);
  const message = 'copyBytes(): expected 8 bytes, but got 7';
  expect(() => native.copyBytes(id, new Uint8Array(7), false)).toThrow(new RangeError(message));
  expect(() => native.copyBytes(id, new ArrayBuffer(8) as never, false)).toThrow(TypeError);
  native.free(id);
  expect(() => native.copyBytes(id, new Uint8Array(8), false)).toThrow(TypeError);
});

test('handles in an array that is too short for them, or of another class', () => {
  using _ = torch.scope();
  const x = torch.ones([2], { requires_grad: true });
  x.sum().backward();
  const ids = Uint32Array.of(idOf(x));
  for (const name of ['grads', 'dropGrads', 'releaseScope'] as const) {
    for (const n of [2, -1, 2 ** 40]) {
      expect(() => native[name](ids, n)).toThrow(
        new RangeError(`expected 0 to 1 handles, as many as the array has, but got ${n}`),
      );
    }
    expect(() => native[name](ids, 0.5)).toThrow(
      new TypeError('expected an integer, but got the number 0.5'),
    );
    for (const wrong of [new Int32Array(ids), [idOf(x)], null]) {
      expect(() => native[name](wrong as never, 1)).toThrow(/^expected a Uint32Array of handles, but got/);
    }
  }
  expect(x.grad?.tolist()).toEqual([1, 1]);
});

test('a call of the addon without arguments', () => {
  expect(() => (native.call as () => void)()).toThrow(new RangeError('there is no operator 4294967295'));
  expect(() => (native.call as (op: number) => void)(add)).toThrow(
    new TypeError("aten::add() is missing argument 'self'"),
  );
});

test("an environment's host that isn't whole", () => {
  const { create } = loadAddon().addon as { create(host: unknown): unknown };
  const host = {
    TorchError: Error,
    OutOfMemoryError: Error,
    TypeError,
    RangeError,
    collect: () => undefined,
  };
  expect(() => create(1)).toThrow("create(): expected the host's classes");
  for (const key of Object.keys(host)) {
    expect(() => create({ ...host, [key]: 1 })).toThrow(`create(): expected a function ${key}`);
    expect(() => create(Object.defineProperty({ ...host }, key, { get: thrower }))).toThrow(Thrown);
  }
});

test('a very long name of a precision', () => {
  expect(() => torch.set_float32_matmul_precision('x'.repeat(100_000) as 'high')).not.toThrow();
  expect(torch.get_float32_matmul_precision()).toBe('highest');
});

test("a node that isn't a function's, and a callback that can't be called", () => {
  using _ = torch.scope();
  const x = torch.ones([2], { requires_grad: true });
  const id = idOf(x);
  const node = native.nodeOf(idOf(x.clone()));
  expect(() => native.wrapOutputs(node, [id], [id], [], [], [], true, true)).toThrow(
    new TypeError('expected the node of a function'),
  );
  native.free(node);
  for (const wrong of [1, {}, null]) {
    expect(() => native.registerHook(id, wrong as never)).toThrow(
      new TypeError("a tensor's hook must be a function"),
    );
    expect(() => native.newFunction('f', 1, wrong as never, [id])).toThrow(TypeError);
  }
});

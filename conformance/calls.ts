/** Makes a call that Python made, through the public API. */
import * as torch from 'nodetorch';

/** Raised where the function isn't there. */
export class Missing extends Error {}

/** Raised where a value, or a call, of Python has no form here; the sample then counts as failed, with this reason. */
export class NoForm extends Error {}

type Fn = (...args: unknown[]) => unknown;
type T = torch.Tensor;

/** What is syntax in Python, and what one writes here. */
const syntax: Record<string, Fn> = {
  __getitem__: (x, at) => (x as T).index(...((Array.isArray(at) ? at : [at]) as [])),
  __radd__: (x, y) => torch.add(x as T, y as T),
  __rmul__: (x, y) => torch.mul(x as T, y as T),
  __rsub__: (x, y) => torch.rsub(x as T, y as T),
  __rdiv__: (x, y) => (x as T).reciprocal().mul(y as T),
  __rtruediv__: (x, y) => (x as T).reciprocal().mul(y as T),
  __rmod__: (x, y) => torch.remainder(y as T, x as T),
  __rpow__: (x, y) => torch.pow(y as T, x as T),
  __rmatmul__: (x, y) => torch.matmul(y as T, x as T),
  __rand__: (x, y) => torch.bitwise_and(y as T, x as T),
  __ror__: (x, y) => torch.bitwise_or(y as T, x as T),
  __rxor__: (x, y) => torch.bitwise_xor(y as T, x as T),
};

function resolve(path: string): Fn {
  let found: unknown = torch;
  for (const part of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== 'function') throw new Missing(`torch.${path}`);
  return found as Fn;
}

/** Calls a method of the first argument. */
export function method(name: string, [self, ...rest]: unknown[]): unknown {
  const found = (self as Record<string, unknown>)[name];
  if (typeof found !== 'function') throw new Missing(`torch.Tensor.${name}`);
  return (found as Fn).apply(self, rest);
}

/**
 * @param name - PyTorch's: 'torch.add', 'torch.Tensor.add', 'torch.Tensor.T.__get__'.
 * @param args - the positional arguments; where there are keywords, an object with them comes last.
 */
export function call(name: string, args: unknown[]): unknown {
  // Functions that PyTorch defines in torch/functional.py are public as torch.*.
  const path = name.replace(/^torch\.(torch\.)?/, '').replace(/^functional\./, '');
  if (path.startsWith('aten.')) return resolve(`ops.${path}`)(...args);
  const member = /^Tensor\.(\w+)(\.__get__)?$/.exec(path);
  if (member === null) return resolve(path)(...args);
  const [, key, getter] = member;
  if (key! in syntax && !(args[0] instanceof torch.Tensor)) throw new NoForm(`${key} of what is no tensor`);
  if (key! in syntax) return syntax[key!]!(...args);
  if (getter === undefined) return method(key!, args);
  const self = args[0] as Record<string, unknown>;
  if (!(key! in self)) throw new Missing(`torch.Tensor.${key}`);
  return self[key!];
}

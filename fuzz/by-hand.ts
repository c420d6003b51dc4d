/** Calls of what is written in TypeScript, whose signatures are not known here. */
import * as torch from 'nodetorch';
import { methods } from '../src/ts/internal.js';
import { drawArgument } from './arguments.js';
import type { Draw } from './draw.js';
import { drawHostile } from './hostile.js';
import { type Common, drawCommon, drawTensor } from './tensors.js';
import { borrowed, call, method, type Value } from './value.js';

type Function = (...args: unknown[]) => unknown;

const modules: [path: string, module: object][] = [
  ['torch.nn.functional', torch.nn.functional],
  ['torch.nn.init', torch.nn.init],
  ['torch.nn.utils', torch.nn.utils],
  ['torch.masked', torch.masked],
  ['torch.signal.windows', torch.signal.windows],
  ['torch.sparse', torch.sparse],
];

// The others change what holds for all calls, or have to do with files and scopes.
const own = [
  'tensor',
  'as_tensor',
  'frombuffer',
  'unique',
  'unravel_index',
  'lu',
  'broadcast_shapes',
] as const;
const derivatives = ['grad', 'backward'] as const;

const functions: [path: string, fn: Function][] = [
  ...own.map((name): [string, Function] => [`torch.${name}`, torch[name] as Function]),
  ...derivatives.map((name): [string, Function] => [
    `torch.autograd.${name}`,
    torch.autograd[name] as Function,
  ]),
  ...modules.flatMap(([path, module]) =>
    Object.entries(module)
      .filter(([, fn]) => typeof fn === 'function')
      .map(([name, fn]): [string, Function] => [`${path}.${name}`, fn as Function]),
  ),
];

const all = Object.getOwnPropertyDescriptors(torch.Tensor.prototype);
const isMember = (name: string): boolean => !(name in methods) && name !== 'constructor';

const methodNames = Object.entries(all)
  .filter(([name, { value }]) => isMember(name) && typeof value === 'function')
  .map(([name]) => name);
const getters = Object.entries(all).filter(([name, { get }]) => isMember(name) && get !== undefined);
const setters = Object.entries(all).filter(([name, { set }]) => isMember(name) && set !== undefined);

const types = [
  ...['Tensor', 'Tensor', 'Tensor', 'Tensor', 'Tensor[]', 'int', 'int', 'int[]', 'int[]', 'float', 'Scalar'],
  ...['bool', 'bool', 'str', 'str', 'ScalarType', 'Device', 'MemoryFormat', 'Generator'],
];
const names: [name: string, type: string][] = [
  ...['weight', 'bias', 'mask', 'out', 'running_mean', 'grad_outputs'].map((n): [string, string] => [
    n,
    'Tensor',
  ]),
  ...['dim', 'groups', 'p', 'count', 'offset'].map((n): [string, string] => [n, 'int']),
  ...['stride', 'padding', 'size', 'kernel_size', 'dilation'].map((n): [string, string] => [n, 'int[]']),
  ...[
    'keepdim',
    'inplace',
    'training',
    'return_inverse',
    'requires_grad',
    'create_graph',
    'align_corners',
  ].map((n): [string, string] => [n, 'bool']),
  ...['reduction', 'mode', 'padding_mode'].map((n): [string, string] => [n, 'str']),
  ['dtype', 'ScalarType'],
  ['device', 'Device'],
  ['eps', 'float'],
  ['generator', 'Generator'],
];

const argument = (d: Draw, type: string, common: Common): Value =>
  drawArgument(d, { name: '', type, size: d.below(4), nullable: d.chance(0.2) }, common);

/** A call of a function, a method, a getter or a setter. */
export function drawByHand(d: Draw): { name: string; value: Value } {
  const common = drawCommon(d);
  const args = d.times(d.below(6), () => argument(d, d.pick(types), common));
  const keywords = d.times(d.chance(0.4) ? 1 + d.below(3) : 0, (): [string, Value] => {
    const [name, type] = d.pick(names);
    return [name, argument(d, type, common)];
  });
  const kind = d.below(10);
  if (kind < 6) {
    const [path, fn] = d.pick(functions);
    if (d.chance(0.8)) args.unshift(argument(d, 'Tensor', common));
    return { name: path, value: call(fn, path, path, args, keywords) };
  }
  const self = drawTensor(d, common);
  if (kind < 8) {
    const name = d.pick(methodNames);
    const value = d.chance(0.05)
      ? borrowed(torch.Tensor.prototype, name, drawHostile(d), args, keywords)
      : method(self, name, args, keywords);
    return { name: `Tensor.${name}`, value };
  }
  if (kind < 9) {
    const [name, { get }] = d.pick(getters);
    const of = d.chance(0.1) ? drawHostile(d) : self;
    const ts = `Reflect.get(torch.Tensor.prototype, '${name}', ${of.ts})`;
    return {
      name: `Tensor.${name}`,
      value: { make: () => get!.call(of.make()), ts, py: `${of.py}.${name}` },
    };
  }
  const [name, { set }] = d.pick(setters);
  const to = d.chance(0.7)
    ? argument(d, name === 'requires_grad' ? 'bool' : 'Tensor', common)
    : drawHostile(d);
  return {
    name: `Tensor.${name}`,
    value: {
      make: () => set!.call(self.make(), to.make()),
      ts: `${self.ts}.${name} = ${to.ts}`,
      py: `setattr(${self.py}, '${name}', ${to.py})`,
    },
  };
}

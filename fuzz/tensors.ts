/** Tensors of every dtype and layout. */
import * as torch from 'nodetorch';
import type { Draw } from './draw.js';
import { call, float, integer, integers, list, literal, method, only, type Value } from './value.js';

const names = [
  'float32',
  'float32',
  'float32',
  'float64',
  'int64',
  'int64',
  'bool',
  'complex64',
  'complex128',
  'float16',
  'bfloat16',
  'int32',
  'int16',
  'int8',
  'uint8',
  'complex32',
  'uint16',
  'uint32',
  'uint64',
  'float8_e5m2',
  'float8_e4m3fn',
] as const;

export type DtypeName = (typeof names)[number];

export const dtypeNamed = (name: DtypeName): Value => literal(torch[name], `torch.${name}`);

export const drawDtype = (d: Draw): DtypeName => d.pick(names);

const dims = [0, 1, 1, 2, 2, 2, 3, 3, 4, 5];
const ranks = [0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5];

export function drawShape(d: Draw): number[] {
  const rank = d.pick(ranks);
  return d.times(rank, () => (d.chance(0.01) ? 8 + d.below(60) : d.pick(dims)));
}

/** What the tensors of one call have in common. */
export interface Common {
  readonly shape: readonly number[];
  readonly dtype: DtypeName;
}

export function drawCommon(d: Draw): Common {
  return { shape: drawShape(d), dtype: drawDtype(d) };
}

function relatedShape(d: Draw, { shape }: Common): readonly number[] {
  const how = d.below(20);
  if (how < 11) return shape;
  if (how < 13) return shape.map((size) => (d.chance(0.5) ? 1 : size)); // broadcasts
  if (how < 14) return shape.slice(1);
  if (how < 15) return [...shape].reverse();
  return drawShape(d);
}

const contents = [0, 1, 2, 3, -1, 0.5, -0.75, 100, 255, 1e-30, 1e30, Number.NaN, Infinity, -Infinity];

const elements = (shape: readonly number[]): number => shape.reduce((n, size) => n * size, 1);

const torchCall = (
  name: 'full' | 'ones' | 'rand' | 'arange' | 'empty' | '_neg_view' | '_nested_tensor_from_tensor_list',
  args: Value[],
  keywords: [string, Value][] = [],
): Value =>
  call(torch[name] as (...args: unknown[]) => unknown, `torch.${name}`, `torch.${name}`, args, keywords);

function content(d: Draw, shape: readonly number[], dtype: DtypeName): Value {
  const type = dtypeNamed(dtype);
  const how = d.below(10);
  if (how < 2) {
    const range = torchCall('arange', [integer(elements(shape))]);
    return method(method(range, 'reshape', [integers(shape)]), 'to', [type]);
  }
  if (how < 5) {
    const scaled = method(torchCall('rand', [integers(shape)]), 'mul', [integer(d.pick([1, 2, 4, 100]))]);
    return method(method(scaled, 'sub', [integer(d.pick([0, 1]))]), 'to', [type]);
  }
  const value = d.pick(contents);
  return torchCall(
    'full',
    [integers(shape), Number.isSafeInteger(value) ? integer(value) : float(value)],
    [['dtype', type]],
  );
}

const dispose = (x: Value): Value =>
  only(
    `((t) => (t.dispose(), t))(${x.ts})`,
    () => {
      const tensor = x.make() as torch.Tensor;
      tensor.dispose();
      return tensor;
    },
    'None',
  );

const format = (name: 'channels_last' | 'channels_last_3d'): [string, Value] => [
  'memory_format',
  literal(torch[name], `torch.${name}`),
];

/** Another way to have the same thing, or nearly the same: a view, a layout, a gradient. */
function variation(d: Draw, x: Value, shape: readonly number[], dtype: DtypeName): Value {
  const rank = shape.length;
  switch (d.below(24)) {
    case 0:
    case 1:
      return rank < 2 ? x : method(x, 'transpose', [integer(0), integer(-1)]);
    case 2:
      return rank === 0 || shape[0] === 0 ? x : method(x, 'narrow', [integer(0), integer(0), integer(1)]);
    case 3:
      return method(method(x, 'unsqueeze', [integer(0)]), 'expand', [integers([2, ...shape])]);
    case 4:
      return elements(shape) < 3
        ? x
        : method(
            x,
            'as_strided',
            [integers([2, 2]), integers([d.below(2), 1])],
            [['storage_offset', integer(d.below(2))]],
          );
    case 5:
      return method(x, 'contiguous', [], rank === 4 ? [format('channels_last')] : []);
    case 6:
      return rank === 5 ? method(x, 'contiguous', [], [format('channels_last_3d')]) : method(x, 'flatten');
    case 7:
      return method(x, 'conj');
    case 8:
      return torchCall('_neg_view', [x]);
    case 9:
    case 10:
    case 11:
      return method(x, 'requires_grad_');
    case 12:
    case 13:
      return method(method(x, 'requires_grad_'), 'clone');
    case 14:
      return method(x, 'to_sparse');
    case 15:
      return method(x, d.pick(['to_sparse_csr', 'to_sparse_csc']));
    case 16:
      return method(x, d.pick(['to_sparse_bsr', 'to_sparse_bsc']), [integers([1, 1])]);
    case 17:
      return dtype === 'float32' ? method(x, 'to_mkldnn') : method(x, 'detach');
    case 18:
      return torchCall(
        'empty',
        [integers(d.chance(0.2) ? [2 ** 31, 2 ** 20] : shape)],
        [
          ['dtype', dtypeNamed(dtype)],
          ['device', literal('meta', "'meta'")],
        ],
      );
    case 19:
      return call(
        torch._efficientzerotensor as (...args: unknown[]) => unknown,
        'torch._efficientzerotensor',
        'torch._efficientzerotensor',
        [integers(shape)],
        [['dtype', dtypeNamed(dtype)]],
      );
    case 20:
      return call(
        torch._make_per_tensor_quantized_tensor as (...args: unknown[]) => unknown,
        'torch._make_per_tensor_quantized_tensor',
        'torch._make_per_tensor_quantized_tensor',
        [method(x, 'to', [dtypeNamed(d.pick(['uint8', 'int8', 'int32']))]), float(0.1), integer(1)],
      );
    case 21:
      return d.chance(0.3) ? torchCall('_nested_tensor_from_tensor_list', [list([x, x])]) : x;
    case 22:
      return method(torchCall('ones', [integers([1, 1])]), 'expand', [integers([3, 2 ** 12])]);
    default:
      return dispose(x);
  }
}

const isIndex =
  /ind(ex|ices)|target|offsets|lengths?$|labels|batch_sizes|segment|sorter|crow|ccol|rows?$|cols?$/;

/** @param name - of the parameter, which may tell that indices are wanted. */
export function drawTensor(d: Draw, common: Common, name = ''): Value {
  const shape = relatedShape(d, common);
  const wanted = isIndex.test(name) && d.chance(0.75) ? 'int64' : common.dtype;
  const dtype = d.chance(0.85) ? wanted : drawDtype(d);
  const x = content(d, shape, dtype);
  return d.chance(0.3) ? variation(d, x, shape, dtype) : x;
}

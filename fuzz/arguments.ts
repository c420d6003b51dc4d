/** Arguments for a parameter of an operator's schema. */
import * as torch from 'nodetorch';
import type { Draw } from './draw.js';
import { drawHostile } from './hostile.js';
import { type Common, drawDtype, drawShape, drawTensor, dtypeNamed } from './tensors.js';
import { float, integer, integers, list, literal, no, none, only, string, type Value, yes } from './value.js';

/** What is known of a parameter. */
export interface Kind {
  readonly name: string;
  /** The schema's name: 'Tensor', 'int[]', ... */
  readonly type: string;
  /** Length of `int[2]`, else 0. */
  readonly size: number;
  readonly nullable: boolean;
}

/** A parameter of an operator. */
export interface Parameter extends Kind {
  readonly keywordOnly: boolean;
  /** The alias set that the operator writes to, if it does. */
  readonly writes: string | null;
}

const huge = [
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 32,
  2 ** 40,
  -(2 ** 40),
  2 ** 53,
  2 ** 62,
  -(2 ** 63),
];
const hugeBig = [2n ** 63n - 1n, -(2n ** 63n), 2n ** 62n, 2n ** 63n, 2n ** 65n];
const small = [0, 0, 1, 1, 1, 2, 2, 3, 4, -1, -1, -2, -3, 5, 8, 16, 100];

function drawInt(d: Draw): Value {
  if (d.chance(0.96)) return integer(d.pick(small));
  return d.chance(0.7) ? integer(d.pick(huge)) : integer(d.pick(hugeBig));
}

const floats = [0, 1, 0.5, 2, -1, 0.1, 1e-5, 1e30, -1e300, 3.5, Number.NaN, Infinity, -Infinity];

function drawFloat(d: Draw): Value {
  const x = d.pick(floats);
  return Number.isSafeInteger(x) ? integer(x) : float(x);
}

function drawScalar(d: Draw): Value {
  const how = d.below(20);
  if (how < 9) return drawFloat(d);
  if (how < 16) return drawInt(d);
  if (how < 17) return d.pick([yes, no]);
  if (how < 18) return literal(torch.complex(1, -2), 'torch.complex(1, -2)', 'complex(1, -2)');
  return integer(BigInt(d.pick(small)));
}

const words = [
  ...['mean', 'sum', 'none', 'max', 'min', 'prod', 'amax', 'amin', 'multiply', 'add', 'replace'],
  ...['constant', 'reflect', 'replicate', 'circular', 'zeros', 'border', 'same', 'valid', 'full'],
  ...['nearest', 'linear', 'bilinear', 'bicubic', 'higher', 'lower', 'midpoint', 'tanh', 'floor', 'trunc'],
  ...['forward', 'backward', 'ortho', 'fro', 'nuc', 'L', 'U', 'N', 'T', 'left', 'right', 'ij', 'xy'],
  ...['reduced', 'complete', 'r', 'gelsy', 'gelsd', 'ab,bc->ac', 'ii', '...i->...', 'ab->', 'relu', ''],
].map(string);

const devices = [
  ...Array(8).fill('cpu'),
  'meta',
  'cuda',
  'cuda:99',
  'xla',
  'mps',
  'privateuseone',
  'nonsense',
  'cpu:1',
];
const layouts = [
  'strided',
  'strided',
  'sparse_coo',
  'sparse_csr',
  'sparse_csc',
  'sparse_bsr',
  'sparse_bsc',
] as const;
const formats = ['contiguous_format', 'preserve_format', 'channels_last', 'channels_last_3d'] as const;

const drawDevice = (d: Draw): Value => string(d.pick(devices));

function drawInts(d: Draw, { size, name }: Kind): Value {
  if (/size|shape/.test(name) && d.chance(0.8)) return integers(drawShape(d));
  const length = size > 0 && d.chance(0.85) ? size : d.below(5);
  return list(d.times(length, () => drawInt(d)));
}

/** An argument of the right kind, for the public functions. */
export function drawRight(d: Draw, kind: Kind, common: Common): Value {
  if (kind.nullable && d.chance(0.3)) return none;
  switch (kind.type) {
    case 'Tensor':
      return drawTensor(d, common, kind.name);
    case 'Tensor[]':
      return list(d.times(d.below(4), () => drawTensor(d, common, kind.name)));
    case 'Tensor?[]':
      return list(d.times(d.below(4), () => (d.chance(0.3) ? none : drawTensor(d, common, kind.name))));
    case 'Scalar':
      return drawScalar(d);
    case 'Scalar[]':
      return list(d.times(d.below(4), () => drawScalar(d)));
    case 'int':
      return drawInt(d);
    case 'int[]':
      return d.chance(0.1) ? drawInt(d) : drawInts(d, kind);
    case 'float':
      return drawFloat(d);
    case 'float[]':
      return list(d.times(d.below(4), () => drawFloat(d)));
    case 'bool':
      return d.pick([yes, no]);
    case 'bool[]':
      return list(d.times(kind.size > 0 ? kind.size : d.below(4), () => d.pick([yes, no])));
    case 'str':
      return d.pick(words);
    case 'ScalarType':
      return dtypeNamed(drawDtype(d));
    case 'Layout': {
      const name = d.pick(layouts);
      return literal(torch[name], `torch.${name}`);
    }
    case 'MemoryFormat': {
      const name = d.pick(formats);
      return literal(torch[name], `torch.${name}`);
    }
    case 'Device':
      return drawDevice(d);
    case 'Generator':
      return only('new torch.Generator()', () => new torch.Generator(), 'torch.Generator()');
    default:
      return drawHostile(d);
  }
}

/** An argument, mostly of the right kind. */
export function drawArgument(d: Draw, kind: Kind, common: Common): Value {
  return d.chance(0.06) ? drawHostile(d) : drawRight(d, kind, common);
}

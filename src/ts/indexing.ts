/**
 * What `x[...]` is in Python: `x.index(...)` reads, `x.index_put_([...], value)` writes.
 * @see https://docs.pytorch.org/docs/stable/tensor_view.html
 */
import { native } from '../../binding/native.js';
import * as torch from './_generated/functions.js';
import { tensor } from './creation.js';
import { bool, int64, uint8 } from './dtype.js';
import { isComplex, typeName } from './ops/arguments.js';
import type { Scalar } from './ops/types.js';
import { call, idOf, Tensor } from './tensor.js';

type Bound = '' | `${bigint}`;

/** ':', '1:3', '-2:', '::2' */
export type Slice = `${Bound}:${Bound}` | `${Bound}:${Bound}:${Bound}`;

/** Integers or booleans, nested as one likes: they stand for a tensor of them. */
export type IndexList = readonly (number | bigint | boolean | IndexList)[];

/** One index: what may stand between commas in Python's `x[...]`; `null` is `None`. */
export type Index = number | bigint | boolean | null | '...' | Slice | IndexList | Tensor;

declare module './tensor.js' {
  interface Tensor {
    /**
     * A part of the tensor. Integers, slices, `'...'`, `null` and booleans give views; tensors and arrays copies.
     *
     * @throws RangeError for what lies outside; TypeError for what isn't an index.
     * @example
     * x.index(0, '1:3')     // x[0, 1:3]
     * x.index('...', null)  // x[..., None]
     * x.index(x.gt(0))      // x[x > 0]
     * x.index([0, 2])       // x[[0, 2]]
     */
    index(...indices: Index[]): Tensor;

    /**
     * Writes a value, broadcast, to a part of the tensor: `x[...] = value`.
     *
     * @param indices as `index` takes them.
     * @param accumulate adds instead; elements that are named twice count twice.
     * @throws TorchError if the value can't be broadcast to that part.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
     * @example
     * x.index_put_([':', 0], 1)  // x[:, 0] = 1
     */
    index_put_(indices: readonly Index[], value: Tensor | Scalar, accumulate?: boolean): this;

    /** `index_put_` on a copy. */
    index_put(indices: readonly Index[], value: Tensor | Scalar, accumulate?: boolean): Tensor;
  }
}

const kAlias = native.op('aten::alias');
const kIndex = native.op('aten::index.Tensor');
const kSlice = native.op('aten::slice.Tensor');

/** A view, and the tensors that index it, by dimension. */
interface Selection {
  view: Tensor;
  tensors: (Tensor | null)[];
}

const sliceForm = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

function takeSlice(x: Tensor, text: string, dim: number): Tensor {
  const match = sliceForm.exec(text);
  if (match === null) {
    throw new TypeError(`'${text}' isn't an index: expected a slice as ':', '1:3' or '::2', or '...'`);
  }
  const [start, end, step] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (step === 0) throw new RangeError('slice step cannot be zero');
  if (step != null && step < 0) throw new RangeError('step must be greater than zero');
  if ((start ?? 0) === 0 && end == null && (step ?? 1) === 1) return x;
  return call(kSlice, [idOf(x), dim, start ?? 0, end ?? null, step ?? 1]);
}

function select(x: Tensor, index: number | bigint, dim: number, position: number): Tensor {
  const size = x.dim() === 0 ? -1 : x.size(dim);
  if (size === -1) {
    throw new RangeError(
      'invalid index of a 0-dim tensor. Use `tensor.item()` to convert a 0-dim tensor to a number',
    );
  }
  if (index >= size || index < -size) {
    throw new RangeError(`index ${index} is out of bounds for dimension ${position} with size ${size}`);
  }
  return x.select(dim, index);
}

/** How many of the tensor's dimensions the index takes up. */
function dimsTaken(index: unknown): number {
  if (index === null || index === '...' || typeof index === 'boolean') return 0;
  if (!(index instanceof Tensor)) return 1;
  return index.dtype === bool || index.dtype === uint8 ? index.dim() : 1;
}

function checkKind(index: unknown): void {
  const good =
    index === null ||
    ['string', 'boolean', 'bigint'].includes(typeof index) ||
    (typeof index === 'number' && Number.isInteger(index)) ||
    index instanceof Tensor ||
    Array.isArray(index);
  if (good) return;
  const got = typeof index === 'number' ? `the number ${index}` : typeName(index);
  throw new TypeError(
    `expected integers, slices (':'), '...', null, booleans, tensors or arrays as indices, but got ${got}`,
  );
}

/** Integers of a list, or its booleans, as a tensor. */
function fromList(list: readonly unknown[]): Tensor {
  const flat = list.flat(Number.POSITIVE_INFINITY);
  const wrong = flat.find((v) => !Number.isInteger(v) && !['bigint', 'boolean'].includes(typeof v));
  if (wrong !== undefined)
    throw new TypeError(`expected integers or booleans in an index list, but got ${typeName(wrong)}`);
  const booleans = flat.length > 0 && flat.every((v) => typeof v === 'boolean');
  return tensor(list as number[], { dtype: booleans ? bool : int64 });
}

function apply(x: Tensor, given: readonly unknown[]): Selection {
  const indices = given.map((index) => {
    checkKind(index);
    return Array.isArray(index) ? fromList(index) : index;
  });
  const taken = indices.reduce<number>((sum, index) => sum + dimsTaken(index), 0);
  const ndim = x.dim();
  if (taken > ndim && !(ndim === 0 && indices.length === 1)) {
    throw new RangeError(`too many indices for tensor of dimension ${ndim}`);
  }
  let view = x;
  let dim = 0;
  const tensors: (Tensor | null)[] = [];
  const record = (index: Tensor) => {
    while (tensors.length < dim) tensors.push(null);
    tensors.push(index);
    dim++;
  };
  for (const [position, index] of indices.entries()) {
    if (typeof index === 'number' || typeof index === 'bigint') view = select(view, index, dim, position);
    else if (index === '...') dim += ndim - taken;
    else if (typeof index === 'string') view = takeSlice(view, index, dim++);
    else if (index === null) view = view.unsqueeze(dim++);
    else if (typeof index === 'boolean') {
      view = view.unsqueeze(dim);
      record(oneOrNone(index, view));
    } else if (index instanceof Tensor) {
      const { dtype } = index;
      const whole = !dtype.is_floating_point && !dtype.is_complex;
      if (index.dim() !== 0 || !whole) record(index);
      else if (dtype !== bool && dtype !== uint8) {
        view = select(view, index.item<number | bigint>(), dim, position);
      } else {
        view = view.unsqueeze(dim);
        record(oneOrNone(Number(index.item<number | boolean>()) !== 0, view));
      }
    }
  }
  const { device } = view;
  return { view, tensors: tensors.map((t) => (t === null || t.device.equals(device) ? t : t.to(device))) };
}

/** A boolean selects all of a new dimension of size one, or nothing of it. */
function oneOrNone(value: boolean, { device }: Tensor): Tensor {
  return torch.zeros([value ? 1 : 0], { dtype: int64, device });
}

const kIndexPut = native.op('aten::index_put_');
const ids = (tensors: readonly (Tensor | null)[]) => tensors.map((t) => (t === null ? 0 : idOf(t)));

function withoutLeadingOnes(value: Tensor): Tensor {
  const { shape } = value;
  const from = shape.findIndex((size) => size !== 1);
  const rest = from === -1 ? [] : shape.slice(from);
  return rest.length === shape.length ? value : value.view(rest);
}

/** The value as a tensor like the target. */
function valueFor(target: Tensor, value: unknown): Tensor {
  if (value instanceof Tensor) return value;
  if (!['number', 'bigint', 'boolean'].includes(typeof value) && !isComplex(value)) {
    throw new TypeError(`can't assign ${typeName(value)} to a tensor of ${String(target.dtype)}`);
  }
  return torch.scalar_tensor(value as Scalar, { dtype: target.dtype, device: target.device });
}

const members = {
  index(this: Tensor, ...indices: unknown[]): Tensor {
    const { view, tensors } = apply(this, indices);
    if (tensors.length > 0) return call(kIndex, [idOf(view), ids(tensors)]);
    return view === this ? call(kAlias, [idOf(this)]) : view;
  },

  index_put_(this: Tensor, indices: readonly unknown[], value: unknown, accumulate = false): Tensor {
    if (!Array.isArray(indices)) {
      throw new TypeError(`index_put_(): argument 'indices' must be an array, not ${typeName(indices)}`);
    }
    if (typeof accumulate !== 'boolean') {
      throw new TypeError(
        `index_put_(): argument 'accumulate' must be a boolean, not ${typeName(accumulate)}`,
      );
    }
    if (indices.length === 1 && indices[0] === false) return this;
    const source = valueFor(this, value);
    const { view, tensors } = apply(this, indices);
    if (tensors.length > 0) {
      native.call(kIndexPut, null, idOf(view), ids(tensors), idOf(withoutLeadingOnes(source)), accumulate);
    } else if (accumulate) view.add_(withoutLeadingOnes(source).expand(view.shape));
    else view.copy_(withoutLeadingOnes(source).expand(view.shape));
    return this;
  },

  index_put(this: Tensor, indices: readonly unknown[], value: unknown, accumulate = false): Tensor {
    return members.index_put_.call(this.clone(), indices, value, accumulate);
  },
};

for (const [key, value] of Object.entries(members)) {
  Object.defineProperty(Tensor.prototype, key, { configurable: true, writable: true, value });
}

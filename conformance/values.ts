/** From a line's values to JavaScript's. */
import * as torch from 'nodetorch';
import { NoForm } from './calls.js';
import type { TensorEntry, Value, Written } from './line.js';

/** The tensors of a sample, made when they are first asked for. */
export class Tensors {
  readonly #written: Written;
  readonly #made: (torch.Tensor | undefined)[];
  readonly #storages: torch.Tensor[] = [];
  readonly #copies: boolean;

  /** @param copies - whether they are copies without history, as for an in-place operator. */
  constructor(written: Written, copies = false) {
    this.#written = written;
    this.#made = new Array(written.tensors.length);
    this.#copies = copies;
  }

  get(n: number): torch.Tensor {
    this.#made[n] ??= this.#make(this.#written.tensors[n]!);
    return this.#made[n];
  }

  #make(entry: TensorEntry): torch.Tensor {
    let t: torch.Tensor;
    if (entry.parts !== undefined) t = this.#sparse(entry);
    else if (entry.device !== undefined) {
      const dtype = constant(entry.dtype) as torch.dtype;
      t = torch.empty_strided(entry.shape, entry.stride!, { dtype, device: entry.device });
    } else if (entry.of !== undefined) {
      t = this.get(entry.of);
      if (entry.conj) t = t.conj();
      if (entry.neg) t = torch._neg_view(t);
    } else {
      t = this.#storage(entry.storage!, constant(entry.dtype) as torch.dtype);
      t = t.as_strided(entry.shape, entry.stride!, entry.offset!);
    }
    if (this.#copies) return t.detach().clone();
    return entry.requires_grad ? t.detach().requires_grad_() : t;
  }

  #sparse(entry: TensorEntry): torch.Tensor {
    const parts = entry.parts!.map((n) => this.get(n)) as [torch.Tensor, torch.Tensor, torch.Tensor];
    if (entry.layout === 'sparse_coo') {
      const made = torch.sparse_coo_tensor(parts[0], parts[1], entry.shape);
      return entry.coalesced ? made._coalesced_(true) : made;
    }
    const [compressed, plain, values] = parts;
    return torch.sparse_compressed_tensor(compressed, plain, values, {
      size: entry.shape,
      layout: constant(entry.layout!) as torch.layout,
    });
  }

  #storage(n: number, dtype: torch.dtype): torch.Tensor {
    const bytes = Buffer.from(this.#written.storages[n]!, 'base64');
    if (bytes.length === 0) return torch.empty([0], { dtype });
    this.#storages[n] ??= torch.tensor(new Uint8Array(bytes));
    return this.#storages[n].view(dtype);
  }
}

/** The public function of a name, such as 'torch.nn.functional.relu'. */
function found(name: string): unknown {
  const path = name.replace(/^torch\./, '').split('.');
  const value = path.reduce(
    (at: unknown, part) => (at as Record<string, unknown> | undefined)?.[part],
    torch,
  );
  if (typeof value !== 'function') throw new NoForm(name);
  return value;
}

/** 'float32', 'channels_last', ... */
export function constant(name: string): unknown {
  const found = (torch as unknown as Record<string, unknown>)[name];
  if (found === undefined) throw new NoForm(`torch.${name}`);
  return found;
}

/** Finds results of earlier calls. */
export type Results = (path: number[]) => unknown;

/** The value as one writes it in TypeScript. */
export function decode(value: Value, tensors: Tensors, results: Results): unknown {
  if (value === null || typeof value !== 'object') return value;
  const inner = (v: unknown) => decode(v as Value, tensors, results);
  if (Array.isArray(value)) return value.map(inner);
  const [[kind, content]] = Object.entries(value) as [[string, unknown]];
  switch (kind) {
    case '$tensor':
      return tensors.get(content as number);
    case '$result':
      return results(content as number[]);
    case '$int':
      return BigInt(content as string);
    case '$float':
      return number(content as string);
    case '$complex': {
      const [re, im] = (content as Value[]).map(inner) as [number, number];
      return torch.complex(re, im);
    }
    case '$dict':
      return Object.fromEntries(Object.entries(content as object).map(([k, v]) => [k, inner(v)]));
    case '$slice':
      return slice(content as Value[]);
    case '$ellipsis':
      return '...';
    case '$constant':
      return constant(content as string);
    case '$device':
      return torch.device(content as string);
    case '$new': {
      const [name, args] = content as ['PairwiseDistance' | 'LinearCrossEntropyOptions', Value[]];
      return new (torch.nn[name] as new (...args: unknown[]) => unknown)(...args.map(inner));
    }
    case '$function':
      return found(content as string);
    case '$generator':
      return new torch.Generator().manual_seed(content as number);
    default:
      throw new NoForm(`a value of kind ${kind}`);
  }
}

/** Python's text of a float. */
function number(text: string): number {
  const special: Record<string, number> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };
  return special[text] ?? Number(text);
}

function slice(parts: Value[]): string {
  const [start, stop, step] = parts.map((part) => (part === null ? '' : String(part)));
  return step === '' ? `${start}:${stop}` : `${start}:${stop}:${step}`;
}

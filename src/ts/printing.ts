/**
 * Tensors as text, as PyTorch prints them.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */

import { native } from '../../binding/native.js';
import { cat } from './_generated/functions.js';
import { reader } from './arguments.js';
import { no_grad } from './autograd.js';
import type { Complex } from './complex.js';
import * as d from './dtype.js';
import { strided } from './layout.js';
import { exponential, fixed } from './number-format.js';
import { valuesOf } from './readout.js';
import { scope } from './scope.js';
import { get_default_dtype } from './settings.js';
import { idOf, Tensor } from './tensor.js';

export interface PrintOptions {
  /** Digits after the point. */
  precision?: number;
  /** With more elements than this, a tensor is abridged. */
  threshold?: number;
  /** Elements shown at each end of an abridged dimension. */
  edgeitems?: number;
  /** Characters in a line. */
  linewidth?: number;
  /** Scientific notation always or never; null: where the numbers ask for it. */
  sci_mode?: boolean | null;
}

const defaults: Required<PrintOptions> = {
  precision: 4,
  threshold: 1000,
  edgeitems: 3,
  linewidth: 80,
  sci_mode: null,
};
const options = { ...defaults };

const profiles: Record<string, Partial<PrintOptions>> = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Infinity, edgeitems: 3, linewidth: 80 },
};

/** What the numbers may be; Python finds out when it prints. */
const ranges: Record<string, [least: number, most: number]> = {
  precision: [0, 1_000_000],
  edgeitems: [0, Infinity],
};

const read = reader<PrintOptions & { profile: string | null }>(
  'set_printoptions(int? precision=None, float? threshold=None, int? edgeitems=None, int? linewidth=None, ' +
    'str? profile=None, bool? sci_mode=None)',
);

/**
 * Sets how tensors are printed.
 *
 * @param options those to change; `profile`: 'default', 'short' or 'full', before the others.
 * @throws RangeError for an unknown profile, or a number out of range; then nothing is changed.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 * @example
 * torch.set_printoptions({ precision: 2 });
 */
export function set_printoptions(
  given: PrintOptions & { profile?: 'default' | 'short' | 'full' } = {},
): void {
  const { profile, sci_mode, ...numbers } = read([given]);
  if (profile !== null && !Object.hasOwn(profiles, profile)) {
    throw new RangeError(
      `set_printoptions(): profile must be one of default, short, full, but got '${profile}'`,
    );
  }
  const changed: Record<string, number> = {};
  for (const [name, value] of Object.entries(numbers)) {
    if (value === null) continue;
    // An int may be a bigint.
    changed[name] = Number(value);
    const [least, most] = ranges[name] ?? [-Infinity, Infinity];
    if (changed[name] < least || changed[name] > most) {
      throw new RangeError(
        `set_printoptions(): ${name} must be at least ${least}${most === Infinity ? '' : ` and at most ${most}`}, but got ${value}`,
      );
    }
  }
  Object.assign(options, profile === null ? {} : profiles[profile], changed);
  options.sci_mode = sci_mode ?? null;
}

/** The options in force. */
export function get_printoptions(): Required<PrintOptions> {
  return { ...options };
}

type Format = { width: number; text(value: unknown): string };

/** How the numbers of a tensor are written, so that all are equally wide. */
function formatOf(values: readonly unknown[], floating: boolean): Format {
  const { precision } = options;
  const pad = (text: string, width: number) => text.padStart(width);
  if (!floating) {
    const plain = (value: unknown) =>
      typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
    const width = values.reduce<number>((most, value) => Math.max(most, plain(value).length), 1);
    return { width, text: (value) => pad(plain(value), width) };
  }
  const finite = (values as number[]).filter((value) => Number.isFinite(value) && value !== 0);
  let [least, most, whole] = [Infinity, 0, true];
  for (const value of finite) {
    least = Math.min(least, Math.abs(value));
    most = Math.max(most, Math.abs(value));
    whole &&= Number.isInteger(value);
  }
  const wide = most / least > 1000 || most > 1e8 || least < 1e-4;
  const scientific = finite.length > 0 && (options.sci_mode ?? wide);
  const write = (value: number): string => {
    if (!scientific) return whole ? fixed(value, 0) : fixed(value, precision);
    return exponential(value, precision);
  };
  // Whole numbers get a point, which tells that they are floats.
  const point = whole && !scientific ? 1 : 0;
  const width = finite.reduce((longest, value) => Math.max(longest, write(value).length + point), 1);
  return {
    width,
    text: (value) => {
      const text = write(value as number);
      return pad(point === 1 && Number.isFinite(value) ? `${text}.` : text, width);
    },
  };
}

/** One element, of one format or of two for the parts of a complex number. */
function elementText(value: unknown, formats: readonly Format[]): string {
  const [real, imaginary] = formats;
  if (imaginary === undefined) return real!.text(value);
  const { re, im } = value as Complex;
  const part = `${imaginary.text(im)}j`.trimStart();
  return real!.text(re) + (part.startsWith('-') || part.startsWith('+') ? part : `+${part}`);
}

/** The elements that are shown, and how. */
interface Body {
  values: readonly unknown[];
  /** Sizes of what is shown. */
  shape: readonly number[];
  /** For each dimension, after how many elements some are left out; -1 where none are. */
  gaps: readonly number[];
  formats: readonly Format[];
}

function vectorText(body: Body, at: number, indent: number): string {
  const { formats, values } = body;
  const [size, gap] = [body.shape.at(-1)!, body.gaps.at(-1)!];
  const separate = formats.reduce((sum, { width }) => sum + width, 0) + 2 + (formats.length - 1);
  const perLine = Math.max(1, Math.floor((options.linewidth - indent) / separate));
  const texts = values.slice(at, at + size).map((value) => elementText(value, formats));
  if (gap !== -1) texts.splice(gap, 0, gap === 0 ? '...' : ' ...');
  const lines: string[] = [];
  for (let i = 0; i < texts.length; i += perLine) lines.push(texts.slice(i, i + perLine).join(', '));
  return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
}

function nestedText(body: Body, dim: number, at: number, indent: number): string {
  const { shape, gaps } = body;
  const below = shape.length - dim;
  if (below === 0) return elementText(body.values[at], body.formats);
  if (below === 1) return vectorText(body, at, indent);
  const step = shape.slice(dim + 1).reduce((n, size) => n * size, 1);
  const parts = Array.from({ length: shape[dim]! }, (_, i) =>
    nestedText(body, dim + 1, at + i * step, indent + 1),
  );
  if (gaps[dim] !== -1) parts.splice(gaps[dim]!, 0, '...');
  return `[${parts.join(`,${'\n'.repeat(below - 1)}${' '.repeat(indent + 1)}`)}]`;
}

/** The elements in brackets. */
function bodyText(t: Tensor, indent: number): string {
  if (t.numel() === 0) return '[]';
  const { edgeitems, threshold } = options;
  const gaps = t.shape.map((size) => (t.numel() > threshold && size > 2 * edgeitems ? edgeitems : -1));
  let part = t;
  for (const [dim, gap] of gaps.entries()) {
    if (gap === -1) continue;
    const size = t.size(dim);
    part = cat([part.narrow(dim, 0, gap), part.narrow(dim, size - gap, gap)], dim);
  }
  const values = valuesOf(part);
  const formats = t.dtype.is_complex
    ? (['re', 'im'] as const).map((key) =>
        formatOf(
          values.map((value) => (value as Complex)[key]),
          true,
        ),
      )
    : [formatOf(values, t.dtype.is_floating_point)];
  return nestedText({ values, shape: part.shape, gaps, formats }, 0, 0, indent);
}

const tuple = (shape: number[]) => (shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`);

/** Parts of a sparse tensor, by the names under which PyTorch shows them. */
function sparseParts(t: Tensor): [name: string, part: Tensor][] {
  switch (t.layout.name) {
    case 'sparse_coo':
      return [
        ['indices', t._indices()],
        ['values', t._values()],
      ];
    case 'sparse_csr':
    case 'sparse_bsr':
      return [
        ['crow_indices', t.crow_indices()],
        ['col_indices', t.col_indices()],
        ['values', t.values()],
      ];
    default:
      return [
        ['ccol_indices', t.ccol_indices()],
        ['row_indices', t.row_indices()],
        ['values', t.values()],
      ];
  }
}

function sparseText(t: Tensor, indent: number): string {
  const parts = sparseParts(t).map(([name, part]) => {
    const prefix = `${name}=tensor(`;
    const size = part.is_meta || part.numel() === 0 ? `, size=${tuple(part.shape)}` : '';
    const text = part.is_meta ? '...' : bodyText(part.detach(), indent + prefix.length);
    return `${prefix}${text}${size})`;
  });
  return parts.join(`,\n${' '.repeat(indent)}`);
}

/** Text and suffixes of what stands between the parentheses. */
function contents(t: Tensor, indent: number): { text: string; suffixes: string[] } {
  const suffixes: string[] = [];
  const { dtype } = t;
  const floating = get_default_dtype();
  const usual = [floating, floating === d.float64 ? d.complex128 : d.complex64, d.int64, d.bool].includes(
    dtype,
  );
  const say = (name: string, value: unknown) => suffixes.push(`${name}=${String(value)}`);
  const { layout } = t;
  if (layout !== strided && layout.name.startsWith('sparse')) {
    say('size', tuple(t.shape));
    if (!t.is_meta) say('nnz', t._nnz());
    if (!usual) say('dtype', dtype);
    return { text: sparseText(t, indent), suffixes };
  }
  if (t.device.type === 'meta') {
    say('size', tuple(t.shape));
    if (dtype !== floating) say('dtype', dtype);
    return { text: '...', suffixes };
  }
  if (t.numel() === 0) {
    if (t.dim() !== 1) say('size', tuple(t.shape));
    if (dtype !== floating) say('dtype', dtype);
    return { text: '[]', suffixes };
  }
  if (options.edgeitems === 0) say('size', tuple(t.shape));
  if (!usual) say('dtype', dtype);
  return { text: bodyText(t.detach(), indent), suffixes };
}

function print(t: Tensor): string {
  const prefix = 'tensor(';
  const indent = prefix.length;
  const { text, suffixes } = contents(t, indent);
  if (t.device.type !== 'cpu') suffixes.unshift(`device='${String(t.device)}'`);
  if (t.layout !== strided) suffixes.push(`layout=${String(t.layout)}`);
  const made = native.gradFn(idOf(t));
  if (made !== null) suffixes.push(`grad_fn=<${made}>`);
  else if (t.requires_grad) suffixes.push('requires_grad=True');

  let result = prefix + text;
  let last = result.length - result.lastIndexOf('\n') + 1;
  let newline = t.layout.name === 'sparse_coo';
  for (const suffix of suffixes) {
    if (newline || last + suffix.length + 2 > options.linewidth) {
      result += `,\n${' '.repeat(indent)}${suffix}`;
      last = indent + suffix.length;
      newline = false;
    } else {
      result += `, ${suffix}`;
      last += suffix.length + 2;
    }
  }
  return `${result})`;
}

function text(this: Tensor): string {
  if (this.disposed) return 'tensor(<disposed>)';
  using _ = scope(); // what printing makes goes with it
  return no_grad(() => print(this));
}

Object.defineProperty(Tensor.prototype, 'toString', { configurable: true, writable: true, value: text });
Object.defineProperty(Tensor.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  configurable: true,
  writable: true,
  value(this: Tensor) {
    return this.toString();
  },
});

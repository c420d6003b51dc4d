/** PyTorch's way to write values and modules. */

/** A Python float: `1.0`, `1e-05`. */
export function float(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  const power = Number(exponent);
  if (value !== 0 && (power < -4 || power >= 16)) {
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const sign = Object.is(value, -0) ? '-' : '';
  return sign + (Number.isInteger(value) ? `${value}.0` : String(value));
}

/** Any value, with integer-valued numbers as ints and lists as tuples. */
export function repr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `(${value.map(repr).join(', ')}${value.length === 1 ? ',' : ''})`;
  return typeof value === 'number' && !Number.isInteger(value) ? float(value) : String(value);
}

/** `torch.Size([2, 3])` */
export function size(shape: readonly number[]): string {
  return `torch.Size([${shape.join(', ')}])`;
}

/** All lines but the first further in; blank ones stay empty. */
export function indent(text: string): string {
  return text
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.trim() === '' ? '' : `  ${line}`))
    .join('\n');
}

/** `Name(extra)`, or `Name(` with a line for each part. */
export function block(name: string, extra: readonly string[], children: readonly string[]): string {
  const lines = [...extra, ...children];
  if (lines.length === 0) return `${name}()`;
  if (extra.length === 1 && children.length === 0) return `${name}(${extra[0]})`;
  return `${name}(\n  ${lines.join('\n  ')}\n)`;
}

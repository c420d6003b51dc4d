/**
 * Numbers as Python's format() writes them. JavaScript's own methods round exactly too, but a tie upwards where Python
 * rounds it to even, and they write exponents and the signs of zeros differently.
 */

function special(value: number): string | null {
  if (Number.isFinite(value)) return null;
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
}

/** Digits beyond those asked for, as many as JavaScript gives; a double that ends in a tie has no more. */
const most = 100;

/** Rounds a tie to even: `exact` has more digits than the `length` characters that are kept, `rounded` was rounded up. */
function toEven(rounded: string, exact: string, length: number): string {
  const rest = exact.slice(length).replace('.', '');
  if (!/^50*$/.test(rest)) return rounded;
  const kept = exact.slice(0, length);
  return Number(kept.at(-1)) % 2 === 0 ? kept : rounded;
}

/** The digits of x * 10 ** scale as an integer, a tie rounded to even. */
function scaled(x: number, scale: number): string {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const field = bits.getUint32(0) >>> 20;
  const fraction = bits.getBigUint64(0) & 0xfffffffffffffn;
  const mantissa = field === 0 ? fraction : fraction | 0x10000000000000n;
  // x is mantissa * 2 ** exponent.
  const exponent = Math.max(field, 1) - 1075;
  const ten = 10n ** BigInt(Math.abs(scale));
  let [above, below] = scale < 0 ? [mantissa, ten] : [mantissa * ten, 1n];
  if (exponent < 0) below <<= BigInt(-exponent);
  else above <<= BigInt(exponent);
  const [whole, rest] = [above / below, 2n * (above % below)];
  return String(rest > below || (rest === below && whole % 2n === 1n) ? whole + 1n : whole);
}

/** What has more digits is all zeros from there on: a double ends in the 1074th decimal. */
const end = 1100;

function longFixed(x: number, digits: number): string {
  const kept = Math.min(digits, end);
  const text = scaled(x, kept).padStart(kept + 1, '0');
  return `${text.slice(0, -kept)}.${text.slice(-kept)}${'0'.repeat(digits - kept)}`;
}

function longExponential(x: number, digits: number): [mantissa: string, exponent: string] {
  const kept = Math.min(digits, end);
  // More digits than a double's own: this doesn't round up to the next power.
  const exponent = x.toExponential(20).split('e')[1]!;
  const text = x === 0 ? '0'.repeat(kept + 1) : scaled(x, kept - Number(exponent));
  return [`${text[0]}.${text.slice(1)}${'0'.repeat(digits - kept)}`, exponent];
}

const sign = (value: number) => (value < 0 || Object.is(value, -0) ? '-' : '');

/** `format(value, '.4f')` */
export function fixed(value: number, digits: number): string {
  const name = special(value);
  if (name !== null) return name;
  const x = Math.abs(value);
  if (x >= 1e21) return `${sign(value)}${BigInt(x)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  if (digits >= most) return sign(value) + longFixed(x, digits);
  const exact = x.toFixed(most);
  const whole = exact.indexOf('.');
  return sign(value) + toEven(x.toFixed(digits), exact, digits === 0 ? whole : whole + 1 + digits);
}

/** `format(value, '.4e')` */
export function exponential(value: number, digits: number): string {
  const name = special(value);
  if (name !== null) return name;
  const x = Math.abs(value);
  const [mantissa, exponent] = digits >= most ? longExponential(x, digits) : shortExponential(x, digits);
  return `${sign(value)}${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

function shortExponential(x: number, digits: number): [mantissa: string, exponent: string] {
  const [mantissa, exponent] = x.toExponential(digits).split('e') as [string, string];
  const [exact, exactExponent] = x.toExponential(most).split('e') as [string, string];
  const even = exponent === exactExponent ? toEven(mantissa, exact, digits === 0 ? 1 : 2 + digits) : mantissa;
  return [even, exponent];
}

/** `repr(value)` of a float */
export function repr(value: number): string {
  const name = special(value);
  if (name !== null) return name;
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  if (value !== 0 && (Number(exponent) < -4 || Number(exponent) >= 16)) {
    return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
  }
  return Number.isInteger(value) ? `${sign(value)}${Math.abs(value)}.0` : String(value);
}

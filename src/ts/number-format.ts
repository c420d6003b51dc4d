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

const sign = (value: number) => (value < 0 || Object.is(value, -0) ? '-' : '');

/** `format(value, '.4f')` */
export function fixed(value: number, digits: number): string {
  const name = special(value);
  if (name !== null) return name;
  const x = Math.abs(value);
  if (x >= 1e21) return `${sign(value)}${BigInt(x)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  const exact = x.toFixed(most);
  const whole = exact.indexOf('.');
  return sign(value) + toEven(x.toFixed(digits), exact, digits === 0 ? whole : whole + 1 + digits);
}

/** `format(value, '.4e')` */
export function exponential(value: number, digits: number): string {
  const name = special(value);
  if (name !== null) return name;
  const x = Math.abs(value);
  const [mantissa, exponent] = x.toExponential(digits).split('e') as [string, string];
  const [exact, exactExponent] = x.toExponential(most).split('e') as [string, string];
  const even = exponent === exactExponent ? toEven(mantissa, exact, digits === 0 ? 1 : 2 + digits) : mantissa;
  return `${sign(value)}${even}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
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

/**
 * What the numbers of a dtype can be.
 * @see https://docs.pytorch.org/docs/stable/type_info.html
 */
import { bool, complex32, complex64, complex128, dtype } from './dtype.js';
import { get_default_dtype } from './settings.js';

// Bits of exponent and of mantissa; the largest number where a format has no infinity; eps where PyTorch gives
// another than the distance from 1.
const floats: Record<string, { exponent: number; mantissa: number; max?: number; eps?: number }> = {
  float64: { exponent: 11, mantissa: 52 },
  float32: { exponent: 8, mantissa: 23 },
  float16: { exponent: 5, mantissa: 10 },
  bfloat16: { exponent: 8, mantissa: 7 },
  float8_e5m2: { exponent: 5, mantissa: 2 },
  float8_e4m3fn: { exponent: 4, mantissa: 3, max: 448 },
  float8_e5m2fnuz: { exponent: 5, mantissa: 2, max: 57344, eps: 0.125 },
  float8_e4m3fnuz: { exponent: 4, mantissa: 3, max: 240 },
};

const parts = new Map([
  [complex32.name, 'float16'],
  [complex64.name, 'float32'],
  [complex128.name, 'float64'],
]);

/**
 * Limits of a floating-point dtype; of a complex one, those of its parts.
 *
 * @see https://docs.pytorch.org/docs/stable/type_info.html#torch.finfo
 * @example
 * torch.finfo(torch.float32).eps // 1.1920928955078125e-7
 */
export class Finfo {
  readonly dtype: string;
  readonly bits: number;
  /** Distance from 1 to the next larger number. */
  readonly eps: number;
  readonly max: number;
  readonly min: number;
  /** The smallest positive number with all its digits. */
  readonly tiny: number;
  readonly smallest_normal: number;
  /** Decimal resolution. */
  readonly resolution: number;

  /** @internal */
  constructor(type: dtype) {
    const name = parts.get(type.name) ?? type.name;
    const format = floats[name];
    if (format === undefined) {
      throw new TypeError(
        `torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'`,
      );
    }
    const { exponent, mantissa } = format;
    const fnuz = name.endsWith('fnuz');
    const bias = 2 ** (exponent - 1) - (fnuz ? 0 : 1);
    this.dtype = name;
    this.bits = 1 + exponent + mantissa;
    this.eps = format.eps ?? 2 ** -mantissa;
    this.max = format.max ?? (2 - 2 ** -mantissa) * 2 ** bias;
    this.min = -this.max;
    this.tiny = 2 ** (1 - bias);
    this.smallest_normal = this.tiny;
    this.resolution = 10 ** -Math.floor(mantissa * Math.log10(2));
  }
}

/**
 * Limits of an integer dtype: bigints for those of 64 bits.
 *
 * @see https://docs.pytorch.org/docs/stable/type_info.html#torch.iinfo
 * @example
 * torch.iinfo(torch.int8).max // 127
 */
export class Iinfo {
  readonly dtype: string;
  readonly bits: number;
  readonly max: number | bigint;
  readonly min: number | bigint;

  /** @internal */
  constructor(type: dtype) {
    if (type.is_floating_point || type.is_complex) {
      throw new TypeError(
        `torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'`,
      );
    }
    if (type === bool) throw new TypeError('torch.bool is not supported by torch.iinfo');
    this.dtype = type.name;
    this.bits = 8 * type.itemsize;
    const bits = this.bits - Number(type.is_signed);
    const plain = (n: bigint) => (this.bits === 64 ? n : Number(n));
    this.max = plain((1n << BigInt(bits)) - 1n);
    this.min = type.is_signed ? plain(-(1n << BigInt(bits))) : plain(0n);
  }
}

/** @throws TypeError if the dtype is neither floating-point nor complex. */
export function finfo(type: dtype = get_default_dtype()): Finfo {
  if (!(type instanceof dtype)) throw new TypeError('finfo(): expected a dtype');
  return new Finfo(type);
}

/** @throws TypeError if the dtype isn't one of integers. */
export function iinfo(type: dtype): Iinfo {
  if (!(type instanceof dtype)) throw new TypeError('iinfo(): expected a dtype');
  return new Iinfo(type);
}

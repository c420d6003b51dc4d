/** Products of matrices in eight bits or fewer, with scales. */
import { _scaled_grouped_mm_v2, _scaled_mm_v2 } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { dtype } from '../../dtype.js';
import { isKeywords } from '../../ops/binding.js';
import type { Ints } from '../../ops/types.js';
import { Tensor } from '../../tensor.js';

/** What shares a scale: all elements, a row, or a block. */
export const ScalingType = {
  TensorWise: 0,
  RowWise: 1,
  BlockWise1x16: 2,
  BlockWise1x32: 3,
  BlockWise1x128: 4,
  BlockWise128x128: 5,
} as const;
export type ScalingType = (typeof ScalingType)[keyof typeof ScalingType];

/** How scales lie in memory. */
export const SwizzleType = { NO_SWIZZLE: 0, SWIZZLE_32_4_4: 1 } as const;
export type SwizzleType = (typeof SwizzleType)[keyof typeof SwizzleType];

type OneOrMore<T> = T | readonly T[];

export interface ScaledMmOptions {
  swizzle_a?: OneOrMore<SwizzleType> | null;
  swizzle_b?: OneOrMore<SwizzleType> | null;
  bias?: Tensor | null;
  /** By default bfloat16; null for the operands'. */
  output_dtype?: dtype | null;
  contraction_dim?: Ints;
  /** Adds up faster and less exactly. */
  use_fast_accum?: boolean;
}

export interface ScaledGroupedMmOptions extends ScaledMmOptions {
  /** Where groups end, as int32, for operands of two dimensions. */
  offs?: Tensor | null;
}

interface Arguments extends Required<ScaledGroupedMmOptions> {
  mat_a: Tensor;
  mat_b: Tensor;
  scale_a: Tensor[];
  scale_b: Tensor[];
  scale_recipe_a: OneOrMore<number>;
  scale_recipe_b: OneOrMore<number>;
}

const parameters = (name: string, offs: string) =>
  `${name}(Tensor mat_a, Tensor mat_b, Tensor[] scale_a, int[1] scale_recipe_a, Tensor[] scale_b, int[1] scale_recipe_b, int[1]? swizzle_a=None, int[1]? swizzle_b=None, Tensor? bias=None, ${offs}ScalarType? output_dtype=torch.bfloat16, int[]? contraction_dim=None, bool use_fast_accum=False)`;

const list = <T>(value: OneOrMore<T> | null): readonly T[] =>
  value === null ? [] : Array.isArray(value) ? value : [value as T];

/** Reads arguments among which one tensor may stand for a list of scales. */
function scaledReader(name: string, offs = ''): (args: readonly unknown[]) => Arguments {
  const read = reader<Arguments>(parameters(name, offs));
  const wrap = (value: unknown) => (value instanceof Tensor ? [value] : value);
  return (args) =>
    read(
      args.map((value, i) => {
        if (!isKeywords(value)) return i === 2 || i === 4 ? wrap(value) : value;
        const { scale_a, scale_b, ...others } = value;
        return { ...others, scale_a: wrap(scale_a), scale_b: wrap(scale_b) };
      }),
    );
}

/** What both operators take first. */
const operands = (a: Arguments) =>
  [
    a.mat_a,
    a.mat_b,
    a.scale_a,
    list(a.scale_recipe_a),
    list(a.swizzle_a),
    a.scale_b,
    list(a.scale_recipe_b),
    list(a.swizzle_b),
  ] as const;

const readScaled = scaledReader('scaled_mm');
const readGrouped = scaledReader('scaled_grouped_mm', 'Tensor? offs=None, ');

/**
 * The product of two matrices, each times its scales.
 *
 * @param mat_a (M, K), in a dtype such as `torch.float8_e4m3fn`; `mat_b` is (K, N), stored by columns.
 * @param scale_a the scales of `mat_a`, as float32; `scale_recipe_a` says what shares one.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_mm.html
 * @example
 * const { ScalingType, scaled_mm } = torch.nn.functional;
 * const [a, b] = [0, 1].map(() => torch.randn([16, 16]).to(torch.float8_e4m3fn));
 * const one = torch.tensor(1);
 * scaled_mm(a, b.t(), one, ScalingType.TensorWise, one, ScalingType.TensorWise).shape // [16, 16]
 */
export function scaled_mm(
  mat_a: Tensor,
  mat_b: Tensor,
  scale_a: OneOrMore<Tensor>,
  scale_recipe_a: OneOrMore<ScalingType>,
  scale_b: OneOrMore<Tensor>,
  scale_recipe_b: OneOrMore<ScalingType>,
  ...rest: Rest<
    ['swizzle_a', 'swizzle_b', 'bias', 'output_dtype', 'contraction_dim', 'use_fast_accum'],
    ScaledMmOptions
  >
): Tensor;
export function scaled_mm(...args: unknown[]): Tensor {
  const a = readScaled(args);
  return _scaled_mm_v2(...operands(a), a.bias, a.output_dtype, a.contraction_dim ?? [], a.use_fast_accum);
}

/**
 * As `scaled_mm`, of two batches, or of rows or columns that fall into groups.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_grouped_mm.html
 */
export function scaled_grouped_mm(
  mat_a: Tensor,
  mat_b: Tensor,
  scale_a: OneOrMore<Tensor>,
  scale_recipe_a: OneOrMore<ScalingType>,
  scale_b: OneOrMore<Tensor>,
  scale_recipe_b: OneOrMore<ScalingType>,
  ...rest: Rest<
    ['swizzle_a', 'swizzle_b', 'bias', 'offs', 'output_dtype', 'contraction_dim', 'use_fast_accum'],
    ScaledGroupedMmOptions
  >
): Tensor;
export function scaled_grouped_mm(...args: unknown[]): Tensor {
  const a = readGrouped(args);
  return _scaled_grouped_mm_v2(
    ...operands(a),
    a.offs,
    a.bias,
    a.output_dtype,
    a.contraction_dim ?? [],
    a.use_fast_accum,
  );
}

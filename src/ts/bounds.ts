import { aminmax } from './_generated/functions.js';
import type { Tensor } from './tensor.js';

/** The least of the integers if it is negative, or the greatest if it isn't below n; null if all are in [0, n). */
export function outside(integers: Tensor, n: number): number | null {
  if (integers.numel() === 0) return null;
  const [least, most] = aminmax(integers).map((value) => Number(value.item<number | bigint>()));
  if (least! < 0) return least!;
  return most! < n ? null : most!;
}

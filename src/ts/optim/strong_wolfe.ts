/** The line search of LBFGS. */
import type { Tensor } from '../tensor.js';
import { abs, add, atMost, div, less, max, min, mul, neg, pow, sub, type Value } from './scalars.js';

/** A place on the line, by the size of the step to it: the loss, its gradient, and the slope along the line. */
interface Point {
  t: Value;
  f: number;
  g: Tensor;
  slope: Value;
}

/** The loss and its flat gradient after a step of this size. */
type Evaluate = (t: Value) => { f: number; g: Tensor };

const kArmijo = 1e-4;
const kCurvature = 0.9;

/** The minimum of the cubic through two points with these losses and slopes, or the middle where it has none. */
function cubicMinimum(a: Omit<Point, 'g'>, b: Omit<Point, 'g'>, low: Value, high: Value): Value {
  const d1 = sub(add(a.slope, b.slope), div(3 * (a.f - b.f), sub(a.t, b.t)));
  const square: Value = sub(pow(d1, 2), mul(a.slope, b.slope));
  if (!atMost(0, square)) return div(add(low, high), 2);
  const d2 = typeof square === 'number' ? Math.sqrt(square) : square.sqrt();
  const [near, far] = atMost(a.t, b.t) ? [a, b] : [b, a];
  const share = div(sub(add(far.slope, d2), d1), add(sub(far.slope, near.slope), mul(2, d2)));
  return min(max(sub(far.t, mul(sub(far.t, near.t), share)), low), high);
}

/**
 * A step that fulfils the strong Wolfe conditions, or the best one seen after `most` evaluations.
 *
 * @param t the first step to try.
 * @param d the direction.
 * @param slope of the loss along it, where the search begins.
 */
export function strongWolfe(
  evaluate: Evaluate,
  t: Value,
  d: Tensor,
  f: number,
  g: Tensor,
  slope: Tensor,
  change: number,
  most: number,
): Point & { evaluations: number } {
  const at = (size: Value): Point => {
    const found = evaluate(size);
    return { t: size, ...found, slope: found.g.dot(d) };
  };
  const enough = mul(neg(kCurvature), slope);
  const tooHigh = (p: Point) => less(add(f, mul(mul(kArmijo, p.t), slope)), p.f);
  const start: Point = { t: 0, f, g, slope };
  let previous = start;
  let point = at(t);
  let iterations = 0;
  let done = false;
  let bracket: [Point, Point] | null = null;
  while (iterations < most) {
    if (tooHigh(point) || (iterations > 1 && point.f >= previous.f)) {
      bracket = [previous, point];
      break;
    }
    if (atMost(abs(point.slope), enough)) {
      bracket = [point, point];
      done = true;
      break;
    }
    if (atMost(0, point.slope)) {
      bracket = [previous, point];
      break;
    }
    const low = add(point.t, mul(0.01, sub(point.t, previous.t)));
    const next = cubicMinimum(previous, point, low, mul(point.t, 10));
    previous = point;
    point = at(next);
    iterations++;
  }
  bracket ??= [start, point];
  const evaluations = iterations + 1;
  if (done) return { ...point, evaluations };
  return zoom(bracket, { at, tooHigh, enough, change, size: d.abs().max(), most, iterations });
}

interface Search {
  at: (t: Value) => Point;
  tooHigh: (p: Point) => boolean;
  enough: Value;
  change: number;
  size: Tensor;
  most: number;
  iterations: number;
}

/** Narrows the bracket until a point in it fulfils the conditions. */
function zoom(
  bracket: [Point, Point],
  { at, tooHigh, enough, change, size, most, iterations }: Search,
): Point & { evaluations: number } {
  const lower = (): [0 | 1, 0 | 1] => (bracket[0].f <= bracket[1].f ? [0, 1] : [1, 0]);
  let [low, high] = lower();
  let stuck = false;
  let done = false;
  while (!done && iterations < most) {
    const [a, b] = bracket;
    if (less(mul(abs(sub(b.t, a.t)), size), change)) break;
    const [first, last] = [min(a.t, b.t), max(a.t, b.t)];
    let t = cubicMinimum(a, b, ...(atMost(a.t, b.t) ? ([a.t, b.t] as const) : ([b.t, a.t] as const)));
    const margin = mul(0.1, sub(last, first));
    if (less(min(sub(last, t), sub(t, first)), margin)) {
      // Close to an end of the bracket: the second time in a row, or at the very end, it goes further in.
      if (stuck || atMost(last, t) || atMost(t, first)) {
        t = less(abs(sub(t, last)), abs(sub(t, first))) ? sub(last, margin) : add(first, margin);
        stuck = false;
      } else stuck = true;
    } else stuck = false;
    const point = at(t);
    iterations++;
    if (tooHigh(point) || point.f >= bracket[low].f) {
      bracket[high] = point;
      [low, high] = lower();
    } else {
      if (atMost(abs(point.slope), enough)) done = true;
      else if (atMost(0, mul(point.slope, sub(bracket[high].t, bracket[low].t))))
        bracket[high] = bracket[low];
      bracket[low] = point;
    }
  }
  return { ...bracket[low], evaluations: iterations + 1 };
}

/** The benchmark's table: the same columns in the terminal and in RESULTS.md. */

/** A line of the table. */
export interface Result {
  row: string;
  ours_us?: number;
  python_us?: number;
  /** The better of the two: with the plain heap, and with one that is kept warm. */
  cpp_us?: number;
  cpp_plain_us?: number;
  cpp_warm_us?: number;
  /** Above 1 ours is faster (or smaller). Medians over the rounds' ratios. */
  ratio_python: number;
  ratio_cpp?: number;
  /** Distance of the quartiles of `ratio_python` over the rounds, as a share of it. */
  spread?: number;
  /** What another library takes, where the row is about one; then `ratio_python` is to this. */
  peer_us?: number;
  /** Of peak resident memory. */
  ours_mb?: number;
  python_mb?: number;
  /** Garbage collections in a thousand iterations of ours. */
  collections?: number;
  /** What the ratios are to be at least. */
  goal_python?: number;
  goal_cpp?: number;
}

const decimals = (value: number | undefined, digits = 2) => value?.toFixed(digits) ?? '';
const time = (us: number | undefined) => decimals(us, us !== undefined && us < 10 ? 3 : 1);
const size = (mb: number | undefined) => (mb === undefined ? '' : `${decimals(mb, 0)} MB`);
const goal = (least: number | undefined, ratio: number | undefined) =>
  least === undefined ? '' : decimals(least) + (ratio !== undefined && ratio < least ? ', missed' : '');

/** Title, width in the terminal, and what stands there. */
const columns: readonly (readonly [string, number, (r: Result) => string])[] = [
  ['row', 42, (r) => r.row],
  ['nodetorch', 11, (r) => time(r.ours_us) || size(r.ours_mb)],
  ['PyTorch', 11, (r) => time(r.python_us ?? r.peer_us) || size(r.python_mb)],
  ['C++', 10, (r) => time(r.cpp_us)],
  ['to PyTorch', 12, (r) => decimals(r.ratio_python)],
  ['goal', 14, (r) => goal(r.goal_python, r.ratio_python)],
  ['to C++', 8, (r) => decimals(r.ratio_cpp)],
  ['goal', 14, (r) => goal(r.goal_cpp, r.ratio_cpp)],
  ['spread', 8, (r) => (r.spread === undefined ? '' : `${decimals(100 * r.spread, 0)} %`)],
  ['GCs/1000', 10, (r) => decimals(r.collections)],
];

export const titles: readonly string[] = columns.map(([title]) => title);
export const cells = (r: Result): string[] => columns.map(([, , cell]) => cell(r));

/** The cells as a line for the terminal: numbers to the right. */
export const line = (row: readonly string[]): string =>
  row.map((cell, i) => (i === 0 ? cell.padEnd(columns[i]![1]) : cell.padStart(columns[i]![1]))).join('');

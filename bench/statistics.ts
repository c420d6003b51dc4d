/** The three quartiles. */
export function quartiles(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const position = (sorted.length - 1) * share;
    const low = Math.floor(position);
    const [a, b] = [sorted[low]!, sorted[Math.ceil(position)]!];
    return a + (b - a) * (position - low);
  };
  return [at(0.25), at(0.5), at(0.75)];
}

export function median(values: readonly number[]): number {
  return quartiles(values)[1];
}

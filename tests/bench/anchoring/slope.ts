/**
 * The exponent with which a cost grows with a size: the slope of the straight line through their logarithms that has
 * the least squares, in hundredths. Sizes and costs are above 0.
 */
export function slopeOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const x0 = mean(logs.map(([x]) => x));
  const y0 = mean(logs.map(([, y]) => y));
  const shared = logs.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  const spread = logs.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
  return Math.round((shared / spread) * 100) / 100;
}

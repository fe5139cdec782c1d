/** Measures several times and gives the median of every figure by itself. */
export async function median<T extends Record<string, number>>(times: number, measure: () => Promise<T>): Promise<T> {
  const runs: T[] = [];
  for (let run = 0; run < times; run++) runs.push(await measure());
  const [first] = runs;
  if (!first) throw new Error("Nothing was measured.");
  const middle = (name: keyof T) => runs.map((run) => Number(run[name])).sort((a, b) => a - b)[Math.floor(times / 2)];
  return { ...first, ...Object.fromEntries(Object.keys(first).map((name) => [name, middle(name)])) };
}

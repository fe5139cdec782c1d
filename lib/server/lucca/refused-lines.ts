/** Line numbers below it cost a bit each; a file Lucca takes has fewer lines. */
const usual = 2 ** 24;

/** Counts rows with an error line as `refusedRows` does, in two megabytes however many there are. */
export function refusedLines() {
  const seen = new Uint8Array(usual / 8);
  const unusual = new Set<number>();
  let count = 0;
  return {
    add(line: number | null): void {
      if (line === null) count += 1;
      else if (!Number.isInteger(line) || line < 0 || line >= usual) unusual.add(line);
      else {
        const [at, bit] = [line >> 3, 1 << (line & 7)];
        const byte = seen[at] ?? 0;
        if ((byte & bit) === 0) count += 1;
        seen[at] = byte | bit;
      }
    },
    count: (): number => count + unusual.size,
  };
}

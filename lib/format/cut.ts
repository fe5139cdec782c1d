/**
 * Cuts units into parts without changing their order: as few parts as fit, at least so many as asked for, as even as
 * can be. The same units are always cut the same way.
 *
 * in      bytes per unit; the bytes a part may hold; a unit larger than that stands alone
 * out     per unit its part, from 0
 */
export function cutEvenly(sizes: Float64Array, most: number, least: number): Uint32Array {
  const parts = Math.max(least, partsWith(sizes, most));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let tooSmall = Math.ceil(total / parts) - 1;
  let enough = Math.min(most, total);
  while (enough - tooSmall > 1) {
    const between = Math.floor((tooSmall + enough) / 2);
    if (partsWith(sizes, between) > parts) tooSmall = between;
    else enough = between;
  }
  const partOf = new Uint32Array(sizes.length);
  fill(sizes, enough, partOf);
  return partOf;
}

const partsWith = (sizes: Float64Array, room: number): number => fill(sizes, room, null);

/** Puts each unit into the part before it while there is room; gives the number of parts. */
function fill(sizes: Float64Array, room: number, partOf: Uint32Array | null): number {
  let part = 0;
  let held = 0;
  for (let unit = 0; unit < sizes.length; unit += 1) {
    const size = sizes[unit] ?? 0;
    if (held > 0 && held + size > room) {
      part += 1;
      held = 0;
    }
    held += size;
    if (partOf) partOf[unit] = part;
  }
  return part + 1;
}

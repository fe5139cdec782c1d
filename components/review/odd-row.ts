import type { RowView } from "@/lib/format/conversation";
import type { Rule } from "@/lib/format/finding";

const shapes: readonly Rule[] = ["row-too-long", "quote-unclosed"];

/**
 * A row that is in error only for its shape: it stands as soon as the admin has written one of its cells, even with the same
 * text ("I looked, it is right").
 */
export const waitsForALook = ({ findings, cells }: RowView): boolean =>
  [...findings, ...Object.values(cells).flatMap((cell) => cell.findings)].some(({ rule }) => shapes.includes(rule));

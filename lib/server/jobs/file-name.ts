/**
 * A file's name as it may be shown in a list: never used to open anything.
 *
 * in   what the upload called it; may be a path, or carry characters that turn the reading direction of a page around
 * out  at most 200 characters, or null when nothing to show is left
 */
export function shownName(given: string | undefined): string | null {
  const name = (given ?? "").split(/[/\\]/).at(-1) ?? "";
  // \p{C}: control, format (bidi marks among them), unassigned, halves of a pair
  const cleaned = [...name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim()].slice(0, 200).join("");
  return cleaned || null;
}

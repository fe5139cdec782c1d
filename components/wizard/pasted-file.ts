/** What a clipboard offers; the part of `DataTransfer` that is asked. */
export type Clip = { getData(type: "text/plain"): string; files: ArrayLike<File> };

/**
 * A table copied from a spreadsheet program as a file of its own: Excel, Sheets and LibreOffice all put tab-separated text on
 * the clipboard, beside a picture of it. A file that was copied is taken as it is.
 *
 * out  null when the clipboard holds no table: a word alone is none
 */
export function pastedFile(clip: Clip, name: string): File | null {
  const text = clip.getData("text/plain");
  if (/[\t\n\r]/.test(text.trim())) return new File([text], name, { type: "text/tab-separated-values" });
  const [file] = Array.from(clip.files);
  return text === "" && file ? file : null;
}

/** Where a paste means text for a field, and no new file. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=file], [type=checkbox], [type=radio])"));

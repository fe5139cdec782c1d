import type { Refusal } from "./conversation";
import { utf16Unmarked } from "./encoding";
import { maxOriginalBytes } from "./original-limit";

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/**
 * Refuses by content, never by name, what is neither text nor a zip: pictures, older workbooks, PDF, anything binary.
 *
 * in   the length of the file, its first bytes and its last (64 KB is enough)
 * out  null when it may be text, or a workbook in a zip
 */
export function refuseByContent(size: number, head: Uint8Array, tail: Uint8Array): Refusal | null {
  if (size === 0) return { kind: "file-empty" };
  if (size > maxOriginalBytes) return { kind: "file-too-large", bytes: size, limit: maxOriginalBytes };
  if (isPicture(head)) return { kind: "file-picture" };
  if (isZip(head)) return null;
  if (isOldOffice(head)) return { kind: isLocked(head) || isLocked(tail) ? "file-locked" : "file-workbook" };
  if (starts(head, ...ascii("%PDF-"))) return { kind: "file-pdf" };
  if (isMarkup(head)) return { kind: "file-workbook" };
  return isUtf16(head) || !looksBinary(head) ? null : { kind: "file-binary" };
}

const isPicture = (head: Uint8Array): boolean =>
  starts(head, 0x89, ...ascii("PNG")) ||
  starts(head, 0xff, 0xd8, 0xff) ||
  starts(head, ...ascii("GIF87a")) ||
  starts(head, ...ascii("GIF89a")) ||
  (starts(head, ...ascii("RIFF")) && starts(head.subarray(8), ...ascii("WEBP")));

/** Every newer workbook is one. */
export const isZip = (head: Uint8Array): boolean =>
  starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06);

/** The container of Excel 97 to 2003, and of a newer workbook behind a password. */
const isOldOffice = (head: Uint8Array): boolean => starts(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** The name of the one stream that only a locked workbook has stands in the container's directory, at its beginning or its end. */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"));

/** A web page or XML with a table in it: what many programs export under the name of an Excel file, and Excel opens. */
function isMarkup(head: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(head).replaceAll("\0", "");
  return (
    /^[^\w<]*<(?:!doctype\s+html|html|head|meta|style|table|\?xml)\b/i.test(text) &&
    /<(?:\w+:)?(?:table|workbook)\b/i.test(text)
  );
}

const isUtf16 = (head: Uint8Array): boolean =>
  starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff) || utf16Unmarked(head) !== null;

/** NUL never stands in text; of the other control characters a text has few. */
function looksBinary(head: Uint8Array): boolean {
  if (head.includes(0)) return true;
  const control = head.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 26) ? count + 1 : count),
    0,
  );
  return control > head.length / 50;
}

import type { Refusal } from "./conversation";
import { maxOriginalBytes } from "./original-limit";

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/**
 * Refuses by content, never by name, what is no text: pictures, workbooks, PDF, anything binary.
 *
 * in   the length of the file and its first bytes (64 KB is enough)
 * out  null when it may be text
 */
export function refuseByContent(size: number, head: Uint8Array): Refusal | null {
  if (size === 0) return { kind: "file-empty" };
  if (size > maxOriginalBytes) return { kind: "file-too-large", bytes: size, limit: maxOriginalBytes };
  if (isPicture(head)) return { kind: "file-picture" };
  if (isWorkbook(head)) return { kind: "file-workbook" };
  if (starts(head, ...ascii("%PDF-"))) return { kind: "file-pdf" };
  return isUtf16(head) || !looksBinary(head) ? null : { kind: "file-binary" };
}

const isPicture = (head: Uint8Array): boolean =>
  starts(head, 0x89, ...ascii("PNG")) ||
  starts(head, 0xff, 0xd8, 0xff) ||
  starts(head, ...ascii("GIF87a")) ||
  starts(head, ...ascii("GIF89a")) ||
  (starts(head, ...ascii("RIFF")) && starts(head.subarray(8), ...ascii("WEBP")));

/** A zip (every newer workbook is one) or the container of the older Office formats. */
const isWorkbook = (head: Uint8Array): boolean =>
  starts(head, 0x50, 0x4b, 0x03, 0x04) ||
  starts(head, 0x50, 0x4b, 0x05, 0x06) ||
  starts(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const isUtf16 = (head: Uint8Array): boolean => starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff);

/** NUL never stands in text; of the other control characters a text has few. */
function looksBinary(head: Uint8Array): boolean {
  if (head.includes(0)) return true;
  const control = head.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 26) ? count + 1 : count),
    0,
  );
  return control > head.length / 50;
}

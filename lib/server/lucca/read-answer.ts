import type { Dispatcher } from "undici";

/** A status line came. `unread` says why the reply to a 2xx was not read to its end. */
export type Answer = {
  status: number;
  retryAfter: string | null;
  text: string;
  unread: "too-long" | "encoded" | null;
};

/** Of an error's reply no more is read: it is shortened for a person anyway. */
const longestError = 64_000;

/**
 * Reads a reply no further than it is of use.
 *
 * in      what undici hands over once the headers are there; the longest 2xx that is read, in bytes
 * throws  when a 2xx breaks off
 * source  contract §13 (bodies), §16.24; nothing compressed is read, since none was asked for
 */
export async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  longest: number,
): Promise<Answer> {
  // What is left unread may still break; nobody waits for it.
  body.on("error", () => undefined);
  const answer: Answer = { status: statusCode, retryAfter: only(headers["retry-after"]), text: "", unread: null };
  const encoding = only(headers["content-encoding"])?.trim().toLowerCase() ?? "";
  if (encoding !== "" && encoding !== "identity") return { ...answer, unread: "encoded" };
  if (statusCode >= 200 && statusCode <= 299) {
    if (Number(only(headers["content-length"])) > longest) return { ...answer, unread: "too-long" };
    const { text, whole } = await readUpTo(body, longest);
    return whole ? { ...answer, text } : { ...answer, unread: "too-long" };
  }
  // The status has said it; an error's text is welcome, but it may be long or break off.
  const error = await readUpTo(body, longestError).catch(() => null);
  return { ...answer, text: error?.text ?? "" };
}

/** Reads no further than `longest` bytes. */
async function readUpTo(body: AsyncIterable<Buffer>, longest: number): Promise<{ text: string; whole: boolean }> {
  const chunks: Buffer[] = [];
  let left = longest;
  for await (const chunk of body) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left < 0) break;
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), whole: left >= 0 };
}

const only = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

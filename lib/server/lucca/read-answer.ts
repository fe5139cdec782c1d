import type { Dispatcher } from "undici";

/** A status line came. `unread` says why the reply to a 2xx was not read to its end. */
export type Answer = {
  status: number;
  retryAfter: string | null;
  text: string;
  unread: "too-long" | "encoded" | null;
};

/** Takes a body as it arrives; the next piece is read when the last one was dealt with. Must not throw. */
export type Take = { begin(): Promise<void>; chunk(bytes: Uint8Array): Promise<void> };

/** Of an error's reply no more is read, and of one that is taken no more is kept: it is shortened for a person anyway. */
const longestError = 64_000;

/**
 * Reads a reply no further than it is of use.
 *
 * in      what undici hands over once the headers are there; the longest 2xx that is read, in bytes; who takes it piece
 *         by piece instead (`text` is then its beginning); `alive` is told of every piece
 * throws  when a 2xx breaks off
 * source  contract §13 (bodies), §16.24; nothing compressed is read, since none was asked for
 */
export async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  longest: number,
  take: Take | undefined,
  alive: () => void,
): Promise<Answer> {
  // What is left unread may still break; nobody waits for it.
  body.on("error", () => undefined);
  const answer: Answer = { status: statusCode, retryAfter: only(headers["retry-after"]), text: "", unread: null };
  const encoding = only(headers["content-encoding"])?.trim().toLowerCase() ?? "";
  if (encoding !== "" && encoding !== "identity") return { ...answer, unread: "encoded" };
  if (statusCode >= 200 && statusCode <= 299) {
    if (take) {
      const { text, whole } = await hand(body, longest, take, alive);
      return { ...answer, text, unread: whole ? null : "too-long" };
    }
    if (Number(only(headers["content-length"])) > longest) return { ...answer, unread: "too-long" };
    const { text, whole } = await readUpTo(body, longest);
    return whole ? { ...answer, text } : { ...answer, unread: "too-long" };
  }
  // The status has said it; an error's text is welcome, but it may be long or break off.
  const error = await readUpTo(body, longestError).catch(() => null);
  return { ...answer, text: error?.text ?? "" };
}

type Read = { text: string; whole: boolean };

/** Reads no further than `longest` bytes. */
async function readUpTo(body: AsyncIterable<Buffer>, longest: number): Promise<Read> {
  const chunks: Buffer[] = [];
  let left = longest;
  for await (const chunk of body) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left < 0) break;
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), whole: left >= 0 };
}

/** Hands over no more than `longest` bytes, and keeps the beginning. */
async function hand(body: AsyncIterable<Buffer>, longest: number, take: Take, alive: () => void): Promise<Read> {
  const start: Buffer[] = [];
  let read = 0;
  await take.begin();
  for await (const chunk of body) {
    alive();
    if (read < longestError) start.push(chunk.subarray(0, longestError - read));
    await take.chunk(chunk.subarray(0, longest - read));
    read += chunk.length;
    if (read > longest) break;
  }
  return { text: new TextDecoder().decode(Buffer.concat(start)), whole: read <= longest };
}

const only = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

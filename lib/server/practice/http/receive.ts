import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import busboy from "busboy";
import type { Faults } from "../faults";
import type { Upload } from "../file/upload";
import { type Refusal, refusal } from "./answer";

type Limits = Pick<Faults, "bodyLimit" | "arrivalLimit" | "filePart"> & {
  /** stop after so many bytes of the body, without an answer of our own */
  stopAt: number;
};

export type Received = { ok: true; upload: Upload } | { ok: false; why: Refusal | "stopped" | "gone" };

/**
 * Takes the one file of a multipart body as it streams in: pieces, length, hash.
 *
 * Over `bodyLimit` bytes (by its announced length before reading, otherwise while counting) is 413; not all there
 * after `arrivalLimit` milliseconds is 408 (contract §14). A client that leaves is `gone`.
 */
export function receive(request: IncomingMessage, response: ServerResponse, limits: Limits): Promise<Received> {
  if (Number(request.headers["content-length"] ?? 0) > limits.bodyLimit)
    return Promise.resolve({ ok: false, why: tooLarge });
  const parser = parserFor(request);
  if (!parser)
    return Promise.resolve({
      ok: false,
      why: refusal(400, "Bad Request", { file: ["A multipart body is required."] }),
    });
  if (request.headers.expect?.toLowerCase() === "100-continue") response.writeContinue();

  return new Promise((answered) => {
    const files: Upload[] = [];
    let bytes = 0;
    const end = (received: Received) => {
      clearTimeout(late);
      request.unpipe(parser);
      request.off("data", measure);
      parser.removeAllListeners();
      parser.on("error", () => {});
      answered(received);
    };
    const measure = (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > limits.bodyLimit) end({ ok: false, why: tooLarge });
      else if (bytes >= limits.stopAt) end({ ok: false, why: "stopped" });
    };
    const late = setTimeout(() => end({ ok: false, why: tooSlow }), limits.arrivalLimit);

    parser.on("file", (partName, content) => {
      const hash = createHash("sha256");
      const upload: Upload = { pieces: [], bytes: 0, sha256: "", partName };
      content.on("data", (piece: Buffer) => {
        upload.pieces.push(piece);
        upload.bytes += piece.length;
        hash.update(piece);
      });
      content.on("error", () => {}); // said by the parser, too
      content.on("end", () => files.push({ ...upload, sha256: hash.digest("hex") }));
    });
    parser.on("error", () =>
      end({ ok: false, why: refusal(400, "Bad Request", { file: ["The body cannot be read."] }) }),
    );
    parser.on("close", () => end(theFile(files, limits.filePart)));
    request.on("data", measure);
    request.once("close", () => request.complete || end({ ok: false, why: "gone" }));
    request.pipe(parser);
  });
}

function theFile(files: readonly Upload[], filePart: Faults["filePart"]): Received {
  const upload = files.find(({ partName }) => filePart === "any" || partName === filePart);
  if (upload) return { ok: true, upload };
  return { ok: false, why: refusal(400, "Bad Request", { file: ["The file is missing."] }) };
}

function parserFor(request: IncomingMessage): busboy.Busboy | null {
  try {
    return busboy({ headers: request.headers, limits: { parts: 20 } });
  } catch {
    return null; // not multipart, or without a boundary
  }
}

const tooLarge = refusal(413, "Content Too Large");
const tooSlow = refusal(408, "Request Timeout");

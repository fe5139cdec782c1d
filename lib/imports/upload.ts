import { parsed, problemIn, type Trouble } from "./answer";
import { buildOfPage } from "./build";
import { accepted, type Batch, type JobId, type Ticket } from "./job";

export type Uploaded = { ok: true; id: JobId } | { ok: false; trouble: Trouble };

type Sending = {
  file: Blob;
  name: string;
  override: boolean;
  ticket: Ticket;
  /** the unknown import that this import names; null = there is none */
  after?: JobId | null;
  /** the undo file that was downloaded before (`undoHash`); null = none was */
  undo?: string | null;
  /** which part of a file that was split; null = it is whole */
  batch: Batch | null;
  /** 0 to 1, of the bytes handed to the network */
  onProgress: (share: number) => void;
  signal?: AbortSignal;
};

/**
 * Uploads the written file, once. By XMLHttpRequest, because fetch tells no upload progress.
 *
 * No answer is not "not arrived": whoever asks again does so with the same ticket, which the server recognises.
 *
 * in      `analysis` = the finished analysis an import is bound to; null asks for an analysis
 * out     the job's id, also when the server knew the ticket already; otherwise the trouble. Never throws
 * source  design §5, §8
 */
export function uploadFile(analysis: JobId | null, sending: Sending): Promise<Uploaded> {
  const query = new URLSearchParams({ override: String(sending.override) });
  if (analysis !== null) query.set("analysis", analysis);
  if (sending.after) query.set("after", sending.after);
  if (sending.undo) query.set("undo", sending.undo);
  if (sending.batch) {
    const { id, part, parts } = sending.batch;
    for (const [name, value] of Object.entries({ batch: id, part, parts })) query.set(name, String(value));
  }
  return post(`/api/${analysis === null ? "analyses" : "imports"}?${query}`, sending);
}

function post(address: string, { file, name, ticket, onProgress, signal }: Sending): Promise<Uploaded> {
  const body = new FormData();
  body.append("file", file, name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const silent = () => resolve({ ok: false, trouble: { kind: "server-no-answer" } });
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress(1);
    request.onload = () => resolve(read(request.status, request.responseText));
    request.onerror = silent;
    request.onabort = silent;
    request.open("POST", address);
    request.setRequestHeader("Idempotency-Key", ticket);
    for (const [header, value] of Object.entries(buildOfPage())) request.setRequestHeader(header, value);
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

function read(status: number, body: string): Uploaded {
  if (status !== 200 && status !== 202) return { ok: false, trouble: problemIn(body) };
  const answer = accepted.safeParse(parsed(body));
  return answer.success ? { ok: true, id: answer.data.id } : { ok: false, trouble: { kind: "unexpected" } };
}

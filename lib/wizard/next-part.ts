import type { WrittenPart } from "../format/conversation";
import type { Batch, JobId, Ticket } from "../imports/job";
import { type Asked, partsLeft, type Wizard } from "./state";

/** One part as it is sent: its bytes under its ticket, and its place among the parts; null when the file is whole. */
export type NextPart = { bytes: WrittenPart; override: boolean; ticket: Ticket; batch: Batch | null };

/** The part whose dry run comes next; null when all were accepted. */
export function nextToAnalyze(state: Wizard): NextPart | null {
  if (state.step !== "analyze") return null;
  const { asked, imported, analyses } = state;
  const bytes = partsLeft(state)[analyses.length];
  return partOf(asked, imported.length + analyses.length, bytes, asked.tickets[analyses.length]);
}

/** The part whose import comes next, with the analysis it is bound to; null before a confirmation and behind the last. */
export function nextToImport(state: Wizard): (NextPart & { analysis: JobId }) | null {
  const rest = confirmedRest(state);
  if (rest === null) return null;
  const { asked, sent, analyses, tickets } = rest;
  const part = partOf(asked, sent, asked.bytes.parts[sent], tickets[0]);
  const analysis = analyses[0]?.id;
  return part && analysis ? { ...part, analysis } : null;
}

function confirmedRest(state: Wizard) {
  if (state.step === "import" && state.tickets !== null)
    return { asked: state.asked, analyses: state.analyses, tickets: state.tickets, sent: state.imported.length };
  return state.step === "track" && state.rest !== null ? { ...state.rest, sent: state.jobs.length } : null;
}

function partOf(asked: Asked, at: number, bytes?: WrittenPart, ticket?: Ticket): NextPart | null {
  if (!bytes || !ticket) return null;
  const parts = asked.bytes.parts.length;
  return {
    bytes,
    override: asked.override,
    ticket,
    batch: parts > 1 ? { id: asked.batch, part: at + 1, parts } : null,
  };
}

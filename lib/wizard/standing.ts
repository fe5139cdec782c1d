import * as z from "zod/mini";
import type { WrittenFile } from "../format/conversation";
import { jobId, ticket } from "../imports/job";
import type { Draft, Wizard } from "./state";

const asked = z.object({ override: z.boolean(), ticket, sha256: z.string() });

/**
 * Where the wizard stood, small enough to be noted at every step and read again after a reload. It names the bytes by
 * their hash only: they are written anew from the draft and must come out the same.
 */
export const standing = z.discriminatedUnion("step", [
  z.object({ step: z.literal("format"), override: z.boolean() }),
  z.object({ step: z.literal("analyze"), override: z.boolean(), asked, analysis: z.nullable(jobId) }),
  z.object({
    step: z.literal("import"),
    override: z.boolean(),
    asked,
    analysis: z.object({ id: jobId, endedAt: z.string() }),
    ticket: z.nullable(ticket),
  }),
  z.object({ step: z.literal("track"), override: z.boolean(), job: jobId }),
]);
export type Standing = z.infer<typeof standing>;

/** The note to keep of a state. */
export function standingOf(state: Wizard): Standing {
  const { override } = state;
  if (state.step === "format") return { step: "format", override };
  if (state.step === "track") return { step: "track", override, job: state.job };
  const note = {
    override: state.asked.override,
    ticket: state.asked.ticket,
    sha256: state.asked.bytes.sha256,
  };
  return state.step === "analyze"
    ? { step: "analyze", override, asked: note, analysis: state.analysis }
    : { step: "import", override, asked: note, analysis: state.analysis, ticket: state.ticket };
}

/**
 * The state a note stands for, once the file was read and its corrections replayed.
 *
 * in      `bytes` = the table written again, null when it cannot be written
 * out     null when these are not the bytes that were analyzed: then only Format is left (design §5)
 */
export function stateFrom(note: Standing, draft: Draft | null, bytes: WrittenFile | null): Wizard | null {
  const { override } = note;
  if (note.step === "track") return { step: "track", draft, override, job: note.job };
  if (note.step === "format") return { step: "format", draft, override };
  if (draft === null || bytes === null || bytes.sha256 !== note.asked.sha256) return null;
  const again = { bytes, override: note.asked.override, ticket: note.asked.ticket };
  return note.step === "analyze"
    ? { step: "analyze", draft, asked: again, override, edited: false, analysis: note.analysis }
    : { step: "import", draft, asked: again, override, analysis: note.analysis, ticket: note.ticket };
}

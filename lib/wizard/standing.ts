import * as z from "zod/mini";
import type { WriteAsk, WrittenFile } from "../format/conversation";
import { jobId, ticket } from "../imports/job";
import type { Asked, Draft, Wizard } from "./state";

const tickets = z.readonly(z.array(ticket));
const asked = z.object({
  /** older notes do not speak of it */
  trial: z._default(
    z.nullable(
      z.union([z.object({ people: z.readonly(z.array(z.string())) }), z.object({ from: z.string(), to: z.string() })]),
    ),
    null,
  ),
  override: z.boolean(),
  least: z.number(),
  batch: z.string(),
  tickets,
  /** of every part */
  sha256: z.readonly(z.array(z.string())),
});
type Note = z.infer<typeof asked>;
const analyses = z.readonly(z.array(z.object({ id: jobId, endedAt: z.string() })));
const jobs = z.readonly(z.tuple([jobId], jobId));

/**
 * Where the wizard stood, small enough to be noted at every step and read again after a reload. It names the bytes by
 * their hashes only: they are written anew from the draft and must come out the same.
 */
const standing = z.discriminatedUnion("step", [
  z.object({ step: z.literal("format"), override: z.boolean() }),
  z.object({
    step: z.literal("analyze"),
    override: z.boolean(),
    asked,
    imported: z.readonly(z.array(jobId)),
    analyses: z.readonly(z.array(jobId)),
  }),
  z.object({
    step: z.literal("import"),
    override: z.boolean(),
    asked,
    imported: z.readonly(z.array(jobId)),
    analyses,
    tickets: z.nullable(tickets),
  }),
  z.object({
    step: z.literal("track"),
    override: z.boolean(),
    jobs,
    parts: z.number(),
    rest: z.nullable(z.object({ asked, analyses, tickets })),
  }),
]);
export type Standing = z.infer<typeof standing>;

/** As it was noted before files could have parts: an import under way is still followed. */
const earlierTrack = z.object({ step: z.literal("track"), override: z.boolean(), job: jobId });

/** A note as this browser kept it; one of a form that is no longer written leads to Format. */
export function readStanding(note: unknown): Standing {
  const read = standing.safeParse(note);
  if (read.success) return read.data;
  const earlier = earlierTrack.safeParse(note);
  if (!earlier.success) return { step: "format", override: false };
  const { override, job } = earlier.data;
  return { step: "track", override, jobs: [job], parts: 1, rest: null };
}

/** The note to keep of a state. */
export function standingOf(state: Wizard): Standing {
  const { override } = state;
  if (state.step === "format") return { step: "format", override };
  if (state.step === "track") {
    const { jobs, parts, rest } = state;
    return { step: "track", override, jobs, parts, rest: rest && { ...rest, asked: noteOf(rest.asked) } };
  }
  const { imported } = state;
  const note = noteOf(state.asked);
  return state.step === "analyze"
    ? { step: "analyze", override, asked: note, imported, analyses: state.analyses }
    : { step: "import", override, asked: note, imported, analyses: state.analyses, tickets: state.tickets };
}

const noteOf = ({ bytes, ...asked }: Asked): Note => ({
  ...asked,
  sha256: bytes.parts.map(({ sha256 }) => sha256),
});

/** How the bytes of a note were written. */
export function askedAs(note: Standing): Omit<WriteAsk, "most"> {
  const asked = askedIn(note);
  return { least: asked?.least ?? 1, ...(asked?.trial && { only: asked.trial }) };
}

/** True while the rest of the file waits for a small part of it: then it is needed also behind the import. */
export const isTrial = (note: Standing): boolean => askedIn(note)?.trial != null;

function askedIn(note: Standing): Note | null {
  if (note.step === "format") return null;
  return note.step === "track" ? (note.rest?.asked ?? null) : note.asked;
}

/**
 * The state a note stands for, once the file was read and its corrections replayed.
 *
 * in      `bytes` = the table written again, null when it cannot be written
 * out     null when these are not the bytes that were analyzed: then only Format is left (design §5). An import that was
 *         sent is followed in any case, without the parts that were not
 */
export function stateFrom(note: Standing, draft: Draft | null, bytes: WrittenFile | null): Wizard | null {
  const { override } = note;
  if (note.step === "format") return { step: "format", draft, override };
  if (note.step === "track") {
    const { jobs, parts, rest } = note;
    const asked = rest && askedAgain(rest.asked, bytes);
    return { step: "track", draft, override, jobs, parts, rest: rest && asked && { ...rest, asked } };
  }
  const asked = askedAgain(note.asked, bytes);
  if (draft === null || asked === null) return null;
  const { imported } = note;
  return note.step === "analyze"
    ? { step: "analyze", draft, asked, override, edited: false, imported, analyses: note.analyses }
    : { step: "import", draft, asked, override, imported, analyses: note.analyses, tickets: note.tickets };
}

function askedAgain({ sha256, ...asked }: Note, bytes: WrittenFile | null): Asked | null {
  const isSame =
    bytes !== null &&
    bytes.parts.length === sha256.length &&
    bytes.parts.every((part, index) => part.sha256 === sha256[index]);
  return isSame ? { ...asked, bytes } : null;
}

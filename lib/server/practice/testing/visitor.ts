import { z } from "zod";
import type { PracticeOptions } from "../practice";
import { startPractice } from "../start-practice";

const line = z.looseObject({ lineNumber: z.number(), error: z.string().optional(), warning: z.string().optional() });
const tally = z.object({ count: z.number(), descriptions: z.array(z.string()).optional() });
const outcome = z.object({
  userLocationsCreatedSummary: tally.optional(),
  validUserLocationsToCreateSummary: tally.optional(),
  userLocationsDeletedSummary: tally.optional(),
  userLocationsToDeleteSummary: tally.optional(),
  errorLines: z.array(line),
  warningLines: z.array(line),
});
const started = z.object({ summaryId: z.uuid() });
const day = z.object({
  id: z.number(),
  ownerId: z.number(),
  workLocationId: z.number(),
  areaId: z.number().nullable(),
  date: z.string(),
  position: z.string(),
  status: z.string(),
});
const days = z.object({ items: z.array(day) });
const logins = z.object({ data: z.object({ items: z.array(z.object({ id: z.number() })) }) });

export const imports = "/work-locations/public/api/imports/user-locations";
const header = "login;workLocationName;areaName;date;position;comment;isDeletion";

/** A file as the import wants it, from its rows. */
export const fileOf = (...rows: string[]): string => `\uFEFF${[header, ...rows].join("\r\n")}\r\n`;

/** What a job came to, in words short enough for a test. */
export type Told = { created: number; deleted: number; errors: string[]; warnings: string[]; lines: number[] };

/** A practice Lucca on a free port whose jobs are over at the first poll, and somebody with its key. Plain requests, not our own client. */
export const visit = (options: PracticeOptions = {}) => visitPaced({ pace: [100], ...options });

/** The same at its own pace. */
export async function visitPaced(options: PracticeOptions = {}) {
  const practice = await startPractice(options);
  const headers = { authorization: `lucca application=${practice.key}` };
  const get = (path: string, query: Record<string, string> = {}) =>
    fetch(`${practice.url}${path}?${new URLSearchParams(query)}`, { headers });

  const post = (file: string | Uint8Array, flags: Record<string, string>, partName = "file") => {
    const body = new FormData();
    body.set(partName, new Blob([Buffer.from(file)], { type: "text/csv" }), "office-import.csv");
    return fetch(`${practice.url}${imports}?${new URLSearchParams(flags)}`, { method: "POST", headers, body });
  };

  const start = async (file: string | Uint8Array, { create = true, override = true } = {}): Promise<string> => {
    const answer = await post(file, { create: String(create), overrideUserLocations: String(override) });
    return started.parse(await answer.json()).summaryId;
  };

  const outcomeOf = async (summaryId: string, create: boolean) => {
    await practice.idle();
    await get(`${imports}/progress`, { summaryId });
    return get(`${imports}/${create ? "results" : "analysis"}`, { summaryId });
  };

  /** From the start to what came of it. */
  const work = async (
    file: string | Uint8Array,
    flags: { create?: boolean; override?: boolean } = {},
  ): Promise<Told> => {
    const answer = await outcomeOf(await start(file, flags), flags.create ?? true);
    const told = outcome.parse(await answer.json());
    return {
      created: (told.userLocationsCreatedSummary ?? told.validUserLocationsToCreateSummary)?.count ?? Number.NaN,
      deleted: (told.userLocationsDeletedSummary ?? told.userLocationsToDeleteSummary)?.count ?? Number.NaN,
      errors: told.errorLines.map(({ error = "" }) => error),
      warnings: told.warningLines.map(({ warning = "" }) => warning),
      lines: [...told.errorLines, ...told.warningLines].map(({ lineNumber }) => lineNumber),
    };
  };

  /** A person's days that count (neither deleted nor denied) as `place position`, and all of them as they are listed. */
  const daysOf = async (login: string, date: string) => {
    const { data } = logins.parse(await (await get("/api/v3/users", { login, fields: "id" })).json());
    const query = { ownerId: String(data.items[0]?.id), date, limit: "1000" };
    return days.parse(await (await get("/work-locations/public/api/user-locations", query)).json()).items;
  };
  const taken = async (login: string, date: string): Promise<string[]> =>
    (await daysOf(login, date))
      .filter(({ status }) => status !== "Deleted" && status !== "Denied")
      .map(({ workLocationId, position }) => `${workLocationId} ${position}`);

  return { practice, headers, get, post, start, outcomeOf, work, daysOf, taken };
}
export type Visit = Awaited<ReturnType<typeof visit>>;

import { isOver, type Job } from "./job";
import { isWhole, tallyOf } from "./result";

/** `problems` = refused, unknown without a finding, or with rows missing; dates are ISO calendar days, both included. */
export type ImportFilter = { search: string; show: "all" | "running" | "problems"; from: string; to: string };

export const noFilter: ImportFilter = { search: "", show: "all", from: "", to: "" };

/** The imports that fit, in the order given. Days are those of this browser's time zone. */
export function importsThat(jobs: readonly Job[], { search, show, from, to }: ImportFilter): readonly Job[] {
  const wanted = search.trim().toLowerCase();
  return jobs.filter((job) => {
    const day = dayOf(job.createdAt);
    const words = `${job.fileName ?? ""}\n${job.startedBy ?? ""}\n${job.sha256}\n${job.id}`.toLowerCase();
    return (
      words.includes(wanted) &&
      (from === "" || day >= from) &&
      (to === "" || day <= to) &&
      (show === "all" || (show === "running" ? !isOver(job) : needsALook(job)))
    );
  });
}

/** True when not every row is known to be in Lucca as asked. */
export function needsALook({ state, counts, found, rows }: Job): boolean {
  if (state === "refused" || state === "failed") return true;
  if (state === "unknown") return found === null || found.what !== "arrived";
  return state === "finished" && !isWhole(tallyOf(rows, counts));
}

function dayOf(iso: string): string {
  const at = new Date(iso);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

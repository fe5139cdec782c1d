import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import type { Trouble } from "@/lib/imports/answer";
import { keeping } from "@/lib/wizard/keeping";

/** After these one leaves the page or fears for the file. */
const aboutTheFile: ReadonlySet<Trouble["kind"]> = new Set([
  ...(["signed-out", "reload", "upload-malformed", "ticket-missing", "request-invalid"] as const),
  ...(["restarted", "unexpected", "server-no-answer"] as const),
]);

/** Whether this browser keeps the file in work. */
export const useKeeps = (): boolean => useSyncExternalStore(keeping.subscribe, keeping.now, () => true);

/** What to do about a trouble and, where that matters, whether the file and its corrections survive it here. */
export function useNextStep(): (kind: Trouble["kind"]) => string {
  const t = useTranslations();
  const keeps = useKeeps();
  return (kind) => {
    const action = t(`problems.${kind}.action`);
    return aboutTheFile.has(kind) ? `${action} ${t(keeps ? "wizard.kept" : "wizard.format.notKept")}` : action;
  };
}

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Account } from "@/lib/imports/account";
import { keeping } from "@/lib/wizard/keeping";
import { loadBoard } from "./load-board";
import { firstView } from "./session/first-view";
import type { Session } from "./session/session";
import type { View } from "./session/store";
import { whenIdle } from "./when-idle";

const load = () => import("./at-work");
type Parts = Awaited<ReturnType<typeof load>>;

/** What a file needs is on its way, with a file that waits for it or without, or here. */
export type Work = { at: "coming"; isAwaited: boolean } | AtWork;
export type AtWork = { at: "here"; parts: Parts } & ReturnType<Parts["openWork"]>;

type Given = {
  work: Work;
  view: View;
  /** somebody is about to give a file: a good moment to fetch what reads it */
  approach: () => void;
  give: (file: File) => void;
};

const listensToNothing = () => () => {};
const first = () => firstView;

/**
 * The work on a file and what it shows now. It is fetched once the page stands, sooner when somebody is about to give a file; one
 * that is given before waits for it. When it cannot be had for that file, the error page says so.
 */
export function useWork(account: Account): Given {
  const [work, setWork] = useState<Work | { at: "missing"; error: unknown }>({ at: "coming", isAwaited: false });
  const opening = useRef<Promise<Session> | null>(null);

  const open = (): Promise<Session> => {
    opening.current ??= load().then(
      (parts) => {
        const opened = parts.openWork(account);
        setWork({ at: "here", parts, ...opened });
        return opened.session;
      },
      (error: unknown) => {
        opening.current = null;
        throw error;
      },
    );
    return opening.current;
  };
  const approach = () => {
    for (const part of [loadBoard(), open()]) void part.catch(() => undefined); // it is asked for again with a file
  };
  const give = (file: File) => {
    setWork((now) => (now.at === "coming" ? { at: "coming", isAwaited: true } : now));
    open().then(
      (session) => void session.give(file),
      (error: unknown) => {
        // what would keep it did not come either
        keeping.tell(false);
        setWork({ at: "missing", error });
      },
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page stands
  useEffect(() => whenIdle(approach), []);
  const session = work.at === "here" ? work.session : null;
  const view = useSyncExternalStore(session?.subscribe ?? listensToNothing, session?.view ?? first, first);
  if (work.at === "missing") throw work.error;
  return { work, view, approach, give };
}

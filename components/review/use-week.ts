"use client";
import { useEffect, useRef, useState } from "react";
import type { TableDesk, WeekWindow } from "@/lib/format/conversation";

/** Which week, of whom: kept by the board, so that a look at the rows loses neither. `monday` null = the first with rows. */
export type WeekAsk = { monday: string | null; search: string };

/** People asked beyond those in view, so that scrolling finds them there. */
const ahead = 60;

/**
 * The window of one week that is in view. The earlier one stays until its successor arrives; an answer that nobody waits for
 * any more is dropped.
 *
 * @param version another number, other rows
 */
export function useWeek(desk: TableDesk, { monday, search }: WeekAsk, version: number, first: number, last: number) {
  const [held, setHeld] = useState<{ key: string; window: WeekWindow } | null>(null);
  const asked = useRef("");
  const key = `${version} ${monday} ${search}`;
  const window = held?.window ?? null;
  const current = held?.key === key;
  const end = window === null ? 0 : Math.min(window.total, last);
  const enough = current && window !== null && window.from <= first && window.from + window.people.length >= end;

  useEffect(() => {
    if (enough) return;
    const from = Math.max(0, first - ahead);
    const asking = `${key} ${from} ${last}`;
    if (asked.current === asking) return;
    asked.current = asking;
    desk.week({ monday, search, from, to: last + ahead }).then(
      (answer) => asked.current === asking && setHeld({ key, window: answer }),
      () => {
        if (asked.current === asking) asked.current = ""; // the desk is gone or busy: asked again with the next look
      },
    );
  });
  return { window, behind: !current };
}

"use client";
import { type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Request, RowId } from "@/lib/format/command";
import type { Bring, Choices, Progress, Review, TableDesk, View } from "@/lib/format/conversation";
import type { Comparison, ExistingKind } from "@/lib/format/existing-days";
import { openQuestion } from "@/lib/wizard/blocked";
import { Card } from "../ui/card";
import { useKeptFocus } from "../ui/use-kept-focus";
import { CountsLine } from "./counts-line";
import { FindingList } from "./finding-list";
import { GroupRepairs } from "./group-repairs";
import { ReadingCard } from "./reading-card";
import { ReadingProgress } from "./reading-progress";
import { ReadingSentence } from "./reading-sentence";
import { everything, RowPanel } from "./row-panel";
import type { GridAim } from "./use-grid-cursor";
import { useTable } from "./use-table";
import type { WeekAsk } from "./use-week";
import { versionOf } from "./version-of";
import { type Sight, ViewSwitch } from "./view-switch";
import { WeekView } from "./week-view";

type Props = {
  desk: TableDesk;
  fileName: string;
  /** null while the file is being read */
  review: Review | null;
  /** how far the reading is; rows can be shown from the first call on */
  progress: Progress | null;
  choices: Choices;
  /** the last thing that happened was choosing the columns as the last time */
  recalled?: boolean;
  /** what is said of the file as a whole, under the sentence of how it was read */
  beneath?: ReactNode;
  /** what Lucca holds beside the rows: shown under the findings once no question is open */
  existing?: {
    comparison: Comparison | null;
    panel: (ask: {
      shown: ExistingKind | null;
      onShow: (kind: ExistingKind | null) => void;
      run: (request: Request) => Promise<boolean>;
    }) => ReactNode;
  };
  /** how full places get, as a third way to look at the plan */
  siteLoad?: (ask: { version: number; onRows: (bring: Bring) => void }) => ReactNode;
  onReview: (review: Review) => void;
  /** another encoding, separator or header line: the caller reads the file again */
  onChoices: (choices: Choices) => void;
};

/** Everything an admin looks at and repairs before rows go to Lucca; the same in Format and in Analyze. */
export function ReviewBoard({
  desk,
  fileName,
  review,
  progress,
  choices,
  recalled = false,
  beneath,
  existing,
  siteLoad,
  onReview,
  onChoices,
}: Props) {
  const t = useTranslations("review");
  const table = useTable(desk, onReview);
  const [chosen, setChosen] = useState<View>(everything);
  const [sight, setSight] = useState<Sight>("rows");
  const [week, setWeek] = useState<WeekAsk>({ monday: null, search: "" });
  /** the row that a day of the week was opened for */
  const [aim, setAim] = useState<GridAim | null>(null);
  const groups = review?.groups ?? [];
  // an answered question, and a file that is read again, take their controls away
  const understood = useRef<HTMLElement>(null);
  const kept = useKeptFocus(() => understood.current);
  const findings = useRef<HTMLDivElement>(null);
  const groupLine = useRef<HTMLSpanElement>(null);
  const question = review && openQuestion(review);
  const gone = chosen.group !== null && chosen.keep === null && !groups.some(({ key }) => key === chosen.group);
  const view = review === null || gone || question !== null ? everything : chosen;

  const see = (next: Sight) => {
    setAim(null);
    setSight(next);
  };
  const show = (next: View) => {
    setChosen(next);
    see("rows");
  };
  const openRow = (row: RowId) => {
    show(everything);
    setAim({ row, column: null });
  };

  return (
    <div className="@container flex flex-col gap-3">
      <section
        ref={understood}
        tabIndex={-1}
        aria-label={t("understood.label")}
        className="rounded-lg outline-offset-0"
        {...kept}
      >
        {review === null ? (
          <Card className="sm:px-5 sm:py-4">
            <ReadingProgress fileName={fileName} progress={progress} />
          </Card>
        ) : (
          <ReadingCard
            understood={review.understood}
            run={table.run}
            onDates={(order) =>
              // the periods of a standard week must be read before there are dates
              review.understood.layout.kind === "week"
                ? onChoices({ ...choices, dateOrder: order })
                : void table.run({ type: "read-dates", order })
            }
            period={choices.period}
            onPeriod={(period) => onChoices({ ...choices, period })}
            onTakeBack={recalled ? table.undo : null}
          >
            <ReadingSentence
              desk={desk}
              rows={review.counts.all}
              fileName={fileName}
              understood={review.understood}
              choices={choices}
              onChoices={onChoices}
              onDates={(order) => table.run({ type: "read-dates", order })}
            />
            {beneath && <div className="basis-full">{beneath}</div>}
          </ReadingCard>
        )}
      </section>
      <div className="grid items-start gap-3 @5xl:gap-4 @5xl:grid-cols-[20rem_minmax(0,1fr)]">
        <div ref={findings} className="flex flex-col gap-3 @5xl:gap-4">
          <FindingList
            groups={groups}
            unplaced={review?.unplaced ?? null}
            selected={view.group}
            onSelect={(group) => show({ filter: "all", group, keep: null })}
            onShowRows={() => bringIntoView(groupLine.current)}
            repairs={(group) =>
              review && (
                <GroupRepairs
                  key={group.key}
                  desk={desk}
                  version={versionOf(review, existing?.comparison ?? null)}
                  group={group}
                  dates={review.understood.dates}
                  run={table.run}
                />
              )
            }
            counts={review !== null && <CountsLine counts={review.counts} groups={groups} question={question} />}
            waiting={review === null ? t("findings.waiting") : question && t("findings.questionFirst")}
          />
          {review !== null &&
            question === null &&
            existing?.panel({
              shown: view.existing ?? null,
              onShow: (kind) => show({ ...everything, existing: kind }),
              run: table.run,
            })}
        </div>
        <RowPanel
          key={fileName}
          desk={desk}
          table={table}
          review={review}
          version={versionOf(review, existing?.comparison ?? null)}
          progress={progress}
          view={view}
          onView={setChosen}
          groupLine={groupLine}
          onBack={() => bringIntoView(findings.current?.querySelector<HTMLElement>("[aria-pressed=true]"))}
          aim={aim}
          onAim={setAim}
          waits={question !== null}
          switcher={
            question === null && (
              <ViewSwitch
                sights={siteLoad ? ["rows", "week", "load"] : ["rows", "week"]}
                value={sight}
                onChange={see}
              />
            )
          }
          week={
            review === null || question !== null ? null : sight === "load" ? (
              siteLoad?.({
                version: versionOf(review, existing?.comparison ?? null),
                onRows: (bring) => show({ ...everything, bring }),
              })
            ) : sight === "week" ? (
              <WeekView
                desk={desk}
                version={versionOf(review, existing?.comparison ?? null)}
                ask={week}
                onAsk={setWeek}
                onOpen={openRow}
                onToFix={() => show({ filter: "to-fix", group: null, keep: null })}
              />
            ) : null
          }
        />
      </div>
    </div>
  );
}

/** On a narrow page the rows stand below the findings: from one to the other, with the focus. */
function bringIntoView(element: HTMLElement | null | undefined) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
  element?.focus({ preventScroll: true });
}

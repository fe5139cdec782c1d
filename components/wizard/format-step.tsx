import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import type { Choices, Only, Review, View as TableView } from "@/lib/format/conversation";
import type { Account } from "@/lib/imports/account";
import { blockedBy, openQuestion } from "@/lib/wizard/blocked";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { ActionBar } from "./action-bar";
import { BeforeFile } from "./before-file";
import { ExistingPanel } from "./comparing/existing-panel";
import { useBeforeImport } from "./comparing/use-before-import";
import { useOverrideEffect } from "./comparing/use-override-effect";
import { DraftOffer } from "./draft-offer";
import { FileBar } from "./file-bar";
import { FirstVisit } from "./help/first-visit";
import { KnownLine } from "./known-line";
import { RefusalNotice } from "./refusal-notice";
import { RowsToSend } from "./rows-to-send";
import type { View } from "./session/store";
import { siteLoadOf } from "./site-load";
import { SplitOffer } from "./split-offer";
import { StepHeading } from "./step-heading";
import { TryFirst } from "./trial/try-first";
import { TroubleNotice } from "./trouble-notice";
import { useBlockedWords } from "./use-blocked-words";
import { useKeeps } from "./use-next-step";

/** What comes next, fetched as soon as somebody is about to give a file. */
export const loadBoard = () => import("../review/review-board");

export const ReviewBoard = lazy(() => loadBoard().then(({ ReviewBoard }) => ({ default: ReviewBoard })));

type Props = {
  account: Account;
  view: View;
  arrived: boolean;
  dragging: boolean;
  /** how many files were dropped at once; null when it was one */
  tooMany: number | null;
  onGive: (file: File) => void;
  onChoices: (choices: Choices) => void;
  onReview: (review: Review) => void;
  onOverride: (override: boolean) => void;
  onContinueDraft: () => void;
  onForget: () => void;
  onLeaveOut: () => void;
  onAnalyze: () => void;
  onTry: (trial: Only) => void;
  onSplit: () => void;
  onReadLists: () => void;
  onTakeBackAnswers: () => void;
};

/** From any file to one that Lucca takes: what was understood, what is wrong, how to repair it. */
export function FormatStep({ account, view, arrived, dragging, tooMany, ...on }: Props) {
  const t = useTranslations("wizard.format");
  const ui = useTranslations("ui");
  const keeps = useKeeps();
  const { table, refusal, offer, notice, wizard } = view;
  const file = wizard.draft?.name ?? null;
  const beside = useBeforeImport(table?.desk ?? null, table?.review ?? null, wizard.override);
  const effect = useOverrideEffect();
  return (
    <>
      <StepHeading
        step="format"
        file={file}
        arrived={arrived}
        beside={
          table &&
          file !== null && <FileBar name={file} bytes={table.file.size} onGive={on.onGive} onForget={on.onForget} />
        }
      >
        {t("lead")}
      </StepHeading>
      <div className="flex flex-col gap-3 pb-6">
        {tooMany !== null && (
          <Notice tone="error" word={ui("error")} role="alert">
            {t("many", { files: tooMany })}
          </Notice>
        )}
        {refusal && <RefusalNotice {...refusal} />}
        {notice && (
          <Notice tone="warning" word={ui("warning")} role="status">
            {t(noticeWords[notice], { file: file ?? "" })}
          </Notice>
        )}
        {!keeps && table && (
          <Notice tone="warning" word={ui("warning")}>
            {t("notKept")}
          </Notice>
        )}
        {view.trouble && <TroubleNotice trouble={view.trouble} />}
        {!offer && !table && !view.findingAgain && <FirstVisit />}
        {offer && !table && <DraftOffer offer={offer} onContinue={on.onContinueDraft} onForget={on.onForget} />}
        {view.findingAgain && <p role="status">{t("findingAgain")}</p>}
        <SplitOffer view={view} tooMuch={null} onSplit={on.onSplit} />
        {table && file !== null ? (
          <Suspense>
            <ReviewBoard
              desk={table.desk}
              fileName={file}
              review={table.review}
              progress={table.progress}
              choices={table.choices}
              recalled={table.recalled !== null && table.recalled === table.review?.revision}
              beneath={
                <KnownLine
                  account={account}
                  knowing={view.known}
                  table={table}
                  onReadAgain={on.onReadLists}
                  onTakeBack={on.onTakeBackAnswers}
                />
              }
              {...(beside && {
                existing: {
                  comparison: beside.comparison,
                  panel: ({ shown, onShow, run }) =>
                    table.review && (
                      <ExistingPanel
                        beside={beside}
                        counts={table.review.counts}
                        shown={shown}
                        onShow={onShow}
                        onSkipSame={() => void run({ type: "leave-out-view", view: sameRows })}
                      />
                    ),
                },
              })}
              siteLoad={siteLoadOf(table, wizard.override)}
              onReview={on.onReview}
              onChoices={on.onChoices}
            />
          </Suspense>
        ) : (
          <BeforeFile account={account} dragging={dragging} onApproach={loadBoard} onGive={on.onGive} />
        )}
      </div>
      {table && file !== null && (
        <ActionBar
          override={wizard.override}
          onOverride={on.onOverride}
          overrideHint={effect(beside?.comparison ?? null) ?? ""}
        >
          <WayOn view={view} onLeaveOut={on.onLeaveOut} onAnalyze={on.onAnalyze} onTry={on.onTry} />
        </ActionBar>
      )}
    </>
  );
}

type Ways = { view: View } & Pick<Props, "onLeaveOut" | "onAnalyze" | "onTry">;

function WayOn({ view, onLeaveOut, onAnalyze, onTry }: Ways) {
  const t = useTranslations("wizard.format");
  const words = useBlockedWords();
  const review = view.table?.review ?? null;
  const blocked = review ? blockedBy(review) : null;
  const reason = view.writing === "failed" ? t("blocked.cannot-write") : blocked && words(blocked);
  const counts = review && openQuestion(review) === null ? review.counts : null;
  return (
    <>
      {blocked?.why === "rows-in-error" && (
        <Button onClick={onLeaveOut}>{t("leaveOut", { rows: blocked.rows })}</Button>
      )}
      {view.table && (
        <TryFirst
          desk={view.table.desk}
          review={reason === null ? review : null}
          busy={view.writing === "now"}
          onTry={onTry}
        />
      )}
      <Button
        kind="primary"
        className="sm:order-last"
        busy={view.writing === "now"}
        blocked={review ? reason : t("blocked.still-reading")}
        showReason
        onClick={onAnalyze}
      >
        {t("analyze", { rows: counts ? counts.ready + counts.warnings : 0 })}
      </Button>
      {counts && reason === null && <RowsToSend counts={counts} />}
    </>
  );
}

const sameRows: TableView = { filter: "all", group: null, keep: null, existing: "same" };

const noticeWords = {
  "changed-since": "changedSince",
  "lost-file": "lostFile",
  "partly-imported": "partlyImported",
} as const;

"use client";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { prepareDesk } from "@/lib/format/open-desk";
import { rehearseOn } from "@/lib/format/warm-up";
import type { Account } from "@/lib/imports/account";
import { useKeptFocus } from "../ui/use-kept-focus";
import { FormatStep, loadBoard } from "./format-step";
import { Frame } from "./frame";
import { type Loss, LossDialog } from "./loss-dialog";
import { Rehearsal } from "./rehearsal";
import { isUnanswered, type View } from "./session/store";
import { Steps } from "./steps";
import { useArrived } from "./use-arrived";
import { usePageDrop } from "./use-page-drop";
import { usePaste } from "./use-paste";
import { useSession } from "./use-session";

const load = {
  analyze: () => import("./analyze-step"),
  import: () => import("./import-step"),
  track: () => import("./track-step"),
};
const AnalyzeStep = lazy(() => load.analyze().then(({ AnalyzeStep }) => ({ default: AnalyzeStep })));
const ImportStep = lazy(() => load.import().then(({ ImportStep }) => ({ default: ImportStep })));
const TrackStep = lazy(() => load.track().then(({ TrackStep }) => ({ default: TrackStep })));

/** Bytes of a file that takes so much memory, and so long to read again, that a worker is not made ready beside it. */
const withoutSpare = 20_000_000;

/** When what is needed later may be fetched: ms after a file was read. */
const afterPaint = 300;

/** The four steps in one page, bound to one session. */
export function Wizard({ account }: { account: Account }) {
  const t = useTranslations("wizard.format");
  const { session, view } = useSession(account);
  const [loss, setLoss] = useState<Loss | null>(null);
  const { wizard, table } = view;
  const arrived = useArrived(wizard.step);
  const isReady = table?.review != null;
  const isLarge = table !== null && table.file.size > withoutSpare;
  useEffect(() => void loadBoard(), []);
  useEffect(() => {
    if (!isReady) return;
    // the rows and their findings are painted first
    const later = setTimeout(() => {
      for (const step of Object.values(load)) void step().catch(() => undefined); // the error page says so when it is needed
      // for another file, or the same one read another way
      if (!isLarge) void rehearseOn(prepareDesk());
    }, afterPaint);
    return () => clearTimeout(later);
  }, [isReady, isLarge]);
  const corrections = table?.review?.corrections ?? 0;

  /** Asks first when corrections would be lost. */
  const go = (act: Loss) => {
    setLoss(null);
    drop.clear();
    if (act.act === "replace") void session.give(act.other);
    else if (act.act === "forget") void session.forget();
    else void session.choose(act.choices);
  };
  const ask = (act: Loss) => (corrections > 0 || act.act === "forget" ? setLoss(act) : go(act));
  const give = (file: File) => ask({ act: "replace", other: file });

  const drop = usePageDrop({
    disabled: wizard.step !== "format",
    onApproach: () => void loadBoard(),
    onFile: give,
  });
  usePaste(wizard.step === "format" && table === null && loss === null, t("pasted"), give);
  // what a file, or its going, takes away leaves the reader at the step's heading
  const whole = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(() => whole.current?.querySelector("h1"));
  return (
    <Frame account={account} place="wizard" {...drop.root}>
      <div ref={whole} className="contents" {...kept}>
        {wizard.step === "format" && table === null && <Rehearsal />}
        <Steps current={wizard.step} open={openSteps(view)} onPick={session.goBack} />
        <Suspense>
          {wizard.step === "format" && (
            <FormatStep
              account={account}
              view={view}
              arrived={arrived}
              dragging={drop.dragging}
              tooMany={drop.tooMany}
              onGive={give}
              onChoices={(choices) => ask({ act: "read", choices })}
              onReview={session.changed}
              onOverride={session.setOverride}
              onContinueDraft={session.continueDraft}
              onForget={() => ask({ act: "forget" })}
              onLeaveOut={session.leaveOutErrors}
              onAnalyze={session.analyze}
              onTry={session.tryFirst}
              onSplit={session.splitUp}
              onReadLists={session.readLists}
              onTakeBackAnswers={session.takeBackAnswers}
            />
          )}
          {wizard.step === "analyze" && (
            <AnalyzeStep
              view={view}
              state={wizard}
              arrived={arrived}
              onOutcome={session.place}
              onNextPart={session.analyzeNext}
              onReview={session.changed}
              onChoices={(choices) => ask({ act: "read", choices })}
              onOverride={session.setOverride}
              onLeaveOut={session.leaveOutErrors}
              onAnalyze={session.analyze}
              onSplit={session.splitUp}
              onContinue={session.goOn}
            />
          )}
          {wizard.step === "import" && (
            <ImportStep
              account={account}
              view={view}
              state={wizard}
              arrived={arrived}
              onOverride={session.reanalyzeWith}
              onAnalyze={session.analyze}
              onBack={() => session.goBack("analyze")}
              onImport={session.confirmImport}
              onAsk={session.findOut}
            />
          )}
          {wizard.step === "track" && (
            <TrackStep
              account={account}
              view={view}
              state={wizard}
              arrived={arrived}
              onFinished={session.finish}
              onNextPart={session.importNext}
              onImportRest={session.importRest}
              hasFile={isReady}
              onBackToFile={session.backToFile}
              onAnalyzeAgain={session.analyzeAgain}
              onStartOver={session.startOver}
            />
          )}
        </Suspense>
        <LossDialog
          loss={loss}
          file={wizard.draft?.name ?? view.offer?.name ?? ""}
          corrections={table ? corrections : (view.offer?.corrections ?? 0)}
          onKeep={() => setLoss(null)}
          onGo={go}
        />
      </div>
    </Frame>
  );
}

/** Finished steps to which going back loses nothing. A confirmed import without an answer cannot be left behind. */
function openSteps(view: View): readonly ("format" | "analyze")[] {
  if (view.wizard.step === "analyze") return ["format"];
  return view.wizard.step === "import" && !isUnanswered(view) ? ["format", "analyze"] : [];
}

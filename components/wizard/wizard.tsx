"use client";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { type DropzoneRootProps, useDropzone } from "react-dropzone";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import type { Step } from "@/lib/wizard/state";
import { FormatStep, loadBoard } from "./format-step";
import { Frame } from "./frame";
import { type Loss, LossDialog } from "./loss-dialog";
import { Steps } from "./steps";
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

/** The four steps in one page, bound to one session. */
export function Wizard({ account }: { account: Account }) {
  const t = useTranslations("wizard.format");
  const { session, view } = useSession();
  const [loss, setLoss] = useState<Loss | null>(null);
  const { wizard, table } = view;
  const arrived = useArrived(wizard.step);
  const isReady = table?.review != null;
  useEffect(() => {
    if (isReady) for (const step of Object.values(load)) void step();
  }, [isReady]);
  const corrections = table?.review?.corrections ?? 0;

  /** Asks first when corrections would be lost. */
  const go = (act: Loss) => {
    setLoss(null);
    if (act.act === "replace") void session.give(act.other);
    else if (act.act === "forget") void session.forget();
    else void session.choose(act.choices);
  };
  const ask = (act: Loss) => (corrections > 0 || act.act === "forget" ? setLoss(act) : go(act));
  const give = (file: File) => ask({ act: "replace", other: file });

  const drop = useDropzone({
    noClick: true,
    noKeyboard: true,
    disabled: wizard.step !== "format",
    onDragEnter: () => void loadBoard(),
    onDrop: ([file]) => file && give(file),
  });
  usePaste(wizard.step === "format" && table === null && loss === null, t("pasted"), give);
  const onReview = session.changed;
  return (
    <Frame account={account} place="wizard" {...bare(drop.getRootProps())}>
      <Steps
        current={wizard.step}
        open={openSteps(view.wizard.step, view.sending !== null)}
        onPick={(step) => pick(step)}
      />
      <Suspense>
        {wizard.step === "format" && (
          <FormatStep
            view={view}
            arrived={arrived}
            dragging={drop.isDragActive}
            onGive={give}
            onChoices={(choices) => ask({ act: "read", choices })}
            onReview={onReview}
            onOverride={session.setOverride}
            onContinueDraft={session.continueDraft}
            onForget={() => ask({ act: "forget" })}
            onLeaveOut={session.leaveOutErrors}
            onAnalyze={session.analyze}
          />
        )}
        {wizard.step === "analyze" && (
          <AnalyzeStep
            view={view}
            state={wizard}
            arrived={arrived}
            onOutcome={session.place}
            onReview={onReview}
            onChoices={(choices) => ask({ act: "read", choices })}
            onOverride={session.setOverride}
            onLeaveOut={session.leaveOutErrors}
            onAnalyze={session.analyze}
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
            state={wizard}
            refusedFile={view.refusedFile}
            arrived={arrived}
            onFinished={session.finish}
            onBackToFile={session.backToFile}
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
    </Frame>
  );

  function pick(step: Step) {
    if (step === "format" || step === "analyze") void session.goBack(step);
  }
}

/** The page takes the drop but is no control: what would present the whole of it as one, or as a disabled one, goes. */
const bare = ({ ref, onDragEnter, onDragOver, onDragLeave, onDrop }: DropzoneRootProps) => ({
  ref,
  onDragEnter,
  onDragOver,
  onDragLeave,
  onDrop,
});

/** Finished steps to which going back loses nothing. A confirmed import cannot be left behind. */
const openSteps = (step: Step, sending: boolean): readonly Step[] => {
  if (step === "analyze") return ["format"];
  return step === "import" && !sending ? ["format", "analyze"] : [];
};

/** True once the admin came here from another step: then the heading takes the focus. */
function useArrived(step: Step): boolean {
  const first = useRef(step);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (step !== first.current) setLeft(true);
  }, [step]);
  return left || step !== first.current;
}

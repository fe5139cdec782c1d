import { lazy, Suspense, useEffect } from "react";
import { prepareDesk } from "@/lib/format/open-desk";
import { rehearseOn } from "@/lib/format/warm-up";
import type { Account } from "@/lib/imports/account";
import type { Loss } from "./loss-dialog";
import { Queries } from "./queries";
import { Rehearsal } from "./rehearsal";
import type { View } from "./session/store";
import type { AtWork } from "./use-work";

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

type Props = { account: Account; work: AtWork; view: View; arrived: boolean; onAsk: (loss: Loss) => void };

/** The steps behind Format, and what is made ready for them and for a file while nobody waits. */
export function LaterSteps({ account, work: { session, queries }, view, arrived, onAsk }: Props) {
  const { wizard, table } = view;
  const isReady = table?.review != null;
  const isLarge = table !== null && table.file.size > withoutSpare;
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
  return (
    <Queries queries={queries}>
      {wizard.step === "format" && table === null && <Rehearsal />}
      <Suspense>
        {wizard.step === "analyze" && (
          <AnalyzeStep
            view={view}
            state={wizard}
            arrived={arrived}
            onOutcome={session.place}
            onNextPart={session.analyzeNext}
            onReview={session.changed}
            onChoices={(choices) => onAsk({ act: "read", choices })}
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
    </Queries>
  );
}

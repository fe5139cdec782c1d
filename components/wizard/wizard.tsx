"use client";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { useKeptFocus } from "../ui/use-kept-focus";
import { FormatStep } from "./format-step";
import { Frame } from "./frame";
import type { Loss } from "./loss-dialog";
import { Steps } from "./steps";
import { useArrived } from "./use-arrived";
import { usePageDrop } from "./use-page-drop";
import { usePaste } from "./use-paste";
import { useWork } from "./use-work";

/** The four steps in one page, bound to one session; what only a file needs comes after the page stands. */
export function Wizard({ account }: { account: Account }) {
  const t = useTranslations("wizard.format");
  const { work, view, approach, give: begin } = useWork(account);
  const [loss, setLoss] = useState<Loss | null>(null);
  const { wizard, table } = view;
  const arrived = useArrived(wizard.step);
  const corrections = table?.review?.corrections ?? 0;

  /** Asks first when corrections would be lost. */
  const go = (act: Loss) => {
    setLoss(null);
    drop.clear();
    if (act.act === "replace") begin(act.other);
    else if (work.at === "here") void (act.act === "forget" ? work.session.forget() : work.session.choose(act.choices));
  };
  const ask = (act: Loss) => (corrections > 0 || act.act === "forget" ? setLoss(act) : go(act));
  const give = (file: File) => ask({ act: "replace", other: file });

  const drop = usePageDrop({ disabled: wizard.step !== "format", onApproach: approach, onFile: give });
  usePaste(wizard.step === "format" && table === null && loss === null, t("pasted"), give);
  // what a file, or its going, takes away leaves the reader at the step's heading
  const whole = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(() => whole.current?.querySelector("h1"));
  const here = work.at === "here" ? work : null;
  return (
    <Frame account={account} place="wizard" {...drop.root}>
      <div ref={whole} className="contents" {...kept}>
        <Steps
          current={wizard.step}
          open={here?.parts.openSteps(view) ?? []}
          onPick={(step) => here?.session.goBack(step)}
        />
        {wizard.step === "format" && (
          <FormatStep
            account={account}
            work={work}
            view={view}
            arrived={arrived}
            dragging={drop.dragging}
            tooMany={drop.tooMany}
            onApproach={approach}
            onGive={give}
            onAsk={ask}
          />
        )}
        {here && (
          <>
            <here.parts.LaterSteps account={account} work={here} view={view} arrived={arrived} onAsk={ask} />
            {loss && (
              <here.parts.LossDialog
                loss={loss}
                file={wizard.draft?.name ?? view.offer?.name ?? ""}
                corrections={table ? corrections : (view.offer?.corrections ?? 0)}
                onKeep={() => setLoss(null)}
                onGo={go}
              />
            )}
          </>
        )}
      </div>
    </Frame>
  );
}

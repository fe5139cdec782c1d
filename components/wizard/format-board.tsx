import { Suspense } from "react";
import type { Choices, View as TableView } from "@/lib/format/conversation";
import type { Account } from "@/lib/imports/account";
import { ExistingPanel } from "./comparing/existing-panel";
import { useBeforeImport } from "./comparing/use-before-import";
import { KnownLine } from "./known-line";
import { ReviewBoard } from "./load-board";
import type { Session } from "./session/session";
import type { Table, View } from "./session/store";
import { siteLoadOf } from "./site-load";

type Props = {
  account: Account;
  session: Session;
  view: View;
  table: Table;
  name: string;
  onChoices: (choices: Choices) => void;
};

/** The file's rows and findings, with what Lucca lists and holds beside them. */
export function FormatBoard({ account, session, view, table, name, onChoices }: Props) {
  const { override } = view.wizard;
  const beside = useBeforeImport(table.desk, table.review, override);
  return (
    <Suspense>
      <ReviewBoard
        desk={table.desk}
        fileName={name}
        review={table.review}
        progress={table.progress}
        choices={table.choices}
        recalled={table.recalled !== null && table.recalled === table.review?.revision}
        beneath={
          <KnownLine
            account={account}
            knowing={view.known}
            table={table}
            onReadAgain={session.readLists}
            onTakeBack={session.takeBackAnswers}
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
        siteLoad={siteLoadOf(table, override)}
        onReview={session.changed}
        onChoices={onChoices}
      />
    </Suspense>
  );
}

const sameRows: TableView = { filter: "all", group: null, keep: null, existing: "same" };

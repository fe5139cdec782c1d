import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import type { DateOrder } from "@/lib/format/command";
import type { Choices, Encoding, TableDesk, Understood } from "@/lib/format/conversation";
import { EncodingChoice } from "./encoding-choice";
import { HeaderChoice } from "./header-choice";
import { ReadingChoice } from "./reading-choice";
import { type OpenChoice, UnderstoodLine } from "./understood-line";

/** Headers stand among so many lines, or are chosen in the program the file comes from. */
const headerLines = 20;

type Props = {
  desk: TableDesk;
  fileName: string;
  rows: number;
  understood: Understood;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  onDates: (order: DateOrder) => void;
};

/** The sentence, and below it what helps to choose a part of it by sight. */
export function ReadingSentence(props: Props) {
  const { desk, understood, choices, onChoices } = props;
  const t = useTranslations("review.readingChoice");
  const [open, setOpen] = useState<OpenChoice>(null);
  const { encoding, headerLine } = understood;
  const sheet = understood.workbook?.sheet ?? null;
  const sample = useCallback((as: Encoding) => desk.sample(as), [desk]);
  const lines = useCallback(
    () => desk.lines(encoding, sheet, Math.max(headerLines, headerLine)),
    [desk, encoding, sheet, headerLine],
  );
  const choose = (part: Choices) => {
    setOpen(null);
    onChoices({ ...choices, ...part });
  };
  return (
    <>
      <UnderstoodLine {...props} open={open} onOpen={setOpen} />
      {open === "encoding" && (
        <ReadingChoice title={t("encodingTitle")} onClose={() => setOpen(null)}>
          <EncodingChoice
            value={encoding}
            better={understood.betterEncoding}
            sample={sample}
            onChoose={(as) => choose({ encoding: as })}
          />
        </ReadingChoice>
      )}
      {open === "header" && (
        <ReadingChoice title={t("headerTitle")} onClose={() => setOpen(null)}>
          <HeaderChoice value={headerLine} lines={lines} onChoose={(line) => choose({ headerLine: line })} />
        </ReadingChoice>
      )}
    </>
  );
}

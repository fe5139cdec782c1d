import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { type Encoding, encodings } from "@/lib/format/encoding";
import { classNames } from "../ui/class-names";

type Props = {
  value: Encoding;
  /** in which letters look right that do not look right now */
  better: Encoding | null;
  /** lines of the file with letters that encodings disagree about, read in one of them */
  sample: (encoding: Encoding) => Promise<readonly string[]>;
  onChoose: (encoding: Encoding) => void;
};

/** The encodings, each with lines of the file as it would read them: whoever knows the names sees which is right. */
export function EncodingChoice({ value, better, sample, onChoose }: Props) {
  const t = useTranslations("review");
  const [samples, setSamples] = useState<ReadonlyMap<Encoding, readonly string[] | null>>(new Map());
  useEffect(() => {
    let wanted = true;
    for (const encoding of encodings)
      sample(encoding)
        .catch(() => null)
        .then((lines) => wanted && setSamples((now) => new Map(now).set(encoding, lines)));
    return () => {
      wanted = false;
    };
  }, [sample]);
  const plain = samples.get(value)?.length === 0;
  return (
    <>
      <p className="text-ink-subtle text-sm">{t(`readingChoice.${plain ? "noAccents" : "encodingExplained"}`)}</p>
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2 xl:grid-cols-4">
        {encodings.map((encoding) => {
          const lines = samples.get(encoding);
          return (
            <li key={encoding} className="flex">
              <button
                type="button"
                aria-pressed={encoding === value}
                onClick={() => onChoose(encoding)}
                className={classNames(
                  "flex w-full min-w-0 flex-col gap-1.5 rounded-md border bg-surface px-3 py-2 text-left text-sm",
                  encoding === value ? "border-brand ring-1 ring-brand" : "border-line hover:border-line-control",
                )}
              >
                <span className="flex items-baseline justify-between gap-2 font-semibold text-ink-strong">
                  {t(`encodings.${encoding}`)}
                  {encoding === better && (
                    <span className="shrink-0 font-normal text-success text-xs">{t("readingChoice.better")}</span>
                  )}
                  {encoding === value && (
                    <span className="shrink-0 font-normal text-brand text-xs">{t("readingChoice.inUse")}</span>
                  )}
                </span>
                {lines === null && <span className="text-ink-subtle">{t("readingChoice.unreadable")}</span>}
                {lines && lines.length > 0 && (
                  <span className="overflow-hidden whitespace-pre text-ellipsis text-ink">{lines.join("\n")}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

import { useTranslations } from "use-intl";
import { saidHint } from "./said-hint";

/** What we can add to Lucca's own words, when we know them. */
export function SaidHint({ said }: { said: string }) {
  // words: review.saidHints.*
  const t = useTranslations("review.saidHints");
  const hint = saidHint(said);
  return hint === null ? null : <p className="text-ink">{t(hint)}</p>;
}

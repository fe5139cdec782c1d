import Download from "lucide-react/icons/download";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { Button } from "../ui/button";
import { useAccountName } from "./use-account-name";
import { useAct } from "./use-act";

/** A template whose drop-downs hold the account's own places, made in this page when it is asked for. */
export function PlacesTemplate({ account }: { account: Account }) {
  const t = useTranslations("wizard.format.templates");
  const problems = useTranslations("problems");
  const name = useAccountName(account);
  const [acted, make] = useAct(() => makeTemplate(t("placesName", { account: account.name })));
  const made = acted.at === "done" ? acted.value : null;
  if (made?.at === "not-allowed") return <li className="py-1.5 text-ink-subtle">{t("placesNotAllowed")}</li>;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-0.5 py-1.5">
      <span className="min-w-0 flex-1 basis-52 text-pretty">{t("places", { account: name })}</span>
      <Button
        kind="text"
        size="small"
        className="-mx-2 -my-1 min-w-20 justify-start"
        icon={<Download aria-hidden className="size-4 shrink-0" />}
        aria-label={t("downloadPlaces", { account: name })}
        busy={acted.at === "busy"}
        onClick={make}
      >
        {t("kinds.xlsx")}
      </Button>
      {made?.at === "failed" && (
        <p role="alert" className="basis-full text-danger">
          {t("placesFailed", { title: problems(`${made.trouble.kind}.title`) })}
        </p>
      )}
    </li>
  );
}

const makeTemplate = (name: string) =>
  import("./make-places-template").then(
    ({ makePlacesTemplate }) => makePlacesTemplate(name),
    () => ({ at: "failed", trouble: { kind: "unexpected" } }) as const,
  );

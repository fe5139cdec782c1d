import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { Badge, type BadgeTone } from "../ui/badge";
import { classNames } from "../ui/class-names";
import { useAccountName } from "./use-account-name";

const tone: Record<Account["environment"], BadgeTone> = {
  production: "danger",
  test: "info",
  demo: "info",
  sandbox: "info",
  practice: "brand",
};

/** Where an import would land: never out of sight, for it cannot be undone. `full` = the name stays on a narrow page. */
export function AccountBadge({ account, full }: { account: Account; full?: boolean }) {
  const t = useTranslations("account");
  const name = useAccountName(account);
  return (
    <p className={classNames("flex min-w-0 items-center gap-2 text-sm", full && "flex-wrap")}>
      {!full && <span className="sr-only">{t("label")}</span>}
      <span className={classNames("min-w-0 truncate font-semibold text-ink-strong", !full && "max-sm:sr-only")}>
        {name}
      </span>
      <Badge tone={tone[account.environment]}>{t(`environments.${account.environment}`)}</Badge>
    </p>
  );
}

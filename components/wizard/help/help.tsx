"use client";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { rulesOf, type Section, sections } from "@/lib/format/guide";
import type { Account } from "@/lib/imports/account";
import { Card } from "../../ui/card";
import { Unbroken } from "../../ui/unbroken";
import { ExpectedColumns } from "../expected-columns";
import { Frame } from "../frame";
import { PageHeading } from "../page-heading";
import { FourLines } from "./four-lines";

/** Lucca's own guide to the import; for developers, in English. */
const guideAddress =
  "https://developers.lucca.fr/api-reference/legacy/timmi-office/guides/import-and-create-user-locations";

/** What happens step by step, what a file holds, and each rule of the guide with the findings that go back to it. */
export function Help({ account }: { account: Account }) {
  const t = useTranslations("help");
  const format = useTranslations("wizard.format");
  return (
    <Frame account={account} place="help">
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 pb-6">
        <PageHeading title={t("title")}>{t("lead")}</PageHeading>
        <Part title={t("steps.title")}>
          <FourLines />
        </Part>
        <Part title={format("needs")}>
          <p className="mt-1 text-ink-subtle text-sm">{format("needsMeaning")}</p>
          <ExpectedColumns />
        </Part>
        <Part title={t("rules")}>
          <p className="mt-1 text-ink-subtle text-sm">
            {t.rich("source", {
              guide: (words) => (
                <a
                  href={guideAddress}
                  target="_blank"
                  rel="noreferrer"
                  className="font-semibold text-brand hover:underline"
                >
                  {words}
                </a>
              ),
            })}
          </p>
        </Part>
        {sections.map((section) => (
          <Rules key={section} section={section} />
        ))}
      </div>
    </Frame>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Card role="region" aria-labelledby={heading}>
      <h2 id={heading} className="text-lg">
        {title}
      </h2>
      {children}
    </Card>
  );
}

/** One sentence of the guide, and below it what may be found because of it. */
function Rules({ section }: { section: Section }) {
  const t = useTranslations("help.guide");
  const rules = useTranslations("rules");
  return (
    <Card
      id={section}
      role="region"
      aria-labelledby={`${section}-title`}
      className="scroll-mt-4 target:ring-2 target:ring-brand"
    >
      <h3 id={`${section}-title`} className="text-lg">
        {t(`${section}.title`)}
      </h3>
      <p className="mt-1 text-pretty">
        <Unbroken>{t(`${section}.rule`)}</Unbroken>
      </p>
      <dl className="mt-3 divide-y divide-line-soft text-sm">
        {rulesOf(section).map((rule) => (
          <div key={rule} className="grid gap-x-6 py-2 sm:grid-cols-[2fr_3fr]">
            <dt className="font-semibold text-ink-strong">{rules(`${rule}.title`)}</dt>
            <dd className="text-pretty">
              <Unbroken>{rules(`${rule}.fix`)}</Unbroken>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

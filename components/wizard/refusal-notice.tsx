import { useFormatter, useTranslations } from "use-intl";
import type { Refusal } from "@/lib/format/conversation";
import { Notice } from "../ui/notice";
import { Unbroken } from "../ui/unbroken";
import { sizeIn } from "./size";

type Props = { file: string; refusal: Refusal; kept: string | null };

/** A file that cannot be read: what was found, what was expected with an example, and what to do. */
export function RefusalNotice({ file, refusal, kept }: Props) {
  const t = useTranslations("refusals");
  const words = useTranslations("wizard.format.refusal");
  const quoted = useTranslations("review.findings");
  const ui = useTranslations("ui");
  const format = useFormatter();
  const names = (headers: readonly string[]) => format.list(headers.map((value) => quoted("value", { value })));
  const values = {
    file,
    headers: "headers" in refusal ? names(refusal.headers) : "found" in refusal ? names(refusal.found) : "",
    size: "bytes" in refusal ? sizeIn(format, refusal.bytes) : "",
    limit: "limit" in refusal ? sizeIn(format, refusal.limit) : "",
  };
  return (
    <Notice tone="error" word={ui("error")} role="alert" title={t(`${refusal.kind}.title`)}>
      <dl className="mt-1 grid gap-x-4 gap-y-0.5 sm:grid-cols-[max-content_1fr]">
        {(["found", "expected", "action"] as const).map((part) => (
          <div key={part} className="contents">
            <dt className="text-ink-subtle">{words(part)}</dt>
            <dd>
              <Unbroken>{t(`${refusal.kind}.${part}`, values)}</Unbroken>
            </dd>
          </div>
        ))}
      </dl>
      {kept !== null && <p className="mt-1">{words("kept", { file: kept })}</p>}
    </Notice>
  );
}

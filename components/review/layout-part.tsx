import { useState } from "react";
import type { DateOrder } from "@/lib/format/command";
import type { Layout } from "@/lib/format/conversation";
import { LayoutDecided } from "./layout-decided";
import { LayoutQuestion } from "./layout-question";
import type { Table } from "./use-table";

type Props = { layout: Exclude<Layout, { kind: "list" }>; order: DateOrder | null; run: Table["run"] };

/** The question about the cells while it is open, then what was decided. */
export function LayoutPart({ layout, order, run }: Props) {
  const [asking, setAsking] = useState(false);
  const { confirmed } = layout;
  if (confirmed !== null && !asking)
    return (
      <LayoutDecided kind={layout.kind} codes={layout.codes} confirmed={confirmed} onChange={() => setAsking(true)} />
    );
  return (
    <LayoutQuestion
      layout={layout}
      order={order}
      onAnswer={async (answer) => {
        if (await run(answer)) setAsking(false);
      }}
      onCancel={confirmed === null ? null : () => setAsking(false)}
    />
  );
}

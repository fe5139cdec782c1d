import { useRef, useState } from "react";
import type { DateOrder } from "@/lib/format/command";
import type { Layout } from "@/lib/format/conversation";
import { useKeptFocus } from "../ui/use-kept-focus";
import { LayoutDecided } from "./layout-decided";
import { LayoutQuestion } from "./layout-question";
import type { Table } from "./use-table";

type Props = { layout: Exclude<Layout, { kind: "list" }>; order: DateOrder | null; run: Table["run"] };

/** The question about the cells while it is open, then what was decided. */
export function LayoutPart({ layout, order, run }: Props) {
  const [asking, setAsking] = useState(false);
  const { confirmed } = layout;
  const part = useRef<HTMLDivElement>(null);
  // question and decision take each other's buttons away: on with the first control of what stands there now
  const kept = useKeptFocus(() => part.current?.querySelector<HTMLElement>("button"));
  return (
    <div ref={part} {...kept}>
      {confirmed !== null && !asking ? (
        <LayoutDecided layout={layout} confirmed={confirmed} onChange={() => setAsking(true)} />
      ) : (
        <LayoutQuestion
          layout={layout}
          order={order}
          onAnswer={async (answer) => {
            if (await run(answer)) setAsking(false);
          }}
          onCancel={confirmed === null ? null : () => setAsking(false)}
        />
      )}
    </div>
  );
}

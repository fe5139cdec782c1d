import type { Request } from "@/lib/format/command";
import type { TableDesk } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { PreviewRows } from "./preview-rows";
import { usePreview } from "./use-preview";
import type { Table } from "./use-table";

type Props = {
  desk: TableDesk;
  version: number;
  /** the same object as long as it is the same request */
  request: Request;
  run: Table["run"];
  children: string;
};

/** A repair that one press makes for all rows of its group; three of them are shown before, as they are and as they would be. */
export function OfferedRepair({ desk, version, request, run, children }: Props) {
  const preview = usePreview(desk, request, version);
  return (
    <div className="flex flex-col gap-1.5">
      <Button size="small" className="self-start" onClick={() => run(request)}>
        {children}
      </Button>
      <PreviewRows preview={preview} />
    </div>
  );
}

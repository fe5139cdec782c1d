import { useEffect, useState } from "react";
import type { TableDesk } from "@/lib/format/conversation";
import type { NameOption } from "@/lib/format/known";

/** The people most like an unknown login, looked up once it is shown; none for null. */
export function useNearest(desk: Pick<TableDesk, "names">, login: string | null): readonly NameOption[] {
  const [found, setFound] = useState<readonly NameOption[]>([]);
  useEffect(() => {
    if (login === null) return;
    let wanted = true;
    desk.names({ column: "login", search: login, beside: null, near: true }).then(
      (options) => wanted && setFound(options),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [desk, login]);
  return login === null ? [] : found;
}

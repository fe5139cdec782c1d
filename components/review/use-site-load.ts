import { useEffect, useState } from "react";
import type { TableDesk } from "@/lib/format/conversation";
import type { SiteLoad } from "@/lib/format/site-load";

/** Who is where, counted by the worker; the earlier count stays until its successor arrives. `version`: another number, another count. */
export function useSiteLoad(desk: TableDesk, version: string, override: boolean) {
  const key = `${version} ${override}`;
  const [held, setHeld] = useState<{ key: string; load: SiteLoad } | null>(null);
  useEffect(() => {
    let wanted = true;
    desk.siteLoad(override).then(
      (load) => wanted && setHeld({ key, load }),
      () => undefined, // the desk is gone: another view comes with another one
    );
    return () => {
      wanted = false;
    };
  }, [desk, key, override]);
  return { load: held?.load ?? null, behind: held?.key !== key };
}

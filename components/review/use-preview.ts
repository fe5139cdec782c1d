"use client";
import { useEffect, useState } from "react";
import type { Request } from "@/lib/format/command";
import type { Preview, TableDesk } from "@/lib/format/conversation";

/** A request is looked at when nobody has changed it for this long. Milliseconds. */
const pause = 150;

/**
 * What a request would do; null until that is known, and while there is none.
 *
 * @param request the same object as long as it is the same request
 * @param version another number, other rows: asked again
 */
export function usePreview(desk: TableDesk, request: Request | null, version: number): Preview | null {
  const [known, setKnown] = useState<{ request: Request; preview: Preview } | null>(null);
  useEffect(() => {
    if (request === null || version < 0) return;
    let over = false;
    const timer = setTimeout(() => {
      desk.preview(request).then(
        (preview) => over || setKnown({ request, preview }),
        () => {}, // a repair can be pressed without its preview
      );
    }, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [desk, request, version]);
  return known !== null && known.request === request ? known.preview : null;
}

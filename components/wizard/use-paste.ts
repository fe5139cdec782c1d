import { useEffect, useRef } from "react";
import { pastedFile, takesText } from "./pasted-file";

/** Takes a table pasted anywhere on the page while `listening`, unless a field has the focus. `name` = what it is called. */
export function usePaste(listening: boolean, name: string, onGive: (file: File) => void): void {
  const give = useRef(onGive);
  give.current = onGive;
  useEffect(() => {
    if (!listening) return;
    const paste = (event: ClipboardEvent) => {
      const file = takesText(event.target) || !event.clipboardData ? null : pastedFile(event.clipboardData, name);
      if (file === null) return;
      event.preventDefault();
      give.current(file);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [listening, name]);
}

import { comingBack } from "@/lib/wizard/coming-back";

/** Leaves the page and comes back to it as the server has it now; the file is opened again. */
export function reloadPage(): void {
  comingBack.promise();
  location.reload();
}

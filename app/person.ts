import { headers } from "next/headers";
import type { Person } from "@/components/wizard/signed-in";
import { log } from "@/lib/server/log";
import { running } from "@/lib/server/running";

/** Who is signed in, for the page's menu. To look is no use of the session: it ends as it would have. */
export async function person(): Promise<Person | null> {
  const { signIn } = await running();
  if (signIn === null) return null;
  const asked = await headers();
  const found = await signIn.find(asked.get("cookie"), false).catch((error: unknown) => {
    log("warn", "who is signed in could not be looked up for a page", { kind: "storage" }, error);
    return null;
  });
  const name = found && (found.name ?? found.email);
  return found && name ? { name, email: found.email, signedInAt: found.signedInAt } : null;
}

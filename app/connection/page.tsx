import { Connection } from "@/components/wizard/connection";
import { running } from "@/lib/server/running";

export const dynamic = "force-dynamic";

/** What was found out about the connected account, and finding it out. */
export default async function Page() {
  const { account } = await running();
  return <Connection account={account} />;
}

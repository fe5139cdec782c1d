import { Wizard } from "@/components/wizard/wizard";
import { running } from "@/lib/server/running";

export const dynamic = "force-dynamic";

/** The wizard. Only the account's name and kind go to the browser. */
export default async function Page() {
  const { account } = await running();
  return <Wizard account={account} />;
}

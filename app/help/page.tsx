import { Help } from "@/components/wizard/help/help";
import { running } from "@/lib/server/running";

export const dynamic = "force-dynamic";

/** What happens step by step, and what each finding means. */
export default async function Page() {
  const { account } = await running();
  return <Help account={account} />;
}

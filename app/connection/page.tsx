import { Connection } from "@/components/wizard/connection";
import { Queries } from "@/components/wizard/queries";
import { running } from "@/lib/server/running";

export const dynamic = "force-dynamic";

/** What was found out about the connected account, and finding it out. */
export default async function Page() {
  const { account } = await running();
  return (
    <Queries>
      <Connection account={account} />
    </Queries>
  );
}

import { PastImports } from "@/components/wizard/past-imports";
import { Queries } from "@/components/wizard/queries";
import { running } from "@/lib/server/running";

export const dynamic = "force-dynamic";

/** Past imports into the connected account. */
export default async function Page() {
  const { account } = await running();
  return (
    <Queries>
      <PastImports account={account} />
    </Queries>
  );
}

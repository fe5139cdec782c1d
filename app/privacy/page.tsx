import { Privacy } from "@/components/wizard/privacy";
import { running } from "@/lib/server/running";

export const dynamic = "force-dynamic";

/** What is read, where it goes, what is kept: as this server is set up. */
export default async function Page() {
  const { account, settings } = await running();
  const { publicUrl, retentionDays, signIn } = settings;
  const provider = signIn && new URL(signIn.issuer).host;
  return <Privacy account={account} address={publicUrl} days={retentionDays} provider={provider} />;
}

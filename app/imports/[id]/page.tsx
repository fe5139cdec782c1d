import { notFound } from "next/navigation";
import { Queries } from "@/components/wizard/queries";
import { Receipt } from "@/components/wizard/receipt";
import { jobId } from "@/lib/imports/job";
import { running } from "@/lib/server/running";

export const dynamic = "force-dynamic";

/** The receipt of one import. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = jobId.safeParse((await params).id);
  if (!id.success) notFound();
  const { account } = await running();
  return (
    <Queries>
      <Receipt account={account} id={id.data} />
    </Queries>
  );
}

import { redirect } from "next/navigation";
import { SignIn } from "@/components/wizard/sign-in";
import { type SignInReason, signInReasons } from "@/lib/imports/session";
import { running } from "@/lib/server/running";
import { targetOf } from "@/lib/server/sign-in/target";

export const dynamic = "force-dynamic";

type Query = Record<string, string | string[] | undefined>;

/** The way in, for whoever has no session. Where nobody signs in there is no such page. */
export default async function Page({ searchParams }: { searchParams: Promise<Query> }) {
  const { settings } = await running();
  if (settings.signIn === null) redirect("/");
  const { why, to } = await searchParams;
  const target = targetOf(typeof to === "string" ? to : null);
  return <SignIn why={reasonIn(why)} to={target} provider={new URL(settings.signIn.issuer).host} />;
}

const reasonIn = (why: unknown): SignInReason => signInReasons.find((each) => each === why) ?? "needed";

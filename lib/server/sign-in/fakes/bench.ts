import { onTestFinished } from "vitest";
import { openDatabase } from "@/lib/server/jobs/database";
import type { Place } from "@/lib/server/jobs/fakes/engines";
import { openSignIn, type SignIn, type Way } from "../sign-in";
import { openBrowser } from "./browser";
import { startProvider, type TestProvider } from "./provider";

/** PUBLIC_URL in tests. */
export const origin = "https://whereabouts.example";
const back = `${origin}/api/sign-in/return`;

/** A sign-in over a real provider and a database of its own, with a clock that stands still. All gone when the test ends. */
export async function openSignInBench(place: Place, options: Partial<Parameters<typeof startProvider>[0]> = {}) {
  const provider = await startProvider({ redirect: back, ...options });
  const { db } = await openDatabase(place.database);
  const clock = { now: Date.now() };
  const allowed = { emails: ["ana@acme.example"], groups: ["HR Admins"] };
  const settings = { issuer: provider.issuer, ...provider.client, allowed, groupsClaim: "groups" };
  const opened: SignIn[] = [];
  const open = (changes: Partial<typeof settings> = {}) => {
    const signIn = openSignIn({ db, settings: { ...settings, ...changes }, publicUrl: origin, now: () => clock.now });
    opened.push(signIn);
    return signIn;
  };
  onTestFinished(async () => {
    for (const each of opened) await each.close();
    await db.destroy();
    await provider.stop();
    await place.remove();
  });
  const signIn = open();
  return { provider, db, clock, settings, open, signIn, ...ways(signIn) };
}

/** What people do in their browsers. */
export function ways(signIn: SignIn) {
  const from = (browser: Browser) => ({ cookie: browser.cookie(), peer: "127.0.0.1" });
  const keep = (browser: Browser, way: Way) => {
    for (const cookie of way.cookies) browser.keep(cookie);
    return way.location;
  };
  const leave = async (browser: Browser, ask: Partial<Parameters<SignIn["begin"]>[1]> = {}) =>
    keep(browser, await signIn.begin(from(browser), { to: "/imports", again: false, ...ask }));
  const comeBack = async (browser: Browser, query: URLSearchParams) =>
    keep(browser, await signIn.finish(from(browser), query));
  return {
    openBrowser,
    leave,
    comeBack,
    /** All of it, with whoever clicks the button of `login`; gives where the browser ends up. */
    async enter(browser: Browser, login: string, ask: Partial<Parameters<SignIn["begin"]>[1]> = {}): Promise<string> {
      const address = await leave(browser, ask);
      return address.startsWith("/") ? address : comeBack(browser, await browser.visit(address, login, back));
    },
    visit: (browser: Browser, address: string, login: string) => browser.visit(address, login, back),
    who: async (browser: Browser) => (await signIn.find(browser.cookie(), true))?.login ?? null,
  };
}

type Browser = ReturnType<typeof openBrowser>;

export const people: TestProvider["people"] = {
  ana: { email: "Ana@acme.example", email_verified: true, name: "Ana Lima" },
  bo: { email: "bo@acme.example", email_verified: true, name: "Bo Berg", groups: ["Everybody", "HR Admins"] },
  cy: { email: "cy@acme.example", email_verified: true, groups: ["hr admins", "HR Admins 2"] },
  eve: { email: "ana@acme.example", email_verified: false, name: "Ana Lima" },
};

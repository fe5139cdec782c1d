import { describe, expect, test, vi } from "vitest";
import { engines } from "@/lib/server/jobs/fakes/engines";
import * as logging from "@/lib/server/log";
import { deadPort, rawServer } from "@/lib/server/lucca/fakes/servers";
import { openSignInBench, people, ways } from "./fakes/bench";
import { startProvider } from "./fakes/provider";

const [sqlite] = engines;
const open = async (options: Parameters<typeof openSignInBench>[1] = {}, engine = sqlite) => {
  if (!engine) throw new Error("no engine");
  const bench = await openSignInBench(await engine.makePlace(), options);
  Object.assign(bench.provider.people, people);
  return bench;
};
const minutes = 60_000;

for (const engine of engines)
  describe(`who signs in has a session (${engine.name})`, () => {
    test("and comes back to where they wanted to go, by a verified e-mail", async () => {
      const { enter, who, openBrowser, signIn } = await open({}, engine);
      const browser = openBrowser();
      expect(await enter(browser, "ana", { to: "/imports?state=finished" })).toBe("/imports?state=finished");
      expect(await who(browser)).toBe("Ana@acme.example");
      expect(await signIn.find(browser.cookie(), true)).toMatchObject({ subject: "ana", name: "Ana Lima" });
      expect(await who(openBrowser())).toBeNull();
    });

    test("which ends at sign-out, here or everywhere, and for nobody else", async () => {
      const { enter, who, openBrowser, signIn } = await open({}, engine);
      const [desk, laptop, phone, others] = [openBrowser(), openBrowser(), openBrowser(), openBrowser()];
      for (const browser of [desk, laptop, phone]) await enter(browser, "ana");
      await enter(others, "bo");
      const before = desk.cookie();
      desk.keep(await signIn.end(desk.cookie(), false));
      expect([await who(desk), await who(laptop), await who(phone)]).toEqual([
        null,
        "Ana@acme.example",
        "Ana@acme.example",
      ]);
      expect(await signIn.find(before, true)).toBeNull();
      await signIn.end(laptop.cookie(), true);
      expect([await who(laptop), await who(phone), await who(others)]).toEqual([null, null, "bo@acme.example"]);
    });

    test("which ends after 30 minutes without use", async () => {
      const { enter, who, openBrowser, clock } = await open({}, engine);
      const browser = openBrowser();
      await enter(browser, "ana");
      for (let times = 0; times < 4; times += 1) {
        clock.now += 29 * minutes;
        expect(await who(browser)).toBe("Ana@acme.example");
      }
      clock.now += 30 * minutes;
      expect(await who(browser)).toBeNull();
    });

    test("which ends after 12 hours, however busy", async () => {
      const { enter, who, openBrowser, clock } = await open({}, engine);
      const browser = openBrowser();
      await enter(browser, "ana");
      const end = clock.now + 12 * 60 * minutes;
      for (; clock.now < end; clock.now += 20 * minutes) expect(await who(browser)).not.toBeNull();
      clock.now = end;
      expect(await who(browser)).toBeNull();
    });

    test("a state counts once", async () => {
      const { leave, comeBack, visit, openBrowser, who, provider } = await open({}, engine);
      const browser = openBrowser();
      const query = await visit(browser, await leave(browser), "ana");
      const [first, second] = await Promise.all([comeBack(browser, query), comeBack(browser, query)]);
      expect([first, second].sort()).toEqual(["/imports", "/sign-in?why=failed&to=%2F"]);
      expect(await comeBack(browser, query)).toBe("/sign-in?why=failed&to=%2F");
      expect(provider.asked.filter((line) => line === "POST /token")).toHaveLength(1);
      expect(await who(browser)).toBe("Ana@acme.example");
    });
  });

test("to ask who is signed in is no use of the session", async () => {
  const { enter, openBrowser, signIn, clock } = await open();
  const browser = openBrowser();
  await enter(browser, "ana");
  clock.now += 20 * minutes;
  expect(await signIn.find(browser.cookie(), false)).not.toBeNull();
  clock.now += 10 * minutes;
  expect(await signIn.find(browser.cookie(), false)).toBeNull();
});

test("rows of sessions that ended by themselves are removed, and so is what was begun and left", async () => {
  const { enter, leave, openBrowser, open: again, clock, db } = await open();
  await enter(openBrowser(), "ana");
  await leave(openBrowser());
  clock.now += 31 * minutes;
  again();
  const counts = async () =>
    Promise.all([db.selectFrom("sessions").selectAll().execute(), db.selectFrom("signIns").selectAll().execute()]);
  await expect.poll(counts).toEqual([[], []]);
});

describe("who may not come in", () => {
  test("is nobody's e-mail and in none of the groups, to the letter", async () => {
    const { enter, openBrowser, who } = await open();
    const browser = openBrowser();
    expect(await enter(browser, "cy")).toBe("/sign-in?why=not-allowed&to=%2Fimports");
    expect(await who(browser)).toBeNull();
  });

  test("has an e-mail on the list that the provider did not verify", async () => {
    const { enter, openBrowser, provider } = await open();
    expect(await enter(openBrowser(), "eve")).toContain("why=not-allowed");
    provider.people.eve = { email: "ana@acme.example", email_verified: "true" };
    expect(await enter(openBrowser(), "eve")).toContain("why=not-allowed");
  });

  test("is anybody, as long as the list is empty", async () => {
    const bench = await open();
    const { enter, openBrowser } = ways(bench.open({ allowed: { emails: [], groups: [] } }));
    for (const login of ["ana", "bo", "cy"]) expect(await enter(openBrowser(), login)).toContain("why=not-allowed");
  });

  test("was let in before, and is out everywhere at the next sign-in", async () => {
    const { enter, openBrowser, who, provider } = await open();
    const [desk, laptop] = [openBrowser(), openBrowser()];
    await enter(desk, "bo");
    await enter(laptop, "bo");
    provider.people.bo = { groups: ["Everybody"] };
    expect(await enter(desk, "bo", { again: true })).toContain("why=not-allowed");
    expect([await who(desk), await who(laptop)]).toEqual([null, null]);
  });

  test("was let in under other settings", async () => {
    const bench = await open();
    const browser = bench.openBrowser();
    await bench.enter(browser, "bo");
    const same = bench.open();
    const narrower = bench.open({ allowed: { emails: ["ana@acme.example"], groups: [] } });
    expect(await same.find(browser.cookie(), true)).not.toBeNull();
    expect(await narrower.find(browser.cookie(), true)).toBeNull();
  });

  test("refused at the provider", async () => {
    const { enter, openBrowser, who } = await open();
    const browser = openBrowser();
    expect(await enter(browser, "nobody")).toBe("/sign-in?why=failed&to=%2Fimports");
    expect(await who(browser)).toBeNull();
  });
});

test("groups that the provider tells only at its userinfo address count, too; e-mails as well", async () => {
  const { enter, openBrowser, who } = await open({ tells: "userinfo" });
  const [one, other, third] = [openBrowser(), openBrowser(), openBrowser()];
  expect(await enter(one, "bo")).toBe("/imports");
  expect(await enter(other, "ana")).toBe("/imports");
  expect(await enter(third, "eve")).toContain("why=not-allowed");
  expect([await who(one), await who(other)]).toEqual(["bo@acme.example", "Ana@acme.example"]);
});

test("a client that must prove itself in the other way does", async () => {
  const { enter, openBrowser, provider } = await open({ proves: "client_secret_post" });
  expect(await enter(openBrowser(), "ana")).toBe("/imports");
  expect(await enter(openBrowser(), "bo")).toBe("/imports");
  expect(provider.asked.filter((line) => line === "POST /token")).toHaveLength(3);
});

describe("an answer that is not the one to our question is refused", () => {
  for (const [name, spoilt] of [
    ["another issuer", { iss: "https://evil.example" }],
    ["another audience", { aud: "another-client" }],
    ["an audience of several, made for another", { aud: ["whereabouts", "other"], azp: "other" }],
    ["another nonce", { nonce: "x" }],
    ["no nonce", { nonce: undefined }],
    ["a token of yesterday", { exp: Math.round(Date.now() / 1000) - 86_400 }],
    ["no subject", { sub: undefined }],
    ["a signature of somebody else", { signature: Buffer.from("x".repeat(256)).toString("base64url") }],
  ] as const)
    test(name, async () => {
      const { enter, openBrowser, who, provider } = await open();
      const browser = openBrowser();
      provider.spoilt = spoilt;
      expect(await enter(browser, "ana")).toBe("/sign-in?why=failed&to=%2Fimports");
      expect(await who(browser)).toBeNull();
      provider.spoilt = null;
      expect(await enter(browser, "ana")).toBe("/imports");
    });

  test("a state of nobody", async () => {
    const { leave, comeBack, visit, openBrowser } = await open();
    const browser = openBrowser();
    const query = await visit(browser, await leave(browser), "ana");
    for (const state of ["", "x", `${query.get("state")}x`]) {
      query.set("state", state);
      expect(await comeBack(browser, query)).toContain("why=failed");
    }
    query.delete("state");
    expect(await comeBack(browser, query)).toContain("why=failed");
  });

  test("an answer that another browser asked for: nobody is signed in as somebody else by a link", async () => {
    const { leave, comeBack, visit, openBrowser, who } = await open();
    const [eve, victim, fresh] = [openBrowser(), openBrowser(), openBrowser()];
    await leave(victim);
    const query = await visit(eve, await leave(eve), "ana");
    for (const browser of [victim, fresh]) {
      expect(await comeBack(browser, query)).toContain("why=failed");
      expect(await who(browser)).toBeNull();
    }
    expect(await comeBack(eve, query)).toBe("/imports");
  });

  test("a code that belongs to another question", async () => {
    const { leave, comeBack, visit, openBrowser, who } = await open();
    const [one, other] = [openBrowser(), openBrowser()];
    const [mine, stolen] = [await visit(one, await leave(one), "bo"), await visit(other, await leave(other), "ana")];
    mine.set("code", stolen.get("code") ?? "");
    expect(await comeBack(one, mine)).toContain("why=failed");
    expect(await who(one)).toBeNull();
  });

  test("an answer that says it is from another provider", async () => {
    const { leave, comeBack, visit, openBrowser } = await open();
    const browser = openBrowser();
    const query = await visit(browser, await leave(browser), "ana");
    query.set("iss", "https://evil.example");
    expect(await comeBack(browser, query)).toContain("why=failed");
  });

  test("an answer after ten minutes", async () => {
    const { leave, comeBack, visit, openBrowser, clock } = await open();
    const browser = openBrowser();
    const query = await visit(browser, await leave(browser), "ana");
    clock.now += 10 * minutes;
    expect(await comeBack(browser, query)).toContain("why=failed");
  });

  test("two tabs of one browser each get theirs", async () => {
    const { leave, comeBack, visit, openBrowser } = await open();
    const browser = openBrowser();
    const [first, second] = [await leave(browser, { to: "/" }), await leave(browser)];
    const [one, two] = [await visit(browser, first, "ana"), await visit(browser, second, "ana")];
    expect([await comeBack(browser, one), await comeBack(browser, two)]).toEqual(["/", "/imports"]);
  });
});

describe("a cookie", () => {
  test("is 256 random bits that no script reads, over https only, from this host only", async () => {
    const { signIn, visit, openBrowser, leave } = await open();
    const browser = openBrowser();
    const query = await visit(browser, await leave(browser), "ana");
    const { cookies } = await signIn.finish({ cookie: browser.cookie(), peer: "" }, query);
    expect(cookies).toEqual([
      expect.stringMatching(/^__Host-whereabouts=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test("that was tampered with, or is only its hash as the database holds it, is nobody's", async () => {
    const { enter, openBrowser, signIn, db } = await open();
    const browser = openBrowser();
    await enter(browser, "ana");
    const value = /__Host-whereabouts=([\w-]{43})/.exec(browser.cookie() ?? "")?.[1] ?? "";
    const [row] = await db.selectFrom("sessions").select("id").execute();
    expect(JSON.stringify(row)).not.toContain(value);
    const flipped = (value.startsWith("A") ? "B" : "A") + value.slice(1);
    const others = ["", flipped, value.slice(1), `${value}A`, row?.id ?? "", "x' or '1'='1", value.toLowerCase()];
    for (const other of others) expect(await signIn.find(`__Host-whereabouts=${other}`, true), other).toBeNull();
    for (const name of ["whereabouts", "__Host-Whereabouts", "__Secure-whereabouts"])
      expect(await signIn.find(`${name}=${value}`, true), name).toBeNull();
    expect(await signIn.find(`a=b; __Host-whereabouts=${value}; c`, true)).not.toBeNull();
  });

  test("is another after every sign-in, and the one before counts no more", async () => {
    const { enter, openBrowser, signIn } = await open();
    const browser = openBrowser();
    await enter(browser, "ana");
    const first = browser.cookie();
    await enter(browser, "ana", { again: true });
    expect(browser.cookie()).not.toBe(first);
    expect(await signIn.find(first, true)).toBeNull();
    expect(await signIn.find(browser.cookie(), true)).not.toBeNull();
  });
});

describe("how fresh a sign-in is", () => {
  test("counts from when the provider asked, not from when it sent somebody back", async () => {
    const { enter, openBrowser, signIn, provider } = await open();
    const browser = openBrowser();
    provider.spoilt = { auth_time: Math.round(Date.now() / 1000) - 3_600 };
    await enter(browser, "ana");
    const age = Date.now() - Date.parse((await signIn.find(browser.cookie(), true))?.signedInAt ?? "");
    expect(Math.round(age / minutes)).toBe(60);
  });

  test("again means that the provider asks, though it still knows the person", async () => {
    const { leave, visit, openBrowser, provider } = await open();
    const browser = openBrowser();
    const asked = () => provider.asked.filter((line) => line.startsWith("POST /interaction")).length;
    await visit(browser, await leave(browser), "ana");
    await visit(browser, await leave(browser), "ana");
    expect(asked()).toBe(1);
    const address = await leave(browser, { again: true });
    expect(address).toMatch(/[?&]max_age=0(&|$)/);
    await visit(browser, address, "ana");
    expect(asked()).toBe(2);
  });
});

describe("a provider that cannot be had", () => {
  test("is down: everybody is told, and it is not asked by each of them", async () => {
    const bench = await open();
    const gone = bench.open({ issuer: `http://127.0.0.1:${await deadPort()}` });
    const from = { cookie: null, peer: "" };
    for (let times = 0; times < 3; times += 1)
      expect(await gone.begin(from, { to: "/imports", again: false })).toEqual({
        location: "/sign-in?why=failed&to=%2Fimports",
        cookies: [],
      });
  });

  test("says nothing: many who try wait for one question", async () => {
    const bench = await open();
    const silent = await rawServer((socket) => void setTimeout(() => socket.destroy(), 300));
    const slow = bench.open({ issuer: silent.url });
    const ask = () => slow.begin({ cookie: null, peer: "" }, { to: "/", again: false });
    const all = await Promise.all(Array.from({ length: 20 }, ask));
    expect(all.map(({ location }) => location)).toEqual(Array(20).fill("/sign-in?why=failed&to=%2F"));
    expect((await ask()).location).toContain("why=failed");
    expect(silent.connections).toHaveLength(1);
  });

  test("sends elsewhere, or describes another than itself", async () => {
    const bench = await open();
    const elsewhere = await rawServer((socket) =>
      socket.end(`HTTP/1.1 302 Found\r\nLocation: ${bench.provider.issuer}/.well-known/openid-configuration\r\n\r\n`),
    );
    const before = bench.provider.asked.length;
    const moved = bench.open({ issuer: elsewhere.url });
    expect((await moved.begin({ cookie: null, peer: "" }, { to: "/", again: false })).location).toContain("why=failed");
    expect(bench.provider.asked).toHaveLength(before);
    const other = await startProvider({ redirect: "https://x.example", issuer: "http://127.0.0.1:9" });
    const { location } = await bench
      .open({ issuer: other.issuer })
      .begin({ cookie: null, peer: "" }, { to: "/", again: false });
    await other.stop();
    expect(location).toContain("why=failed");
  });

  test("is asked only for what it is needed for", async () => {
    const { enter, openBrowser, provider } = await open();
    expect(provider.asked).toEqual([]);
    await enter(openBrowser(), "ana");
    await enter(openBrowser(), "bo");
    expect(provider.asked.filter((line) => /well-known/.test(line))).toHaveLength(1);
    expect(provider.asked).not.toContain("GET /me");
  });
});

test("who runs the server is told why nobody comes in, in words that name nobody", async () => {
  const bench = await open();
  const { leave, comeBack, visit, openBrowser } = ways(bench.open({ clientSecret: "another" }));
  const browser = openBrowser();
  const query = await visit(browser, await leave(browser), "ana");
  const told: unknown[] = [];
  const spy = vi.spyOn(logging, "log").mockImplementation((...line) => void told.push(line[1]));
  await comeBack(browser, query);
  bench.provider.spoilt = { aud: "another" };
  await bench.enter(openBrowser(), "ana");
  spy.mockRestore();
  expect(told).toEqual([
    "a sign-in failed: the provider does not accept OIDC_CLIENT_ID and OIDC_CLIENT_SECRET",
    "a sign-in failed: the ID token is not the answer to what was asked",
  ]);
});

test("what was begun and left does not pile up: beyond a thousand the oldest give way", async () => {
  const { db, leave, comeBack, visit, openBrowser, clock } = await open();
  const [oldest, later] = [openBrowser(), openBrowser()];
  const first = await leave(oldest);
  clock.now += 1;
  const second = await visit(later, await leave(later), "ana");
  const begunAt = new Date(clock.now + 1).toISOString();
  const row = (number: number) => ({ id: `${number}`, browser: "", nonce: "", verifier: "", target: "/", begunAt });
  await db
    .insertInto("signIns")
    .values(Array.from({ length: 998 }, (_, number) => row(number)))
    .execute();
  clock.now += 2;
  await leave(openBrowser());
  expect(await db.selectFrom("signIns").selectAll().execute()).toHaveLength(1_000);
  expect(await comeBack(oldest, await visit(oldest, first, "ana"))).toContain("why=failed");
  expect(await comeBack(later, second)).toBe("/imports");
});

test("somebody who begins without end is told to wait; others are not", async () => {
  const { signIn, clock } = await open();
  const begin = (peer: string) => signIn.begin({ cookie: null, peer }, { to: "/", again: false });
  const flood = await Promise.all(Array.from({ length: 70 }, () => begin("10.0.0.66")));
  expect(flood.filter(({ location }) => location.includes("why=failed"))).toHaveLength(10);
  expect((await begin("10.0.0.7")).location).toMatch(/^http:/);
  clock.now += minutes;
  expect((await begin("10.0.0.66")).location).toMatch(/^http:/);
});

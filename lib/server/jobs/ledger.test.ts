import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./database";
import { engines, type Place } from "./fakes/engines";
import { acme, at, newAnalysis, newJob } from "./fakes/new-job";
import { type Ledger, liveStates, openLedger } from "./ledger";

describe.each(engines)("$name", ({ makePlace }) => {
  let place: Place;
  const opened: Ledger[] = [];
  const open = async (account: Parameters<typeof openLedger>[1] = acme) => {
    const ledger = openLedger(await openDatabase(place.database), account);
    opened.push(ledger);
    return ledger;
  };
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(async () => {
    for (const ledger of opened.splice(0)) await ledger.close();
    await place.remove();
  });

  for (const state of liveStates)
    test(`the database refuses a second import while one is ${state}, from whichever process`, async () => {
      const [one, two] = [await open(), await open()];
      const first = { ...newJob(), analysis: await newAnalysis(one) };
      const second = { ...newJob(), analysis: await newAnalysis(two) };
      expect(await one.add(first, at)).not.toBeNull();
      if (state !== "received") await one.move(first.id, ["received"], { state });
      expect(await two.add(second, at)).toBeNull();
      await one.move(first.id, liveStates, { state: "unknown" });
      expect(await two.add(second, at)).toBeNull();
      expect(await two.add({ ...second, after: first.id }, at)).not.toBeNull();
    });

  test("another environment of the same account has a live import of its own", async () => {
    const [one, two] = [await open(), await open({ ...acme, environment: "test" })];
    expect(await one.add({ ...newJob(), analysis: await newAnalysis(one) }, at)).not.toBeNull();
    expect(await two.add({ ...newJob(), analysis: await newAnalysis(two) }, at)).not.toBeNull();
  });

  test("the database refuses an analysis that is spent, unless its import was refused", async () => {
    const ledger = await open();
    const bound = { analysis: await newAnalysis(ledger) };
    const first = { ...newJob(), ...bound };
    await ledger.add(first, at);
    await ledger.move(first.id, ["received"], { state: "unknown" });
    expect(await ledger.add({ ...newJob(), ...bound }, at)).toBeNull();
    await ledger.move(first.id, ["unknown"], { state: "refused" });
    expect(await ledger.add({ ...newJob(), ...bound }, at)).not.toBeNull();
  });

  test("the database refuses a ticket it has, an import without ticket and one without analysis", async () => {
    const ledger = await open();
    const first = { ...newJob(), analysis: await newAnalysis(ledger) };
    await ledger.add(first, at);
    await ledger.move(first.id, ["received"], { state: "finished" });
    expect(await ledger.add({ ...first, id: randomUUID(), analysis: await newAnalysis(ledger) }, at)).toBeNull();
    await expect(ledger.add({ ...newJob(), ticket: null, analysis: await newAnalysis(ledger) }, at)).rejects.toThrow(
      "import_is_bound",
    );
    await expect(ledger.add(newJob(), at)).rejects.toThrow("import_is_bound");
  });

  test("a change of state that is not from where it should be does not happen, and says so", async () => {
    const ledger = await open();
    const id = await newAnalysis(ledger);
    expect(await ledger.move(id, ["claimed"], { state: "accepted" })).toBeNull();
    expect(await ledger.move(id, ["received"], { state: "claimed" })).toMatchObject({ state: "claimed" });
    expect(await ledger.move(id, ["received"], { state: "claimed" })).toBeNull();
    expect(await ledger.find(id)).toMatchObject({ state: "claimed" });
  });

  test("findings are kept in pieces, and a new try takes an earlier one's away", async () => {
    const ledger = await open();
    const id = await newAnalysis(ledger);
    const pieces = async () => {
      const all: string[] = [];
      for await (const piece of ledger.findings(id)) all.push(piece);
      return all;
    };
    expect(await ledger.addFindings(id, ["running"], 0, "not mine")).toBe(false);
    for (const [part, text] of ["an", "earlier", "try"].entries())
      await ledger.addFindings(id, ["received"], part, text);
    for (const [part, text] of ["{", "}"].entries()) await ledger.addFindings(id, ["received"], part, text);
    expect(await pieces()).toEqual(["{", "}"]);
  });
});

import { afterEach, expect, test, vi } from "vitest";
import { deskWith, guideFile } from "@/lib/format/desk-fixture";
import { beforeImport } from "./before-import";

afterEach(() => void vi.unstubAllGlobals());

/** A Lucca with one place and one person who has one day there. */
function answers(): string[] {
  const asked: string[] = [];
  const page = (...items: readonly object[]) => ({
    ...{ allowed: true, items, received: items.length, total: items.length, next: null },
    readAt: "2026-11-22T09:00:00Z",
  });
  const ada = { id: 7, login: "ada", firstName: "Ada", lastName: "A", mail: null, start: null, end: null };
  const paris = { id: 1, name: "Paris", type: "Office", isActive: true, capacity: null, areas: [] };
  const day = { id: 3, owner: 7, place: 1, area: null, date: "2026-03-02", position: "FullDay", pending: false };
  const replies: Record<string, object> = {
    "/api/directory/places": page(paris),
    "/api/directory/people": page(ada),
    "/api/directory/days/plan": { allowed: true, by: "people", requests: 1, seconds: 1, days: 1 },
    "/api/directory/days": page(day),
  };
  vi.stubGlobal("fetch", async (address: string) => {
    const { pathname } = new URL(address, "http://localhost");
    asked.push(pathname);
    return Response.json(replies[pathname]);
  });
  return asked;
}

const part = { from: "2026-03-02", to: "2026-03-03", people: null };

test("one comparison per table follows its changes and the switch, and reads once", async () => {
  const asked = answers();
  const desk = await deskWith(guideFile("ada;Nantes;;2026-03-02;FullDay;;", "ada;Nantes;;2026-03-03;FullDay;;"));
  const compare = vi.spyOn(desk, "compare");
  const { comparing, follow } = beforeImport(desk);
  expect(beforeImport(desk).comparing).toBe(comparing);
  const counts = () => {
    const view = comparing.view();
    return view.at === "compared" ? view.comparison.counts : null;
  };
  follow(1, true, false);
  expect(compare).not.toHaveBeenCalled();
  await comparing.weigh(part);
  expect(counts()).toMatchObject({ new: 1, changes: 1 });
  const read = asked.length;

  follow(1, false, false);
  await vi.waitFor(() => expect(counts()).toMatchObject({ "left-alone": 1, changes: 0 }));
  const { review } = await desk.apply({ type: "set-cell", row: 0, column: "workLocationName", text: "Paris" });
  follow(review.revision, false, false);
  await vi.waitFor(() => expect(counts()).toMatchObject({ same: 1, "left-alone": 0 }));
  const before = compare.mock.calls.length;
  follow(review.revision, false, false);
  expect(compare.mock.calls.length).toBe(before);
  expect(asked.length).toBe(read);
});

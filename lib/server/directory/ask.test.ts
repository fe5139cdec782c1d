import { expect, test } from "vitest";
import { daysAsk, mostOwners } from "@/lib/imports/directory";
import { bodyAsk, listAsk } from "./ask";

const list = (query: string) => listAsk(new Request(`http://localhost/api/directory/places${query}`));
const refused = { ok: false, problem: { kind: "request-invalid" } };

test("a list is asked for from its beginning, or from where it goes on", () => {
  expect(list("")).toEqual({ ok: true, value: { cursor: null, maxAge: null } });
  expect(list("?cursor=3.100&maxAge=0.25")).toEqual({ ok: true, value: { cursor: "3.100", maxAge: 0.25 } });
});

for (const query of ["?cursor=", "?cursor=3", "?cursor=0.10", "?cursor=1.10&x&maxAge=-1", "?maxAge=", "?maxAge=1e9"])
  test(`${query} is refused`, () => expect(list(query)).toEqual(refused));

const ask = { from: "2026-03-02", to: "2026-03-06", owners: [305], cursor: null, maxAge: null };
function days(body: unknown) {
  const request = new Request("http://localhost/api/directory/days", { method: "POST", body: JSON.stringify(body) });
  return bodyAsk(request, daysAsk);
}

test("days are asked for by people or of everyone", async () => {
  expect(await days(ask)).toEqual({ ok: true, value: ask });
  expect(await days({ ...ask, owners: null })).toMatchObject({ ok: true });
});

const invalid: Record<string, unknown> = {
  "no question at all": null,
  "days without a period": { ...ask, from: undefined },
  "a period that ends before it begins": { ...ask, to: "2026-03-01" },
  "a date that is none": { ...ask, from: "02/03/2026" },
  "nobody's days": { ...ask, owners: [] },
  "ids that are none": { ...ask, owners: ["305"] },
  "more people than an address holds": { ...ask, owners: Array.from({ length: mostOwners + 1 }, (_, id) => id + 1) },
  "more than anybody asks": { ...ask, more: "1".repeat(2_000_000) },
};
for (const [name, body] of Object.entries(invalid))
  test(`${name} is refused`, async () => expect(await days(body)).toEqual(refused));

import { expect, test } from "vitest";
import { openDatabase } from "@/lib/server/jobs/database";
import { engines } from "@/lib/server/jobs/fakes/engines";
import { endSessions, openSessions } from "./sessions";

const ana = { subject: "7f3", login: "Ana@acme.example", name: "Ana Lima", email: "Ana@acme.example" };
const bo = { subject: "9c1", login: "bo", name: "Bo Berg", email: null };

for (const { name, makePlace } of engines)
  test(`whoever runs the server ends the sessions of one person or of all, whatever they were made under (${name})`, async () => {
    const place = await makePlace();
    const { db } = await openDatabase(place.database);
    const [now, older] = [openSessions(db, "rules", Date.now), openSessions(db, "other rules", Date.now)];
    const [desk, laptop, others] = [
      await now.begin(ana, Date.now()),
      await older.begin(ana, Date.now()),
      await now.begin(bo, Date.now()),
    ];
    expect(await endSessions(db, "eve@acme.example")).toBe(0);
    expect(await endSessions(db, "ana@ACME.example")).toBe(2);
    expect([await now.find(desk, true), await older.find(laptop, true)]).toEqual([null, null]);
    expect(await now.find(others, true)).toMatchObject(bo);
    expect(await endSessions(db, "BO")).toBe(1);
    await now.begin(ana, Date.now());
    await older.begin(bo, Date.now());
    expect(await endSessions(db, null)).toBe(2);
    expect(await db.selectFrom("sessions").selectAll().execute()).toEqual([]);
    await db.destroy();
    await place.remove();
  });

import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Faults, noFaults } from "../faults";
import { fileOf, imports, type Visit, visit, visitPaced } from "../testing/visitor";

const lucca = await visit({ faults: { requestsPerMinute: 10_000 } });
const { practice, get, start, outcomeOf } = lucca;
afterAll(() => practice.stop());
beforeEach(() => {
  practice.reset();
  Object.assign(practice.faults, { ...noFaults(), requestsPerMinute: 10_000 });
});

const good = fileOf("jdupont;Paris;;2025-09-25;FullDay;;false");
/** One row without remark, two in error (the second after a comment of two lines), one on a day off. */
const mixed = fileOf(
  'jdupont;Paris;;2025/09/25;FullDay;"two\nlines";',
  "nobody;Paris;Direction;2025/09/25;FullDay;;",
  "jdupont;Paris;;31/02/2025;Morning;hello;oui",
  "mlefevre;Nantes;B1;2025-09-19;SecondHalf;;false",
);

describe("progress", () => {
  const polls = async (on: Visit, times: number): Promise<number[]> => {
    const summaryId = await on.start(good);
    await on.practice.idle();
    const told: number[] = [];
    while (told.length < times) told.push((await (await on.get(`${imports}/progress`, { summaryId })).json()).progress);
    return told;
  };

  const sequences: [string, number[], number[]][] = [
    ["in one jump", [0, 100], [0, 100, 100]],
    ["at once", [100], [100, 100]],
    ["and stalls at 0", [0], [0, 0, 0]],
    ["and stalls at 99", [50, 99], [50, 99, 99]],
    ["and goes back", [60, 20, 100], [60, 20, 100]],
  ];
  for (const [what, progress, told] of sequences)
    test(`moves ${what}`, async () => {
      practice.faults.progress = progress;
      expect(await polls(lucca, told.length)).toEqual(told);
    });

  test("of a small file is over after two polls, unless a pace is given", async () => {
    const plain = await visitPaced({ now: () => 0 });
    const paced = await visit({ pace: [0, 15, 45, 80, 100] });
    expect(await polls(plain, 3)).toEqual([30, 100, 100]);
    expect(await polls(paced, 6)).toEqual([0, 15, 45, 80, 100, 100]);
    await Promise.all([plain.practice.stop(), paced.practice.stop()]);
  });

  test("moves with the time, too, when nobody asks", async () => {
    let clock = 0;
    const slow = await visitPaced({ now: () => clock });
    const summaryId = await slow.start(good);
    await slow.practice.idle();
    clock = 60_000;
    expect(await (await slow.get(`${imports}/progress`, { summaryId })).json()).toEqual({ progress: 100 });
    await slow.practice.stop();
  });

  test("never says 100 before the job is worked through", async () => {
    const large = fileOf(...Array.from({ length: 30_000 }, () => "nobody;Paris;;2025-09-25;FullDay;;false"));
    const summaryId = await start(large, { create: false });
    expect((await (await get(`${imports}/progress`, { summaryId })).json()).progress).toBe(99);
    await practice.idle();
    expect((await (await get(`${imports}/progress`, { summaryId })).json()).progress).toBe(100);
  });

  for (const [unknownJob, progress, analysis] of [
    ["404", 404, 404],
    ["400", 400, 400],
    ["zero", 200, 404],
  ] as const)
    test(`an unknown summaryId: ${unknownJob}`, async () => {
      practice.faults.unknownJob = unknownJob;
      const summaryId = crypto.randomUUID();
      const answer = await get(`${imports}/progress`, { summaryId });
      expect([answer.status, (await get(`${imports}/analysis`, { summaryId })).status]).toEqual([progress, analysis]);
      if (answer.ok) expect(await answer.json()).toEqual({ progress: 0 });
    });

  test("a job may be forgotten while it runs", async () => {
    const summaryId = await start(good);
    practice.faults.jobsForgotten = true;
    expect((await get(`${imports}/progress`, { summaryId })).status).toBe(404);
    expect((await outcomeOf(summaryId, true)).status).toBe(404);
  });

  for (const query of [{}, { summaryId: "" }, { summaryId: "17" }])
    test(`${JSON.stringify(query)} names no job: 400`, async () =>
      expect((await get(`${imports}/progress`, { ...query })).status).toBe(400));
});

describe("when an outcome is there", () => {
  test("not before progress said 100, and only for its own kind of job", async () => {
    for (const create of [true, false]) {
      const summaryId = await start(good, { create });
      await practice.idle();
      const own = `${imports}/${create ? "results" : "analysis"}`;
      expect((await get(own, { summaryId })).status).toBe(404);
      await get(`${imports}/progress`, { summaryId });
      expect((await get(own, { summaryId })).status).toBe(200);
      expect((await get(`${imports}/${create ? "analysis" : "results"}`, { summaryId })).status).toBe(404);
    }
  });

  test("a job is worked through under the faults of the moment it was taken", async () => {
    const override = false;
    await start(fileOf(...Array.from({ length: 30_000 }, () => "nobody;Paris;;2025-09-25;FullDay;;false")));
    const summaryId = await start(fileOf("jdupont;Nantes;;2025-09-17;FullDay;;false"), { override });
    practice.faults.skips = "error";
    expect(await (await outcomeOf(summaryId, true)).json()).toMatchObject({ errorLines: [] });
  });

  for (const [as, status] of [
    ["404", 404],
    ["204", 204],
    ["empty", 200],
  ] as const)
    test(`late, told as ${as}`, async () => {
      practice.faults.outcomeLate = { times: 2, as };
      const summaryId = await start(good);
      const first = await outcomeOf(summaryId, true);
      expect([first.status, (await first.text()).startsWith("{")]).toEqual([status, as === "404"]);
      expect((await outcomeOf(summaryId, true)).status).toBe(status);
      expect(await (await outcomeOf(summaryId, true)).json()).toMatchObject({ summaryId });
    });
});

describe("what an outcome says", () => {
  const told = async (faults: Partial<Faults> = {}, file = mixed, create = false) => {
    Object.assign(practice.faults, faults);
    return (await outcomeOf(await start(file, { create }), create)).json();
  };

  test("by default, all of contract §7", async () => {
    const echoed = { firstname: "", lastname: "" };
    expect(await told()).toEqual({
      summaryId: expect.any(String),
      validUserLocationsToCreateSummary: {
        count: 2,
        descriptions: [
          "Jean Dupont works at Paris on 2025/09/25, all day",
          "Marie Lefèvre works at Nantes (B1) on 2025/09/19, in the afternoon",
        ],
      },
      userLocationsToDeleteSummary: { count: 0 },
      globalErrorSummary: "2 errors lines detected",
      errorLines: [
        {
          line: {
            ...{ ...echoed, login: "nobody", worklocationName: "Paris", areaName: "Direction" },
            ...{ date: "2025-09-25", position: "FullDay", comment: "", isDeletion: false },
          },
          lineNumber: 3,
          error: "User doesn't exist",
        },
        {
          line: {
            ...{ ...echoed, login: "jdupont", worklocationName: "Paris", areaName: "" },
            ...{ date: "31/02/2025", position: "Morning", comment: "hello", isDeletion: null },
          },
          lineNumber: 4,
          error: "The date is not valid",
        },
      ],
      warningLines: [
        {
          line: {
            ...{ ...echoed, login: "mlefevre", worklocationName: "Nantes", areaName: "B1" },
            ...{ date: "2025-09-19", position: "SecondHalf", comment: "", isDeletion: false },
          },
          lineNumber: 5,
          warning: "This user location can create conflict with a day off",
          isConflict: true,
        },
      ],
      errorFileUri: null,
    });
  });

  test("results have summaries of other names", async () => {
    const keys = Object.keys(await told({}, good, true));
    expect(keys.slice(0, 3)).toEqual(["summaryId", "userLocationsCreatedSummary", "userLocationsDeletedSummary"]);
  });

  test("a clean one has empty lists and no global sentence", async () =>
    expect(await told({}, good)).toMatchObject({ globalErrorSummary: null, errorLines: [], warningLines: [] }));

  for (const [firstLineNumber, linesCount, numbers] of [
    [2, "records", [3, 4]],
    [1, "records", [2, 3]],
    [0, "records", [1, 2]],
    [2, "physical-lines", [4, 5]],
    [0, "physical-lines", [2, 3]],
  ] as const)
    test(`lines counted from ${firstLineNumber} in ${linesCount}`, async () => {
      const { errorLines } = await told({ firstLineNumber, linesCount });
      expect(errorLines.map(({ lineNumber }: { lineNumber: number }) => lineNumber)).toEqual(numbers);
    });

  for (const [echoKeys, keys] of [
    ["csv", ["firstName", "workLocationName", "isDeletion"]],
    ["lower", ["firstname", "worklocationname", "isdeletion"]],
    ["upper", ["FIRSTNAME", "WORKLOCATIONNAME", "ISDELETION"]],
    ["pascal", ["FirstName", "WorkLocationName", "IsDeletion"]],
  ] as const)
    test(`echoed keys: ${echoKeys}`, async () =>
      expect(Object.keys((await told({ echoKeys })).errorLines[0].line)).toEqual(expect.arrayContaining([...keys])));

  test("unreadable cells may be echoed as null", async () =>
    expect((await told({ unreadableEcho: "null" })).errorLines[1].line).toMatchObject({ date: null, position: null }));

  test("the echo may be null, or not there", async () => {
    expect((await told({ echo: "null" })).errorLines[0].line).toBeNull();
    expect((await told({ echo: "absent" })).errorLines[0]).not.toHaveProperty("line");
  });

  test("empty lists may be null, or not there", async () => {
    expect(await told({ emptyLists: "null" }, good)).toMatchObject({ errorLines: null, warningLines: null });
    const absent = await told({ emptyLists: "absent" }, good);
    expect(absent).not.toHaveProperty("errorLines");
    expect(absent).not.toHaveProperty("warningLines");
  });

  test("counts may be null, or not there", async () => {
    expect((await told({ counts: "null" })).validUserLocationsToCreateSummary.count).toBeNull();
    expect((await told({ counts: "absent" })).userLocationsToDeleteSummary).toEqual({});
  });

  test("summaries may be null, or not there", async () => {
    expect(await told({ summaries: "null" })).toMatchObject({ validUserLocationsToCreateSummary: null });
    expect(await told({ summaries: "absent" })).not.toHaveProperty("userLocationsToDeleteSummary");
  });

  test("the error file may be said to be here, elsewhere, or at a path", async () => {
    expect((await told({ errorFileUri: "foreign" })).errorFileUri).toMatch(/^https:\/\/files\.example\//);
    expect((await told({ errorFileUri: "relative" })).errorFileUri).toMatch(/^\/work-locations\//);
    const here = new URL((await told({ errorFileUri: "same-host" })).errorFileUri);
    expect(here.origin).toBe(practice.url);
    expect(await (await get(here.pathname, Object.fromEntries(here.searchParams))).text()).toMatch(
      /^login;.*;error\r\nnobody;Paris;Direction;2025\/09\/25;FullDay;;;User doesn't exist\r\n/,
    );
    expect((await told({ errorFileUri: "same-host" }, good)).errorFileUri).toBeNull();
  });

  test("a huge outcome has so many lines more", async () => {
    const { errorLines, globalErrorSummary } = await told({ hugeOutcome: 5000 });
    expect(errorLines.length).toBe(5002);
    expect(new Set(errorLines.map(({ lineNumber }: { lineNumber: number }) => lineNumber)).size).toBe(5002);
    expect(globalErrorSummary).toBe("5002 errors lines detected");
  });

  test("more findings than can be written in time: 408, every time", async () => {
    practice.faults.outcomeLimit = 2;
    const summaryId = await start(mixed, { create: false });
    expect((await outcomeOf(summaryId, false)).status).toBe(408);
    expect((await outcomeOf(summaryId, false)).status).toBe(408);
  });
});

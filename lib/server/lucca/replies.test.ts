import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readProgress, readSummaryId } from "./replies";

const id = "9f0c2a6e-3c1b-4f57-8d0e-5b7a2f4c1d90";

describe("contract §16.1: the summaryId is found", () => {
  for (const reply of [
    `{"summaryId":"${id}"}`,
    `{"SummaryId":"${id}"}`,
    `{"SUMMARYID":"${id}","hasError":false}`,
    `{"summaryId":" ${id} "}`,
    `"${id}"`,
    `"\\"${id}\\""`,
    id,
    `'${id}'`,
    ` ${id}\r\n`,
  ])
    test(JSON.stringify(reply), () => expect(readSummaryId(reply)).toBe(id));

  test("also one made by a database, with no RFC's version in it", () =>
    expect(readSummaryId('"00000001-0002-0003-0004-000000000005"')).not.toBeNull());
});

describe("contract §16.1: anything else is no summaryId", () => {
  for (const reply of [
    "",
    "null",
    "12",
    "{}",
    '{"summaryId":null}',
    '{"summaryId":12}',
    '{"summaryId":"12"}',
    `{"id":"${id}"}`,
    `["${id}"]`,
    `{"summaryId":["${id}"]}`,
    `${id}0`,
    `${id} ${id}`,
    `<p>${id}</p>`,
    '{"hasError":true}',
  ])
    test(JSON.stringify(reply), () => expect(readSummaryId(reply)).toBeNull());
});

describe("contract §16.11: progress", () => {
  const cases: [string, number | null][] = [
    ['{"progress":0}', 0],
    ['{"progress":57}', 57],
    ['{"progress":100}', 100],
    ['{"Progress":"57"}', 57],
    ['{"progress":" 57 "}', 57],
    ["57", 57],
    ['"57"', 57],
    ['{"progress":57.4}', 57],
    ['{"progress":57.5}', 58],
    ['{"progress":-3}', 0],
    ['{"progress":1000}', 100],
    ['{"progress":100.2}', 100],
    ["", null],
    ["null", null],
    ["{}", null],
    ['{"progress":null}', null],
    ['{"progress":"done"}', null],
    ['{"progress":""}', null],
    ['{"progress":true}', null],
    ["<html>57</html>", null],
  ];
  for (const [reply, progress] of cases) test(reply, () => expect(readProgress(reply)).toBe(progress));

  test("almost finished is not finished", () => expect(readProgress('{"progress":99.9}')).toBe(99));

  test("whatever comes is a whole number from 0 to 100, or nothing", () =>
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.jsonValue()), (progress) => {
        const read = readProgress(JSON.stringify({ progress }));
        if (read !== null) expect(Number.isInteger(read) && read >= 0 && read <= 100).toBe(true);
      }),
    ));
});

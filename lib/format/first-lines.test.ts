import { expect, test } from "vitest";
import { firstLines } from "./first-lines";

test("lines are those of a spreadsheet: blank ones count, a quoted line break makes none", async () => {
  const file = new Blob(['\uFEFFPlanning\r\n\r\n"Lieu\nde travail";Date\r\nParis;2026-03-02\r\n']);
  expect(await firstLines(file, "utf-8", 4)).toEqual(["Planning", "", '"Lieu de travail";Date', "Paris;2026-03-02"]);
});

test("the same bytes in another encoding, and no more lines than asked for", async () => {
  const file = new Blob([new Uint8Array([0x50, 0xe9, 0x72, 0x69, 0x6f, 0x64, 0x65, 0x20, 0x80, 13, 0x62, 13, 0x63])]);
  expect(await firstLines(file, "windows-1252", 2)).toEqual(["Période €", "b"]);
});

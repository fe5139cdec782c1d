import { expect, test } from "vitest";
import { type Clip, pastedFile } from "./pasted-file";

const clip = (text: string, ...files: File[]): Clip => ({ getData: () => text, files });

test("rows copied from a spreadsheet become a file in UTF-8, accents and tabs as they were", async () => {
  const file = pastedFile(clip("Login\tLieu\r\njdupont\tSiège\r\n", new File(["png"], "image.png")), "pasted rows");
  expect(file?.name).toBe("pasted rows");
  expect(await file?.text()).toBe("Login\tLieu\r\njdupont\tSiège\r\n");
});

test("a copied file is taken as it is", () => {
  const copied = new File(["a"], "planning.xlsx");
  expect(pastedFile(clip("", copied), "pasted rows")).toBe(copied);
});

for (const text of ["", "jdupont", "one line alone\n"])
  test(`"${text.trim()}" is no table`, () => expect(pastedFile(clip(text), "pasted rows")).toBeNull());

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "./messages/en";
import { fr } from "./messages/fr";

const home = resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(home, file), "utf8");
const inDocs = readdirSync(join(home, "docs")).filter((name) => name.endsWith(".md"));
const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...inDocs.map((name) => `docs/${name}`)];

/** What a page says outside its blocks of code, where `[…](…)` and `#` mean something else. */
const prose = (file: string): string => read(file).replace(/^```[\s\S]*?^```/gm, "");

/** The targets of links and pictures in a page, those of other sites aside. */
const targetsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = ""]) => (/^[a-z]+:/.test(to) ? [] : [to]));

/**
 * The anchors that a page's headings make, as GitHub makes them: small letters, no punctuation, a dash per space,
 * and `-1` behind the second of the same words.
 */
function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

function isThere(from: string, to: string): boolean {
  const [path = "", anchor] = decodeURI(to).split("#");
  const file = path === "" ? from : relative(home, join(home, dirname(from), path));
  if (!existsSync(join(home, file))) return false;
  return anchor === undefined || anchorsOf(prose(file)).includes(anchor);
}

describe("what the documents point at is there", () => {
  for (const file of documents)
    test(file, () => expect(targetsIn(prose(file)).filter((to) => !isThere(file, to))).toEqual([]));

  test("a page, a picture or a heading that does not exist is noticed", () => {
    expect(isThere("README.md", "docs/nowhere.md")).toBe(false);
    expect(isThere("README.md", "docs/how-it-works.md#nothing-of-that-name")).toBe(false);
    expect(isThere("README.md", "docs/how-it-works.md#never-twice")).toBe(true);
  });

  test("each picture is in some document", () => {
    const shown = documents.flatMap((file) => targetsIn(prose(file)).map((to) => join(dirname(file), to)));
    const pictures = readdirSync(join(home, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(png|svg)$/.test(name))
      .map((name) => join("docs", name));
    expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  });
});

/** Every sentence of a language, however deep. */
const sentencesOf = (messages: unknown): readonly string[] =>
  typeof messages === "string" ? [messages] : Object.values(messages ?? {}).flatMap(sentencesOf);

/** Spaces of any kind are one: a guide breaks its lines where it likes. */
const plain = (text: string): string => text.replace(/\s+/g, " ");

/** In the guides bold is what stands on the page; an ellipsis is where it goes on. */
describe("a guide names buttons and titles as the page does", () => {
  for (const [file, messages] of [
    ["docs/user-guide.md", en],
    ["docs/user-guide.fr.md", fr],
  ] as const)
    test(file, () => {
      const sentences = sentencesOf(messages).map(plain);
      const bold = [...prose(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) =>
        plain(words).replace(/ ?…$/, ""),
      );
      expect(bold.length).toBeGreaterThan(30);
      expect(bold.filter((words) => !sentences.some((sentence) => sentence.includes(words)))).toEqual([]);
    });
});

test("the guide for IT quotes what the server and the page really say", () => {
  const said = ["bin", "lib/server", "lib/messages/en.ts"].flatMap((path) => sourcesAt(path)).join("\n");
  const quoted = [...prose("docs/administrator-guide.md").matchAll(/^\| (".+?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/"([^"]+)"/g)].flatMap(([, words = ""]) => words.split("…").map((part) => part.trim())),
  );
  expect(quoted.length).toBeGreaterThan(15);
  expect(quoted.filter((words) => !said.includes(words.replaceAll("'", "’")) && !said.includes(words))).toEqual([]);
});

function sourcesAt(path: string): readonly string[] {
  if (/\.(ts|mjs)$/.test(path)) return [read(path)];
  return readdirSync(join(home, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || /(?<!\.test)\.(ts|mjs)$/.test(entry.name) ? sourcesAt(`${path}/${entry.name}`) : [],
  );
}

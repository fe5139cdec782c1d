import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { en } from "./en";

/**
 * A sentence nobody asks for would be translated seven times for nothing. A file asks for a sentence when it names it, below a
 * namespace that it opens with `useTranslations`. That a name is asked for and not there, the compiler says (known-keys.d.ts).
 * Names that come from elsewhere are declared where they are used: `// words: problems.*.title`.
 */
const home = resolve(import.meta.dirname, "../..");

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(home, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [readFileSync(join(home, path), "utf8")] : [];
  });
}

/** The names of sentences that a source asks for, `*` for what is only known when it runs. */
function askedIn(source: string): string[] {
  const opened = [...source.matchAll(/useTranslations\((?:["`]([^"`]*)["`])?\)/g)].map(([, name = ""]) => name);
  const named = [...source.matchAll(/"([\w.-]+)"|`([\w.-]*(?:\$\{[^}]*\}[\w.-]*)*)`/g)].map(([, a, b]) => a ?? b ?? "");
  const direct = [...source.matchAll(/\bmessages\.([\w.]+)/g)].map(([, name = ""]) => name);
  const declared = [...source.matchAll(/\/\/ words: ([\w.*, -]+)/g)].flatMap(([, names = ""]) => names.split(", "));
  const below = opened.flatMap((space) => named.map((name) => (space === "" ? name : `${space}.${name}`)));
  return [...declared, ...direct, ...below.map((name) => name.replace(/\$\{[^}]*\}/g, "*"))];
}

function pathsOf(part: object, path: string[] = []): string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === "string" ? [[...path, key].join(".")] : pathsOf(value, [...path, key]),
  );
}

test("every sentence is asked for", () => {
  const asked = new Set(["components", "app", "lib/server/connection"].flatMap(sourcesBelow).flatMap(askedIn));
  const open = [...asked].filter((name) => name.includes("*") && name !== "*");
  const patterns = open.map((name) => new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", ".+")}$`));
  const idle = pathsOf(en).filter((path) => !asked.has(path) && !patterns.some((pattern) => pattern.test(path)));
  expect(idle).toEqual([]);
});

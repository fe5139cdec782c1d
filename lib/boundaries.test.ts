import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Whom each room may import from, itself aside (design §3). A file belongs to the longest name that begins its path. */
const rooms: Record<string, readonly string[]> = {
  "lib/format": [],
  "lib/imports": ["lib/format"],
  "lib/wizard": ["lib/format", "lib/imports"],
  "lib/messages": ["lib/format", "lib/imports"],
  "lib/server": ["lib/imports", "lib/format", "lib/messages"],
  "components/ui": [],
  components: ["components/ui", "lib/format", "lib/imports", "lib/wizard", "lib/messages"],
  app: ["components", "components/ui", "lib/format", "lib/imports", "lib/wizard", "lib/messages", "lib/server"],
  bin: ["lib/format", "lib/imports", "lib/messages", "lib/server"],
};
/** Packages that would make a room know what it must not; whatever runs in the browser has no Node either. */
const strangers: Record<string, RegExp> = {
  "lib/format": /^(react|react-dom|next|@tanstack|node:|server-only)/,
  "lib/wizard": /^(react|react-dom|next|@tanstack|node:|server-only)/,
  "lib/imports": /^(react|react-dom|next|node:|server-only|zod$)/,
  components: /^(node:|server-only|zod$)/,
  "components/ui": /^(node:|server-only|zod$)/,
};

const home = resolve(import.meta.dirname, "..");
const isCode = /\.(tsx?|mts|mjs)$/;
const files = ["app", "components", "lib", "bin"].flatMap(filesBelow);
const code = new Map(files.map((file) => [file, readFileSync(join(home, file), "utf8")]));
/** Tests may ask across rooms; what ships may not. */
const shipped = files.filter((file) => !/\.test\.tsx?$/.test(file));

function filesBelow(folder: string): string[] {
  if (!existsSync(join(home, folder))) return [];
  return readdirSync(join(home, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : isCode.test(entry.name) ? [path] : [];
  });
}

/** Every module that a source names: static, type, dynamic, re-exported, required, or as the entry of a worker. */
function namedIn(source: string): string[] {
  const plain = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const found = plain.matchAll(
    /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\(|\bnew URL\s*\()\s*(["'`])([^"'`\n]+)\1/g,
  );
  return [...found].flatMap(([, , name]) => (name === undefined ? [] : [name]));
}

/** The file below home that a module name means, or null for a package. Extensions are left out. */
function meant(file: string, name: string): string | null {
  if (name.startsWith("@/")) return name.slice(2);
  return name.startsWith(".") ? relative(home, resolve(home, dirname(file), name)) : null;
}

const roomOf = (path: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const importsOf = (file: string) => namedIn(code.get(file) ?? "");

/** Imports of a file that its room may not have. */
function breaches(file: string): string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file} stands in no room`];
  return importsOf(file).flatMap((name) => {
    const path = meant(file, name);
    if (path === null) return strangers[room]?.test(name) ? [`${file} → ${name}`] : [];
    const other = roomOf(path);
    const inside = other === room || (other !== undefined && rooms[room]?.includes(other));
    return inside || (room === "app" && other === undefined) ? [] : [`${file} → ${path}`];
  });
}

/** Everything that a file brings along, itself included. */
function closureOf(start: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsOf(file)) {
      const path = meant(file, name);
      const target = path && ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end).find((each) => code.has(each));
      if (target) visit(target);
    }
  };
  visit(start);
  return seen;
}

describe("the reader of import lines", () => {
  for (const line of [
    'import { a } from "@/lib/x";',
    'import type { A } from "@/lib/x";',
    'import "@/lib/x";',
    'export * from "@/lib/x";',
    'export type { A } from "@/lib/x";',
    'const a = await import("@/lib/x");',
    "const a = await import(`@/lib/x`);",
    'type A = import("@/lib/x").A;',
    'const a = require("@/lib/x");',
    'new Worker(new URL("@/lib/x", import.meta.url), { type: "module" });',
    'import {\n  a,\n  b,\n} from "@/lib/x";',
  ])
    test(`sees ${JSON.stringify(line)}`, () => expect(namedIn(line)).toEqual(["@/lib/x"]));
  for (const line of ['// from "@/lib/x"', '/* import "@/lib/x" */', 'const from = "@/lib/x";'])
    test(`is not misled by ${line}`, () => expect(namedIn(line)).toEqual([]));
  test("finds the files of every room", () => {
    const empty = Object.keys(rooms).filter((room) => !files.some((file) => roomOf(file) === room));
    expect(empty).toEqual([]);
  });
});

describe("imports go one way", () => {
  for (const room of Object.keys(rooms))
    test(`${room} imports from ${rooms[room]?.join(", ") || "nobody"}`, () => {
      expect(shipped.filter((file) => roomOf(file) === room).flatMap(breaches)).toEqual([]);
    });
});

describe("nothing that runs in the browser reaches lib/server", () => {
  const isClient = (file: string) => /^\s*["']use client["']/.test(code.get(file) ?? "");
  const workers = shipped.flatMap((file) =>
    [...(code.get(file) ?? "").matchAll(/new URL\(\s*"(\.[^"]+)"/g)].flatMap(([, name = ""]) => {
      const path = relative(home, resolve(home, dirname(file), name));
      return code.has(path) ? [path] : [];
    }),
  );
  const entries = [
    ...new Set([...shipped.filter((file) => file.startsWith("components/") || isClient(file)), ...workers]),
  ];
  test("there are such files", () => expect(entries.length).toBeGreaterThan(0));
  test("not one of them, by whatever way", () => {
    const secret = (file: string) => file.startsWith("lib/server/");
    expect(
      entries.flatMap((entry) => [...closureOf(entry)].filter(secret).map((file) => `${entry} → ${file}`)),
    ).toEqual([]);
  });
});

describe("rooms that know no network and no secret", () => {
  for (const room of ["lib/format", "lib/wizard"])
    test(`${room} does not fetch`, () => {
      const fetching = shipped.filter((file) => roomOf(file) === room && /\bfetch\s*\(/.test(code.get(file) ?? ""));
      expect(fetching).toEqual([]);
    });
  test("the key is read in one file, which the browser build refuses", () => {
    const readers = shipped.filter((file) => /env.*LUCCA_API_KEY|LUCCA_API_KEY.*nvironment/.test(code.get(file) ?? ""));
    expect(readers).toEqual(["lib/server/settings.ts"]);
    expect(importsOf("lib/server/settings.ts")).toContain("server-only");
  });
});

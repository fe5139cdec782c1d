import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../../app");
const routes = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(^|\/)route\.tsx?$/.test(file),
);

describe("every route passes the one function that checks who asks, and from which page", () => {
  test("routes are found at all", () => expect(routes.length).toBeGreaterThan(14));
  for (const route of routes)
    test(route, () => {
      const source = readFileSync(join(folder, route), "utf8");
      const exported = [...source.matchAll(/^export (?:const|async function|function) (\w+)( = handler\b)?/gm)];
      for (const [, name = "", wrapped] of exported)
        if (name !== "runtime" && name !== "dynamic") expect(wrapped, `${name} is wrapped`).toBeDefined();
      for (const [, names = ""] of source.matchAll(/^export \{([^}]*)\}/gm))
        for (const [, name] of names.matchAll(/(\w+) as \w+/g)) expect(source).toContain(`const ${name} = handler(`);
      expect(source, "no Server Action").not.toContain("use server");
      expect(source, "nothing leaves without the handler").not.toMatch(/export (default|\*)|formData\(/);
    });
});

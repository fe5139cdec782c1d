import { readFileSync } from "node:fs";
import { join } from "node:path";

export const unknownJob = "00000000-0000-4000-8000-000000000000";
const addressOf = (route: string) => route.replace("[id]", unknownJob).replace("[...path]", "any/other");

/** Every route handler of the build with the methods it has, as its source says. */
export const routeHandlers = (): { method: string; address: string }[] =>
  Object.entries<string>(JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")))
    .filter(([entry, route]) => entry.endsWith("/route") && route.startsWith("/api/"))
    .flatMap(([entry, route]) => {
      const source = readFileSync(join("app", `${entry}.ts`), "utf8");
      return ["GET", "POST", "PUT", "PATCH", "DELETE"]
        .filter((method) => new RegExp(`\\b(const|as) ${method}\\b`).test(source))
        .map((method) => ({ method, address: addressOf(route) }));
    });

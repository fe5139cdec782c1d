import type { RequestKind } from "../faults";
import { errorFilePath } from "../jobs/error-file";

export type RouteName =
  | "start"
  | "progress"
  | "analysis"
  | "results"
  | "errors"
  | "work-locations"
  | "user-locations"
  | "user-location"
  | "users";

export type Route = { name: RouteName; kind: RequestKind; method: "GET" | "POST"; id: number };

const imports = "/work-locations/public/api/imports/user-locations";
const paths: Readonly<Record<string, Omit<Route, "id">>> = {
  [imports]: { name: "start", kind: "start", method: "POST" },
  [`${imports}/progress`]: { name: "progress", kind: "progress", method: "GET" },
  [`${imports}/analysis`]: { name: "analysis", kind: "outcome", method: "GET" },
  [`${imports}/results`]: { name: "results", kind: "outcome", method: "GET" },
  [errorFilePath]: { name: "errors", kind: "outcome", method: "GET" },
  "/work-locations/public/api/work-locations": { name: "work-locations", kind: "directory", method: "GET" },
  "/work-locations/public/api/user-locations": { name: "user-locations", kind: "directory", method: "GET" },
  "/api/v3/users": { name: "users", kind: "directory", method: "GET" },
};

/** Which of the contract's paths this is, or null. */
export function routeOf(path: string): Route | null {
  const found = paths[path];
  if (found) return { ...found, id: 0 };
  const [, id] = /^\/work-locations\/public\/api\/user-locations\/([1-9]\d{0,8})$/.exec(path) ?? [];
  return id ? { name: "user-location", kind: "directory", method: "GET", id: Number(id) } : null;
}

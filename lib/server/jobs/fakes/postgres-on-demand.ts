import { once } from "node:events";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { type Postgres, startPostgres } from "./start-postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** where to ask for the one PostgreSQL of this run: answers 200 with its URL, or 500 with why there is none */
    postgres: string;
  }
}

/** Vitest's global setup: one PostgreSQL for all test files, started when the first one asks. */
export default async function setup(project: TestProject) {
  let started: Promise<Postgres> | undefined;
  const server = createServer((_, answer) => {
    started ??= startPostgres();
    started.then(
      ({ url }) => answer.end(url),
      (error: unknown) =>
        answer.writeHead(500).end(error instanceof Error ? error.message : "PostgreSQL did not start"),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  project.provide("postgres", `http://127.0.0.1:${address.port}`);
  return async () => {
    server.close();
    await started?.then(
      (postgres) => postgres.remove(),
      () => {},
    );
  };
}

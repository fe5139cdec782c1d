import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import type { Account } from "../lib/imports/account";
import { gate } from "../lib/server/access/gate";
import { type Listening, listen } from "../lib/server/access/listen";
import { readPublicFiles } from "../lib/server/access/public-files";
import { CannotStart, type Running, running } from "../lib/server/running";
import { home, readSettings, SettingsError } from "../lib/server/settings";
import type { SignInSettings } from "../lib/server/sign-in/read-sign-in";

/**
 * Serves the built app: owns the http.Server, with Next as its request handler (design §3, last paragraph).
 *
 * Run as `node --conditions=react-server --import tsx bin/serve.ts`; `npm start` builds first and then does so.
 */

type Answer = (request: IncomingMessage, reply: ServerResponse) => Promise<void>;

try {
  await serve();
} catch (error) {
  console.error(sentenceFor(error));
  process.exit(1);
}

async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  if (!existsSync(join(home, ".next/BUILD_ID")))
    throw new CannotStart('The app is not built yet: start it with "npm start", which builds it first.');
  let open: (answer: Answer) => void = () => {};
  const ready = new Promise<Answer>((resolve) => {
    open = resolve;
  });
  // The port first: a second start must fail before it touches the ledger and the uploads of the first.
  const server = await listen(settings, async (request, reply) => (await ready)(request, reply));
  // Whatever reads the settings from here on, Next's bundle included, sees the port we have.
  Object.assign(process.env, { PORT: String(server.port), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const whereabouts = await running();
  stopOnSignal(server, whereabouts.close);
  const { account, settings: actual } = whereabouts;
  const { publicUrl } = actual;
  open(gate({ port: server.port, publicUrl, signIn: pagesOf(whereabouts) }, await prepareNext(server.port)));
  console.log(`Whereabouts is ready at ${publicUrl} · ${where(account)}`);
  if (actual.signIn) console.log(whoComesIn(actual.signIn));
}

/** With sign-in nobody sees a page without a session. */
function pagesOf({ signIn }: Running) {
  const has = async (cookie: string | null) => signIn !== null && (await signIn.find(cookie, true)) !== null;
  return signIn && { has, publicFiles: readPublicFiles(home) };
}

function whoComesIn({ issuer, allowed: { emails, groups } }: SignInSettings): string {
  if (emails.length + groups.length === 0)
    return "Nobody may sign in yet, because OIDC_ALLOWED is empty: set it, for example OIDC_ALLOWED=ana@acme.example,hr-admins.";
  return `Sign-in by ${issuer}: ${emails.length} e-mail addresses and ${groups.length} groups may come in.`;
}

function where({ name, environment, ownPractice }: Account): string {
  if (ownPractice) return "Practice mode: nothing is sent to Lucca";
  return environment === "practice" ? "a practice Lucca on this machine" : `${name} (${environment})`;
}

async function prepareNext(port: number): Promise<Answer> {
  // Next attaches its upgrade handler to this server, which never listens: we serve no WebSockets.
  const app = next({ dev: false, dir: home, hostname: "localhost", port, httpServer: createServer() });
  await app.prepare();
  return app.getRequestHandler();
}

/** Stops listening, lets running requests and sends end, exits. Also when the command that started us is gone. */
function stopOnSignal(server: Listening, close: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await close();
    process.exit(0);
  };
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, stop);
}

/** One sentence for whoever started us; never a stack trace. */
function sentenceFor(error: unknown): string {
  if (error instanceof SettingsError || error instanceof CannotStart) return error.message;
  if (!(error instanceof Error)) return "Whereabouts could not start, for a reason that has no name.";
  const { code, port } = { code: "", port: process.env.PORT || "3000", ...error };
  if (code === "EADDRINUSE")
    return `Port ${port} is already in use: stop the program that uses it, or choose another port, for example PORT=3001.`;
  if (code === "EACCES" && "syscall" in error && error.syscall === "listen")
    return `Port ${port} may not be used by this user: choose one above 1023, for example PORT=3000.`;
  return `Whereabouts could not start: ${error.message}`;
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerRequest } from "./http/door";
import { listening } from "./http/listening";
import type { Practice, PracticeOptions } from "./practice";
import { State } from "./state";

/**
 * Starts a stand-in for Lucca on a loopback port. It answers as the documentation says, and otherwise as `faults` say.
 *
 * throws  the system's error when the port is taken or the memory's file cannot be read
 * source  contract whole; the ambiguities and faults are those of §20
 */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const state = await State.open(options);
  const answer = (request: IncomingMessage, response: ServerResponse) => answerRequest(state, request, response);
  const server = createServer({ requestTimeout: 0, maxHeaderSize: 8192 }, answer);
  server.on("checkContinue", answer);
  const url = await listening(server, options.port ?? 0);
  state.origin = url;
  return {
    url,
    key: state.key,
    faults: state.faults,
    accepted: state.accepted,
    requests: state.requests,
    idle: () => state.idle(),
    reset: () => state.reset(),
    async stop() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await state.idle();
    },
  };
}

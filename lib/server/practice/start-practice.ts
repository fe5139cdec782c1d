import { createServer } from "node:http";
import { listening } from "./http/listening";
import { type Practice, type PracticeOptions, practiceKey } from "./practice";
import { PracticeLucca } from "./practice-lucca";

/**
 * Starts a stand-in for Lucca on a loopback port. It answers as the documentation says, and otherwise as `faults` say.
 *
 * throws  the system's error when the port is taken or the memory's file cannot be read or written
 * source  contract whole; the ambiguities and faults are those of §20
 */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const lucca = await PracticeLucca.open(options);
  const server = createServer({ requestTimeout: 0, maxHeaderSize: 8192 }, (request, response) =>
    lucca.handle(request, response),
  );
  server.on("checkContinue", (request, response) => lucca.handle(request, response));
  const url = await listening(server, options.port ?? 0);
  lucca.origin = url;
  return {
    url,
    key: options.key ?? practiceKey,
    faults: lucca.faults,
    accepted: lucca.accepted,
    requests: lucca.requests,
    idle: () => lucca.idle(),
    reset: () => lucca.reset(),
    stop: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await lucca.idle();
    },
  };
}

import { createServer } from "node:http";
import { receive } from "../receive";
import { openUploadPlaces } from "../upload-places";
import { asRequest } from "./as-request";

/**
 * A server in a process of its own that takes uploads as the routes do; `x-user` says whose. A GET is answered with the
 * most memory the process ever had, in bytes. Says its port, and ends with its input.
 */
const [folder = ""] = process.argv.slice(2);
const places = openUploadPlaces();
const server = createServer({ requestTimeout: 0 }, async (message, reply) => {
  if (message.method === "GET") return reply.end(String(process.resourceUsage().maxRSS * 1024));
  const result = await receive(asRequest(message), { folder, places, user: String(message.headers["x-user"]) });
  if (!result.ok) return reply.writeHead(result.problem.kind === "busy" ? 503 : 400).end(result.problem.kind);
  const { sha256, bytes, discard } = result.value;
  await discard();
  return reply.end(JSON.stringify({ sha256, bytes }));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port}\n`);
});
process.stdin.on("end", () => process.exit()).resume();

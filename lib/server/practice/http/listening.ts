import type { Server } from "node:http";

/** Listens on the loopback address only, and says where. Port 0 takes any free one. */
export function listening(server: Server, port: number): Promise<string> {
  return new Promise((ready, refuse) => {
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      const address = server.address();
      ready(`http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`);
    });
  });
}

import { type IncomingHttpHeaders, request } from "node:http";

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string };

/** A request as no browser makes it: target and headers, Host among them, go out as they stand here. */
export function rawRequest(
  url: string,
  target: string,
  {
    method = "GET",
    headers = {},
    body = "",
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const length = body === "" ? {} : { "content-length": Buffer.byteLength(body) };
    const ask = request({ hostname, port, path: target, method, headers: { ...length, ...headers }, agent: false });
    ask.on("error", reject).on("response", async (answer) => {
      let text = "";
      try {
        for await (const chunk of answer.setEncoding("utf8")) text += chunk;
      } catch {
        // What came counts: an answer in pieces may break off.
      }
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
    });
    ask.end(body);
  });
}

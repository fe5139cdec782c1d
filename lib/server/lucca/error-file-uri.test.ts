import { describe, expect, test } from "vitest";
import { connectTo } from "./fakes/bench";
import { httpServer } from "./fakes/servers";

/**
 * Contract §16.18: Lucca may say where its own list of errors is. We never go there: the refused rows come from what was
 * read and from the file in the page. So no address, redirect, name or answer behind it can do anything.
 */
const summaryId = "11111111-2222-4333-8444-555555555555";
const store = { begin: async () => {}, add: async () => {} };

describe("errorFileUri is never fetched", () => {
  const trapped = ["/file.csv", "/redirect", "/huge", "/slow", "/brotli"];
  const elsewhere = [
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]:22/",
    "file:///etc/passwd",
    "//evil.example/x",
  ];
  for (const kind of ["analysis", "import"] as const)
    test(`in the outcome of an ${kind}`, async () => {
      const trap = await httpServer((_, response) => response.end("taken"));
      for (const uri of [...trapped.map((path) => `${trap.url}${path}`), ...elsewhere]) {
        const lucca = await httpServer((_, response) =>
          response.writeHead(200, { "content-type": "application/json" }).end(
            JSON.stringify({
              summaryId,
              errorFileUri: uri,
              errorLines: [{ lineNumber: 2, error: "unknown login", errorFileUri: uri }],
              warningLines: [],
            }),
          ),
        );
        const answer = await connectTo(lucca.url).lucca.outcome(kind, summaryId, store);
        expect(answer).toMatchObject({ ok: true, value: { errorLines: 1 } });
        expect(lucca.requests.map(({ url }) => new URL(url, lucca.url).pathname)).toHaveLength(1);
        expect(lucca.requests[0]?.url).not.toContain("taken");
      }
      expect(trap.requests).toEqual([]);
    });

  test("its address is not even kept: nothing of it reaches the findings", async () => {
    const kept: string[] = [];
    const lucca = await httpServer((_, response) =>
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(
          JSON.stringify({ summaryId, errorFileUri: "https://evil.example/secret", errorLines: [], warningLines: [] }),
        ),
    );
    await connectTo(lucca.url).lucca.outcome("analysis", summaryId, {
      begin: async () => {},
      add: async (part) => void kept.push(part),
    });
    expect(kept.join("")).not.toContain("evil.example");
    expect(kept.join("").length).toBeGreaterThan(0);
  });

  test("a redirect of Lucca itself is not followed, and the key goes nowhere else", async () => {
    const trap = await httpServer((_, response) => response.end("taken"));
    const lucca = await httpServer((_, response) => response.writeHead(307, { location: `${trap.url}/x` }).end());
    const answer = await connectTo(lucca.url).lucca.outcome("analysis", summaryId, store);
    expect(answer.ok).toBe(false);
    expect(trap.requests).toEqual([]);
  });
});

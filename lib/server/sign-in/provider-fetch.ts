import type { CustomFetch } from "openid-client";
import { Agent, fetch } from "undici";

/** Milliseconds for a connection, for the beginning of an answer, for each pause in it. */
const patienceMs = 10_000;
const mostBytes = 1_000_000;

/**
 * How the provider is asked: not by the global `fetch`, which Next replaces by its own. A redirect is not followed, and
 * an answer is small and quick or none.
 */
export function openProviderFetch(): { fetch: CustomFetch; close(): Promise<void> } {
  const agent = new Agent({
    connect: { timeout: patienceMs },
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
    maxResponseSize: mostBytes,
  });
  return {
    close: () => agent.destroy(),
    async fetch(url, { method, headers, body, signal }) {
      const given = body ?? null;
      const sent = given instanceof URLSearchParams ? given.toString() : given;
      const answer = await fetch(url, {
        ...{ method, headers, redirect: "manual", dispatcher: agent },
        ...(sent !== null && { body: sent, duplex: "half" }),
        ...(signal && { signal }),
      });
      const { status } = answer;
      const content = [204, 304].includes(status) ? null : await answer.arrayBuffer();
      return new Response(content, { status, headers: [...answer.headers] });
    },
  };
}

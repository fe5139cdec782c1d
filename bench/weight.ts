import { gzipSync } from "node:zlib";

/**
 * The scripts that the first page names, in all, each gzipped by us so that the figure does not depend on the server. What is
 * fetched ahead once the page stands is not in it, nor is what only old browsers load.
 *
 * @returns bytes
 */
export async function measureWeight(url: string): Promise<number> {
  const html = await (await fetch(url)).text();
  const tags = html.match(/<script[^>]* src="[^"]+"[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/nomodule/i.test(tag)).flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []);
  const scripts = await Promise.all(
    [...new Set(sources)].map(async (source) => Buffer.from(await (await fetch(new URL(source, url))).arrayBuffer())),
  );
  return scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
}

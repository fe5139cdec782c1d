import { startPractice } from "../lib/server/practice/start-practice";

/** `npm run practice`: the practice Lucca alone, so that a Whereabouts can be pointed at it like at a real account. */
const wanted = process.env.PORT ?? "3999";
try {
  const { url, key } = await startPractice({ port: Number(wanted), keepBytes: false });
  console.log(
    `The practice Lucca answers at ${url} with the key ${key}; point Whereabouts at it with LUCCA_URL=${url} LUCCA_API_KEY=${key} npm start.`,
  );
} catch (error) {
  console.error(`The practice Lucca could not start: ${reasonOf(error)}`);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") return `port ${wanted} is taken; choose another one with PORT=….`;
  if (code === "ERR_SOCKET_BAD_PORT") return `PORT is "${wanted}", but should be a number from 0 to 65535.`;
  return String(error);
}

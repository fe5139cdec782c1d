import { startPractice } from "../lib/server/practice/start-practice";

/** `npm run practice`: the practice Lucca alone, so that a Whereabouts can be pointed at it like at a real account. */
const port = Number(process.env.PORT ?? 3999);
try {
  const practice = await startPractice({ port, keepBytes: false });
  console.log(
    `The practice Lucca answers at ${practice.url} with the key ${practice.key}; point Whereabouts at it with LUCCA_URL=${practice.url} LUCCA_API_KEY=${practice.key} npm start.`,
  );
} catch (error) {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  const why = taken ? `port ${port} is taken: choose another one with PORT=…` : String(error);
  console.error(`The practice Lucca could not start: ${why}`);
  process.exitCode = 1;
}

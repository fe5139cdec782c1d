/** Runs once when the server starts: what was under way when it stopped is tracked again, whether or not anybody looks. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") await (await import("./lib/server/running")).startOrExit();
}

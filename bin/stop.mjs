/** Ends a command with one sentence for the person who ran it; anything else that is thrown is a defect of ours. */
export class Stop extends Error {}

/** The oldest Node that the packages run on. */
const oldest = [20, 18, 1];

function requireNode() {
  const [major, minor, patch] = process.versions.node.split(".").map(Number);
  const differs = [major - oldest[0], minor - oldest[1], patch - oldest[2]].find((difference) => difference !== 0);
  if (differs < 0)
    throw new Stop(
      `Whereabouts needs Node ${oldest.join(".")} or newer, and this is ${process.versions.node}: install a newer one, for example from https://nodejs.org.`,
    );
}

/** Runs a command's main function; a `Stop` becomes its sentence and the exit code 1. */
export async function main(run) {
  try {
    requireNode();
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : `This should not have happened: ${error?.stack ?? error}`);
    process.exitCode = 1;
  }
}

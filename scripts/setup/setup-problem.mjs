/** A failure that the reader can mend; its message is one sentence that says how. */
export class SetupProblem extends Error {}

/** Runs a command's main function; a problem is told in its sentence, anything else with its stack. Exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupProblem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

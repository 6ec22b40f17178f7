// Every status that tsino's commands exit with. Scripts depend on these numbers: they never change meaning.
// One exception stands outside the table: a script (a program without setup and loop) that finishes by itself
// exits with the status that Node would give it.

export const exitCodes = {
  ok: 0,
  /** A mistake of tsino itself: please report. */
  internal: 1,
  /** Wrong command, option or argument. */
  usage: 2,
  /** The project's settings or surroundings: a secret without a value, a folder that can't be written. */
  config: 3,
  /** The TypeScript program has errors. */
  typescript: 4,
  /** The C++ compiler or linker refused the sketch. */
  toolchain: 5,
  /** A program that is needed is not installed. */
  toolMissing: 6,
  /** No board or serial port. */
  noBoard: 7,
  uploadFailed: 8,
  /** The firmware does not fit the board. */
  tooBig: 9,
  /** `--expect` did not find its text before the program ended. */
  expectFailed: 10,
  /** The simulated board stopped the program: overflow, index out of range, out of memory … */
  trap: 20,
  timeout: 124,
  /** Ctrl-C. */
  interrupted: 130,
  /** SIGTERM, or the terminal was closed. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

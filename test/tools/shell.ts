// Starts programs from a small process. Node copies the page tables of its own to start one, and with a compiler and
// its programs in memory that takes as long as a short program itself.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** One word of a command, as it is. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A POSIX shell that runs one line after another. */
export class Shell {
  readonly #child: ChildProcess = spawn("sh", [], { stdio: ["pipe", "pipe", "inherit"] });
  readonly #replies = createInterface({ input: this.#child.stdout ?? process.stdin });
  readonly #ended = once(this.#child, "close");

  /**
   * Runs a line, and then the next: callers wait.
   * @param line commands whose output goes to files
   * @returns the status of the last command; 128 and its number for a signal
   */
  async run(line: string): Promise<number> {
    const reply = once(this.#replies, "line");
    this.#child.stdin?.write(`(${line}) </dev/null; echo $?\n`);
    const [said] = await Promise.race([reply, this.#ended.then(() => ["the shell has ended"])]);
    const status = Number(said);
    if (!Number.isInteger(status)) throw new Error(`${said}: ${line}`);
    return status;
  }

  close(): void {
    this.#child.stdin?.end();
  }
}

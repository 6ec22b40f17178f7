// Where the value of a secret comes from: a person types it, and the terminal shows nothing; or a pipe has it, byte for byte.
import { createInterface } from "node:readline";
import { addAbortSignal, Writable } from "node:stream";
import { canAsk } from "./ask-choice.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { Exit, makeProblem } from "./problem.ts";

/** Enough for certificates. */
const maxBytes = 64 * 1024;

/** The value from the terminal or from stdin; each character is one byte. @throws Problem when there is none */
export async function readSecretValue(name: string, context: Context): Promise<string> {
  if (canAsk(context)) {
    const value = await askSecret(`Value of ${name}? (it is not shown) `, name, context);
    if (value === undefined || value === "") throw makeProblem("secret-not-given", { name });
    return value;
  }
  // Nobody may be asked, and a terminal has nothing else to say.
  if (context.stdin.isTTY) throw makeProblem("secret-not-given", { name });
  const value = (await readPipe(name, context)).replace(/\r?\n$/, "");
  if (value === "") throw makeProblem("secret-not-given", { name });
  return checkValue(value, name);
}

/** A line that nobody sees; undefined when the input ended (Ctrl-D). Each character is one byte. */
export function askSecret(question: string, name: string, context: Context): Promise<string | undefined> {
  const { stdin, stderr, interrupted } = context;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // Readline turns the terminal's echo off before the question is there to be answered.
  const terminal = createInterface({
    input: stdin,
    output: nowhere,
    terminal: true,
    historySize: 0,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const lines: string[] = [];
  const answer = new Promise<string | undefined>((resolve, reject) => {
    terminal.on("SIGINT", () => reject(new Exit(exitCodes.interrupted)));
    terminal.on("close", () => resolve(undefined));
    interrupted.addEventListener("abort", () => reject(interrupted.reason), { once: true });
    terminal.on("line", (line) => {
      lines.push(line);
      if (lines.length > 1) return;
      // What was pasted comes at once: the first line of several is not the secret.
      setImmediate(() => {
        const isAll = lines.length === 1 && terminal.line === "";
        if (isAll) resolve(line);
        else reject(refuseValue(name, "has several lines", `tsino secret set ${name} < FILE`));
      });
    });
    stderr.write(question);
  });
  const checked = answer.then((line) =>
    line === undefined ? undefined : checkValue(Buffer.from(line, "utf8").toString("latin1"), name),
  );
  return checked.finally(() => {
    terminal.close();
    stderr.write("\n");
  });
}

async function readPipe(name: string, { stdin, interrupted }: Context): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of addAbortSignal(interrupted, stdin)) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size > maxBytes) throw refuseValue(name, `is longer than ${maxBytes / 1024} KB`);
    }
  } catch (error) {
    throw interrupted.aborted ? interrupted.reason : error;
  }
  return Buffer.concat(chunks).toString("latin1");
}

function checkValue(value: string, name: string): string {
  if (value.includes("\0")) throw refuseValue(name, "has a zero byte, which ends a text in C++");
  if (value.includes("\r")) {
    const how = `tr -d '\\r' < FILE | tsino secret set ${name}`;
    throw refuseValue(name, "has a carriage return, which a .env file can't keep", how);
  }
  return value;
}

/** @param what never a part of the value */
export function refuseValue(name: string, what: string, how?: string): Error {
  return makeProblem("secret-not-usable", { name, what }, how);
}

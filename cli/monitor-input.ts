// What goes to the board: keys on a terminal, one by one, or lines of a pipe. A few keys are the monitor's own.
import { LineAssembler } from "../monitor/line-assembler.ts";
import type { Context } from "./context.ts";
import { type LineEnd, lineEnds } from "./line-ends.ts";

export interface InputActions {
  readonly send: (bytes: Uint8Array) => void;
  readonly reset: () => void;
  readonly quit: () => void;
  readonly help: () => void;
}

export interface InputOptions {
  readonly eol: LineEnd;
  /** true: shows what is typed, for programs that don't answer with it. */
  readonly echo: boolean;
}

const ctrlC = 3;
const enter = 13;
const lineFeed = 10;
const ctrlR = 18;
const ctrlT = 20;

/** Begins to read. @returns a function that ends it */
export function readInput(actions: InputActions, options: InputOptions, context: Context): () => void {
  const { stdin } = context;
  const end = Buffer.from(lineEnds[options.eol]);
  const take = stdin.isTTY ? makeKeyReader(actions, options, end, context) : makeLineReader(actions, end);
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.on("data", take);
  stdin.on("end", () => take(undefined));
  stdin.on("error", ignore);
  stdin.resume();
  return () => {
    stdin.off("data", take);
    if (stdin.isTTY) stdin.setRawMode(false);
    stdin.pause();
  };
}

const ignore = (): void => undefined;

type Take = (chunk: Buffer | undefined) => void;

function makeKeyReader(actions: InputActions, { echo }: InputOptions, end: Buffer, context: Context): Take {
  const own: Readonly<Record<number, () => void>> = {
    [ctrlC]: actions.quit,
    [ctrlR]: actions.reset,
    [ctrlT]: actions.help,
  };
  const send = (bytes: Buffer): void => {
    if (bytes.length === 0) return;
    actions.send(bytes);
    if (echo) context.stdout.write(bytes.toString().replaceAll(/\r\n?|\n/g, "\n"));
  };
  return (chunk) => {
    let plain: number[] = [];
    for (const byte of chunk ?? []) {
      const action = own[byte];
      if (action !== undefined) {
        send(Buffer.from(plain));
        plain = [];
        action();
      } else if (byte === enter || byte === lineFeed) {
        plain.push(...end);
      } else {
        plain.push(byte);
      }
    }
    send(Buffer.from(plain));
  };
}

/** Each line is sent when it is whole; the last one, too, when the pipe ends. */
function makeLineReader(actions: InputActions, end: Buffer): Take {
  const assembler = new LineAssembler();
  return (chunk) => {
    const last = chunk === undefined ? assembler.finish() : undefined;
    const lines = chunk === undefined ? [] : assembler.push(chunk, 0);
    for (const { bytes } of last === undefined ? lines : [last]) actions.send(Buffer.concat([bytes, end]));
  };
}

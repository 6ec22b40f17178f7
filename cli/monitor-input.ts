// What goes to the board: keys on a terminal, one by one, or lines of a pipe. A few keys are the monitor's own.
import { LineAssembler } from "../monitor/line-assembler.ts";
import type { Context } from "./context.ts";
import { type LineEnd, lineEnds } from "./line-ends.ts";
import type { MonitorMenu } from "./monitor-menu.ts";

export interface InputActions {
  readonly send: (bytes: Uint8Array) => void;
  readonly reset: () => void;
  readonly quit: () => void;
  /** undefined where there is nobody who could read a menu. */
  readonly menu: MonitorMenu | undefined;
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
  const take = stdin.isTTY
    ? makeKeyReader(actions, options, context)
    : makeLineReader(actions, Buffer.from(lineEnds[options.eol]));
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

function makeKeyReader(actions: InputActions, options: InputOptions, context: Context): Take {
  const { menu } = actions;
  const current = (): InputOptions => menu?.state ?? options;
  let inMenu = false;
  const own: Readonly<Record<number, () => void>> = {
    [ctrlC]: actions.quit,
    [ctrlR]: actions.reset,
    [ctrlT]: () => {
      inMenu = menu !== undefined;
      menu?.open();
    },
  };
  const send = (bytes: Buffer): void => {
    if (bytes.length === 0) return;
    actions.send(bytes);
    if (current().echo) context.stdout.write(bytes.toString().replaceAll(/\r\n?|\n/g, "\n"));
  };
  return (chunk) => {
    let plain: number[] = [];
    const flush = (): void => {
      send(Buffer.from(plain));
      plain = [];
    };
    for (const byte of chunk ?? []) {
      const action = own[byte];
      if (inMenu) {
        inMenu = menu?.take(byte) === true;
      } else if (action !== undefined) {
        flush();
        action();
      } else if (byte === enter || byte === lineFeed) {
        plain.push(...Buffer.from(lineEnds[current().eol]));
      } else {
        plain.push(byte);
      }
    }
    flush();
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

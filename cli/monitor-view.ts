// What of a board's output is shown and how: on a terminal as it comes, on a pipe whole lines, with `--json` events.
// stdout has what the board says, stderr what tsino says about it.
import { closeSync, openSync, writeSync } from "node:fs";
import { renderHexRows } from "../monitor/hex-rows.ts";
import { LineClock, type TimeKind } from "../monitor/line-clock.ts";
import { type Heard, LineReader } from "../monitor/line-reader.ts";
import type { Context } from "./context.ts";
import type { CrashPrinter } from "./monitor-crashes.ts";
import { makeProblem } from "./problem.ts";
import { explainSystemError } from "./system-error.ts";

export interface ViewOptions {
  readonly time: TimeKind | undefined;
  /** Only lines that match are shown; crashes always. */
  readonly filter: RegExp | undefined;
  readonly hex: boolean;
  /** The board's bytes as they are, nothing hidden, nothing read. */
  readonly raw: boolean;
  /** Path of a file that gets all lines, filtered or not. */
  readonly log: string | undefined;
}

/** A line without end is shown after this time: a prompt waits for an answer. */
const openLineMs = 40;
/** A crash that stops in the middle is told after this time. */
const crashMs = 1000;
const noiseNote = "(boot ROM noise at 74880 baud hidden; --raw shows it)";
const romMark = "(boot ROM, 74880 baud)";

export class MonitorView {
  #options: ViewOptions;
  readonly #context: Context;
  readonly #crashes: CrashPrinter;
  #clock: LineClock;
  readonly #reader = new LineReader();
  readonly #started = Date.now();
  #log: number | undefined;
  /** Characters of the open line that are on the screen. */
  #shown = 0;
  #timer: NodeJS.Timeout | undefined;
  /** A checked build that has stopped says so again and again. */
  #lastStop: string | undefined;

  /** @throws Problem when the log can't be written */
  constructor(options: ViewOptions, crashes: CrashPrinter, context: Context) {
    this.#options = options;
    this.#context = context;
    this.#crashes = crashes;
    this.#clock = new LineClock(options.time, this.#started);
    this.#log = options.log === undefined ? undefined : openLog(options.log);
  }

  /** Shows what comes from now on in another way. */
  change(options: Pick<ViewOptions, "time" | "filter" | "hex" | "raw">): void {
    this.flush();
    if (options.time !== this.#options.time) this.#clock = new LineClock(options.time, this.#started);
    this.#options = { ...this.#options, ...options };
  }

  receive(bytes: Buffer): void {
    clearTimeout(this.#timer);
    const at = Date.now();
    const { raw, hex } = this.#options;
    if (this.#context.output.json && (raw || hex)) {
      this.#emit({ type: "bytes", at: at - this.#started, base64: bytes.toString("base64") });
    } else if (raw) {
      this.#context.stdout.write(bytes);
      this.#keep(bytes);
    } else if (hex) {
      for (const row of renderHexRows(bytes)) this.#print(this.#clock.stamp(at), row);
    } else {
      for (const heard of this.#reader.push(bytes, at)) this.#show(heard);
      this.#watch();
    }
  }

  /** Something about the board or the line to it, for people. @param event the same for scripts */
  note(text: string, event: object): void {
    const { output } = this.#context;
    if (output.json) this.#emit({ at: Date.now() - this.#started, ...event });
    else output.log(`${this.#breakLine()}${text}`);
  }

  /** Shows what is left: the board is gone, or the monitor ends. */
  flush(): void {
    clearTimeout(this.#timer);
    for (const heard of this.#reader.finish(Date.now())) this.#show(heard);
  }

  end(): void {
    this.flush();
    this.#closeLog();
  }

  /** Looks again when nothing more came for a while. */
  #watch(): void {
    if (this.#reader.inCrash) {
      this.#timer = setTimeout(() => {
        for (const heard of this.#reader.settleCrash(Date.now())) this.#show(heard);
      }, crashMs);
      return;
    }
    const live = this.#context.stdout.isTTY && this.#options.filter === undefined;
    if (live && !this.#context.output.json) this.#timer = setTimeout(() => this.#showOpen(), openLineMs);
  }

  #showOpen(): void {
    const { open } = this.#reader;
    if (open === undefined) return;
    const stamp = this.#shown === 0 ? this.#clock.stamp(open.at) : "";
    this.#context.stdout.write(stamp + open.text.slice(this.#shown));
    this.#shown = open.text.length;
  }

  #show(heard: Heard): void {
    const { output } = this.#context;
    const at = heard.at - this.#started;
    const text = heard.kind === "crash" ? heard.dump.lines.join("\n") : undefined;
    if (text !== undefined && text === this.#lastStop) return;
    this.#lastStop = heard.kind === "crash" && heard.dump.kind === "stop" ? text : undefined;
    if (heard.kind === "noise") {
      const { bytes } = heard;
      this.note(`${this.#clock.stamp(heard.at)}${output.tint("gray", noiseNote)}`, {
        type: "noise",
        at,
        bytes,
      });
    } else if (heard.kind === "crash") {
      this.#showCrash(heard, at);
    } else if (output.json) {
      const { kind, text } = heard;
      if (this.#passes(text)) this.#emit({ type: kind, at, text });
    } else if (heard.kind === "rom") {
      const why = heard.reset === undefined ? "" : `   (${heard.reset})`;
      this.#print(this.#clock.stamp(heard.at), `${output.tint("gray", romMark)} ${heard.text}${why}`);
    } else {
      this.#print(this.#clock.stamp(heard.at), heard.text);
    }
  }

  #showCrash({ dump, at: when }: Extract<Heard, { kind: "crash" }>, at: number): void {
    if (this.#context.output.json) {
      this.#emit({ type: "crash", at, ...this.#crashes.describe(dump) });
      return;
    }
    const [title = "", ...box] = this.#crashes.render(dump, when);
    const text = [this.#clock.stamp(when) + title, ...box].join("\n");
    this.#context.stdout.write(`${this.#breakLine()}${text}\n`);
    this.#keep(`${dump.lines.join("\n")}\n${text}\n`);
  }

  #print(stamp: string, text: string): void {
    this.#keep(`${stamp}${text}\n`);
    if (!this.#passes(text)) return;
    const begun = this.#shown > 0;
    this.#context.stdout.write(begun ? `${text.slice(this.#shown)}\n` : `${stamp}${text}\n`);
    this.#shown = 0;
  }

  #passes(text: string): boolean {
    return this.#options.filter?.test(text) ?? true;
  }

  #emit(event: object): void {
    this.#context.output.printJson(event);
    this.#keep(`${JSON.stringify(event)}\n`);
  }

  #keep(content: string | Uint8Array): void {
    if (this.#log === undefined) return;
    try {
      writeSync(this.#log, typeof content === "string" ? Buffer.from(content) : content);
    } catch (error) {
      // The board goes on speaking, and who looks at it wants to see on.
      this.#closeLog();
      const reason = explainSystemError(error);
      const text = `${this.#options.log} can't be written any more, so the log ends here: ${reason}`;
      this.#context.output.warn(`${this.#breakLine()}${text}`);
    }
  }

  #closeLog(): void {
    if (this.#log !== undefined) closeSync(this.#log);
    this.#log = undefined;
  }

  /** What a text of its own needs in front of it where a line of the board is open on the same screen. */
  #breakLine(): string {
    const open = this.#shown > 0;
    this.#shown = 0;
    return open ? "\n" : "";
  }
}

function openLog(path: string): number {
  try {
    return openSync(path, "a");
  } catch (error) {
    throw makeProblem(
      "folder-not-writable",
      { path, reason: explainSystemError(error) },
      "choose another file with `--log`",
    );
  }
}

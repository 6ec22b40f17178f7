// What a board's bytes mean: lines of the program, words of the boot ROM, garbage, a crash. In this order they are told;
// who listens decides what is shown.
import { explainReset, isRomLine, readOpenText, splitNoise } from "./boot-noise.ts";
import { type CrashDump, CrashReader, type CrashStep } from "./crash-dump.ts";
import { LineAssembler, type ReceivedLine } from "./line-assembler.ts";

export type Heard =
  | { readonly kind: "line"; readonly text: string; readonly at: number }
  /** A line of the boot ROM; `reset` is why the board started, where the line tells. */
  | { readonly kind: "rom"; readonly text: string; readonly at: number; readonly reset: string | undefined }
  | { readonly kind: "noise"; readonly bytes: number; readonly at: number }
  | { readonly kind: "crash"; readonly dump: CrashDump; readonly at: number };

export class LineReader {
  readonly #assembler = new LineAssembler();
  readonly #crash = new CrashReader();

  /** What is known already of a line that has no end yet; undefined when nothing should be shown of it. */
  get open(): { readonly text: string; readonly at: number } | undefined {
    const { open } = this.#assembler;
    if (open === undefined || this.#crash.reading) return undefined;
    // A carriage return may be the first half of the line's end.
    const text = readOpenText(open.bytes)?.replace(/\r$/, "");
    return text === undefined || text === "" ? undefined : { text, at: open.at };
  }

  /** Whether a crash is being told: `finish` ends it when nothing more comes. */
  get inCrash(): boolean {
    return this.#crash.reading;
  }

  push(bytes: Uint8Array, at: number): readonly Heard[] {
    return this.#assembler.push(bytes, at).flatMap((line) => this.#judge(line));
  }

  /** Takes the open line and the unfinished crash for what they are: nothing more comes. */
  finish(at: number): readonly Heard[] {
    const last = this.#assembler.finish();
    const heard = last === undefined ? [] : this.#judge(last);
    return [...heard, ...this.settleCrash(at)];
  }

  /** The crash is over as far as it came. */
  settleCrash(at: number): readonly Heard[] {
    return this.#crash.reading ? readStep(this.#crash.finish(), at) : [];
  }

  #judge({ bytes, at }: ReceivedLine): readonly Heard[] {
    const { noise, text } = splitNoise(bytes);
    const heard: Heard[] = [];
    if (noise > 0) {
      heard.push(...this.settleCrash(at), { kind: "noise", bytes: noise, at });
      if (text.trim() === "") return heard;
    }
    if (!this.#crash.reading && isRomLine(text)) {
      return [...heard, { kind: "rom", text: text.trim(), at, reset: explainReset(text) }];
    }
    return [...heard, ...readStep(this.#crash.push(text), at)];
  }
}

function readStep(step: CrashStep, at: number): readonly Heard[] {
  if (step.kind === "wait") return [];
  const lines = step.kind === "pass" ? step.lines : step.rest;
  const heard = lines.map(
    (text): Heard =>
      isRomLine(text)
        ? { kind: "rom", text: text.trim(), at, reset: explainReset(text) }
        : { kind: "line", text, at },
  );
  return step.kind === "crash" ? [{ kind: "crash", dump: step.dump, at }, ...heard] : heard;
}

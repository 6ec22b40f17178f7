// The menu of `tsino monitor` at a terminal: after Ctrl-T, one more key changes how the board's output is shown, or what
// is sent. What the keys do is said by the menu itself.
import { type TimeKind, timeKinds } from "../monitor/line-clock.ts";
import { type LineEnd, lineEnds } from "./line-ends.ts";

/** What can be changed while the monitor runs. */
export interface MonitorState {
  readonly time: TimeKind | undefined;
  readonly filter: RegExp | undefined;
  readonly hex: boolean;
  readonly raw: boolean;
  readonly eol: LineEnd;
  readonly echo: boolean;
}

export interface MenuActions {
  readonly change: (state: MonitorState) => void;
  /** Says something, on a line of its own. */
  readonly say: (text: string) => void;
  /** Shows what is being typed. */
  readonly type: (text: string | Uint8Array) => void;
  /** To the board. */
  readonly send: (bytes: Uint8Array) => void;
  readonly reset: () => void;
  readonly quit: () => void;
}

const [ctrlC, backspace, lineFeed, enter, ctrlT, escapeKey, del] = [3, 8, 10, 13, 20, 27, 127];

const filterPrompt = "  filter (a regular expression; nothing shows all lines): ";

export class MonitorMenu {
  #state: MonitorState;
  readonly #actions: MenuActions;
  /** Bytes of the filter that is being typed. */
  #typed: number[] | undefined;

  constructor(state: MonitorState, actions: MenuActions) {
    this.#state = state;
    this.#actions = actions;
  }

  get state(): MonitorState {
    return this.#state;
  }

  open(): void {
    const { time, filter, hex, raw, echo, eol } = this.#state;
    const onOff = (value: boolean): string => (value ? "on" : "off");
    this.#actions.say(`  t time: ${time ?? "off"} · f filter: ${filter?.source ?? "off"} · h hex: ${onOff(hex)} · w raw: ${onOff(raw)}
  e echo: ${onOff(echo)} · l line end: ${eol} · r reset · q quit · Ctrl-T sends Ctrl-T · Esc goes on`);
  }

  /** Takes the key after Ctrl-T, and those of a text. @returns whether it wants the next key, too */
  take(key: number): boolean {
    if (this.#typed !== undefined) return this.#takeText(this.#typed, key);
    const action = this.#keys[String.fromCharCode(key).toLowerCase()];
    if (action !== undefined) action();
    else if (key === ctrlT) this.#actions.send(Uint8Array.of(ctrlT));
    else if (key === ctrlC) this.#actions.quit();
    return this.#typed !== undefined;
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    t: () => {
      const time = next([undefined, ...timeKinds], this.#state.time);
      this.#set({ time }, `time: ${time ?? "off"}`);
    },
    h: () => {
      const hex = !this.#state.hex;
      this.#set({ hex, raw: false }, `hex: ${hex ? "on" : "off"}`);
    },
    w: () => {
      const raw = !this.#state.raw;
      this.#set({ raw, hex: false }, `raw: ${raw ? "on" : "off"}`);
    },
    e: () => {
      const echo = !this.#state.echo;
      this.#set({ echo }, `echo: ${echo ? "on" : "off"}`);
    },
    l: () => {
      // Object.keys forgets which keys these are.
      const eol = next(Object.keys(lineEnds) as LineEnd[], this.#state.eol);
      this.#set({ eol }, `line end: ${eol}`);
    },
    f: () => {
      this.#typed = [];
      this.#actions.type(filterPrompt);
    },
    r: () => this.#actions.reset(),
    q: () => this.#actions.quit(),
  };

  #set(change: Partial<MonitorState>, text: string): void {
    this.#state = { ...this.#state, ...change };
    this.#actions.change(this.#state);
    this.#actions.say(`  ${text}`);
  }

  #takeText(typed: number[], key: number): boolean {
    if (key === backspace || key === del) {
      // A letter may have several bytes; those behind its first begin with the bits 10.
      while (((typed.pop() ?? 0) & 0xc0) === 0x80);
      this.#actions.type(`\r\u001b[2K${filterPrompt}${Buffer.from(typed).toString()}`);
    } else if (key === enter || key === lineFeed || key === escapeKey || key === ctrlC) {
      this.#typed = undefined;
      this.#actions.type("\n");
      if (key === enter || key === lineFeed) this.#setFilter(Buffer.from(typed).toString());
    } else if (key >= 32) {
      typed.push(key);
      this.#actions.type(Buffer.of(key));
    }
    return this.#typed !== undefined;
  }

  #setFilter(text: string): void {
    if (text === "") return this.#set({ filter: undefined }, "filter: off");
    try {
      this.#set({ filter: new RegExp(text, "u") }, `filter: ${text}`);
    } catch (error) {
      this.#actions.say(`  that is no regular expression: ${error instanceof Error ? error.message : ""}`);
    }
  }
}

function next<T>(all: readonly T[], one: T): T {
  // The list is not empty, so there is an element at every index below its length.
  return all[(all.indexOf(one) + 1) % all.length] as T;
}

// @run
// @leaks
// The menu of a small display with four buttons: a tree of abstract entries (submenu, toggle, number, choice, action),
// a cursor that scrolls, values that are kept as text, and change listeners.
type Button = "up" | "down" | "ok" | "back";

abstract class Entry {
  parent: Submenu | null = null;
  constructor(readonly title: string) {}

  /** What stands on the right side of the line. */
  abstract get value(): string;
  /** The entry that takes the buttons from now on, or null to stay in the menu. */
  abstract select(): Entry | null;

  press(_button: Button): boolean {
    return false;
  }

  get path(): string {
    return this.parent ? `${this.parent.path}/${this.title}` : this.title;
  }

  get isEditing(): boolean {
    return false;
  }
}

class Submenu extends Entry {
  readonly entries: Entry[] = [];
  cursor = 0;

  constructor(title: string, ...entries: Entry[]) {
    super(title);
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): this {
    entry.parent = this;
    this.entries.push(entry);
    return this;
  }

  get value(): string {
    return ">";
  }

  select(): Entry {
    return this;
  }

  move(by: number): void {
    const count = this.entries.length;
    this.cursor = (this.cursor + by + count) % count;
  }

  get selected(): Entry {
    return this.entries[this.cursor];
  }
}

abstract class Setting<T> extends Entry {
  private listeners: ((value: T, before: T) => void)[] = [];

  constructor(
    title: string,
    protected current: T,
  ) {
    super(title);
  }

  get(): T {
    return this.current;
  }

  set(value: T): void {
    const before = this.current;
    if (value === before) return;
    this.current = value;
    for (const listener of this.listeners) listener(value, before);
  }

  onChange(listener: (value: T, before: T) => void): this {
    this.listeners.push(listener);
    return this;
  }

  get value(): string {
    return `${this.current}`;
  }
}

class Toggle extends Setting<boolean> {
  override get value(): string {
    return this.current ? "[x]" : "[ ]";
  }

  select(): null {
    this.set(!this.current);
    return null;
  }
}

interface Range {
  min: number;
  max: number;
  step?: number;
  unit?: string;
}

class NumberSetting extends Setting<number> {
  private draft: number | null = null;

  constructor(
    title: string,
    value: number,
    private readonly range: Range,
  ) {
    super(title, value);
  }

  override get isEditing(): boolean {
    return this.draft !== null;
  }

  override get value(): string {
    const { unit = "" } = this.range;
    return this.draft === null ? `${this.current}${unit}` : `<${this.draft}${unit}>`;
  }

  select(): Entry {
    this.draft = this.current;
    return this;
  }

  override press(button: Button): boolean {
    if (this.draft === null) return false;
    const { min, max, step = 1 } = this.range;
    switch (button) {
      case "up":
        this.draft = Math.min(max, this.draft + step);
        return true;
      case "down":
        this.draft = Math.max(min, this.draft - step);
        return true;
      case "ok":
        this.set(this.draft);
        break;
      case "back":
        break;
    }
    this.draft = null;
    return false;
  }
}

class Choice<T extends string> extends Setting<T> {
  constructor(
    title: string,
    private readonly options: readonly [T, ...T[]],
  ) {
    super(title, options[0]);
  }

  select(): null {
    const next = (this.options.indexOf(this.current) + 1) % this.options.length;
    this.set(this.options[next]);
    return null;
  }
}

class Action extends Entry {
  private runs = 0;
  constructor(
    title: string,
    private readonly run: (runs: number) => void,
  ) {
    super(title);
  }

  get value(): string {
    return this.runs > 0 ? `${this.runs}x` : "";
  }

  select(): null {
    this.run(++this.runs);
    return null;
  }
}

class Display {
  private focus: Entry;
  private menu: Submenu;
  private top = 0;

  constructor(
    private readonly root: Submenu,
    private readonly lines = 3,
    private readonly width = 18,
  ) {
    this.menu = root;
    this.focus = root;
  }

  press(button: Button): void {
    if (this.focus !== this.menu) {
      if (!this.focus.press(button)) this.focus = this.menu;
      return;
    }
    if (button === "ok") {
      const next = this.menu.selected.select();
      if (next instanceof Submenu) this.open(next);
      else if (next !== null) this.focus = next;
    } else if (button === "back") {
      this.open(this.menu.parent ?? this.root);
    } else {
      this.menu.move(button === "up" ? -1 : 1);
    }
  }

  private open(menu: Submenu): void {
    this.menu = menu;
    this.focus = menu;
    this.top = 0;
  }

  draw(): string[] {
    const { cursor, entries, path } = this.menu;
    if (cursor < this.top) this.top = cursor;
    if (cursor >= this.top + this.lines) this.top = cursor - this.lines + 1;
    const visible = entries.slice(this.top, this.top + this.lines);
    const rows = visible.map((entry, i) => {
      const mark = this.top + i === cursor ? (entry.isEditing ? "*" : ">") : " ";
      const room = this.width - 1 - entry.value.length;
      return mark + entry.title.slice(0, room).padEnd(room) + entry.value;
    });
    return [path.slice(-this.width).padEnd(this.width, "-"), ...rows].map((row) => `|${row}|`);
  }
}

const log: string[] = [];
const sound = new Toggle("sound", false).onChange((on) => log.push(`sound ${on}`));
const volume = new NumberSetting("volume", 40, { min: 0, max: 100, step: 10, unit: "%" });
volume.onChange((now, before) => log.push(`volume ${before} -> ${now} (${now > before ? "+" : ""}${now - before})`));
const mode = new Choice("mode", ["auto", "manual", "off"]).onChange((value) => log.push(`mode ${value}`));
const offset = new NumberSetting("a very long title", -0.5, { min: -1, max: 1, step: 0.25 });

const audio = new Submenu("audio", sound, volume);
const root = new Submenu(
  "home",
  audio,
  mode,
  new Submenu("more", offset, new Submenu("deep", new Action("reboot", (runs) => log.push(`reboot ${runs}`)))),
  new Action("beep", (runs) => {
    if (!sound.get()) return;
    log.push(`beep ${runs} at ${volume.get()}`);
    sound.set(false);
  }),
);

const display = new Display(root);
const keys: Record<string, Button> = { u: "up", d: "down", o: "ok", b: "back" };
for (const strokes of [
  "",
  "oo",
  "doddduo",
  "ouuub",
  "bdoo",
  "ddo",
  "ou",
  "o",
  "ouuuuuuo",
  "ouuddd",
  "b",
  "doo",
  "o",
  "bbb",
  "uu",
]) {
  for (const stroke of strokes) display.press(keys[stroke]);
  console.log(`keys ${strokes || "-"}`);
  console.log(display.draw().join("\n"));
}
console.log(log.join("; "));
const settings = [sound, volume, mode, offset];
console.log(settings.map((setting) => `${setting.path}=${setting.value}`).join(" "));

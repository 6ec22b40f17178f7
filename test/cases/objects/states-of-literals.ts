// @run
// Literals whose methods say `this` beside fields that only the wanted type tells: tables, lists, what may be missing. Methods that are
// asked for though they are always there; properties of casts that may be missing.
interface State {
  on: Record<string, string>;
  kind: "start" | "end" | null;
  tags?: string[];
  count?: number;
  enter?(n: number): void;
}

const chart: { [name: string]: State } = {
  idle: {
    on: {},
    kind: null,
    enter() {
      this.on["go"] = "run";
      this.count = (this.count ?? 0) + 1;
      this.tags = ["t"];
    },
  },
  run: {
    on: { stop: "idle" },
    kind: "start",
    count: 4,
    enter(n) {
      console.log(this.on["stop"], n, this.kind);
      this.kind = "end";
    },
  },
  bare: { on: {}, kind: "end" },
};
for (const [name, state] of Object.entries(chart)) {
  state.enter?.(1);
  chart[name]?.enter?.(2);
  console.log(name, Object.keys(state.on), state.kind, state.count, state.tags);
}
console.log(chart["bare"]);

interface Plugin {
  name: string;
  run(n: number): number;
  parts(): string[];
}
class Own implements Plugin {
  name = "own";
  run(n: number): number {
    return n + 1;
  }
  parts(): string[] {
    return [this.name];
  }
  next(): Own | null {
    return this.name === "own" ? this : null;
  }
}
const plugins: (Plugin | undefined)[] = [
  new Own(),
  {
    name: "literal",
    run: (n) => n * 2,
    parts() {
      return [this.name, "y"];
    },
  },
  undefined,
];
let asked = 0;
function plugin(at: number): Plugin | undefined {
  asked++;
  return plugins[at];
}
for (let i = 0; i < 4; i++) {
  console.log(plugin(i)?.run?.(101), plugin(i)?.run?.(1).toFixed(1), plugin(i)?.parts?.()?.[0], plugin(i)?.parts?.().map?.((x) => `${x}!`));
  console.log(plugin(i)?.run?.(1) ?? -1, !plugin(i)?.parts?.());
}
const own = new Own();
console.log(asked, own.run?.(2), own.next?.()?.next?.()?.run?.(4), own?.parts?.().length);
own.name = "other";
console.log(own.next?.()?.run?.(3), [1, 2].map?.((x) => x + 1), "abc".toUpperCase?.());

const raw: unknown = { name: "n", tags: ["a", "b"], size: { w: 2 } };
const box = raw as { name: string; tags?: string[]; size?: { w: number; h?: number }; more?: string[] };
console.log(box.tags?.[1], box.tags?.length, box.size?.w, box.size?.h ?? "none", box.more?.[0]?.length);
if (box.tags?.length === 2) console.log(box.tags?.join("-"), (box.more?.length ?? 0) + 1);

// @run
// What TypeScript narrows to null, undefined or a 0 of an enum by a test or an assignment, where other values have a place.
enum Mode {
  Off,
  On,
  Auto,
}
let a: number | undefined = 1;
let b: number | undefined = 2;
let c: string | null = "c";
let d: string | null = "d";
[a, b] = [b, undefined];
[c, d] = [d, null];
console.log(a, b, c, d);
const o: { t?: number | null } = { t: 1 };
const p: { t?: number } = { t: 2 };
[o.t, p.t] = [p.t, undefined];
console.log(o, p);
const nothing = (): undefined => void console.log("called");
[a, , b = 9] = [nothing(), 4, undefined];
console.log(a, b);

function only(x: number | null): null | undefined {
  if (x === null) return x;
  return undefined;
}
console.log(only(null), only(1));
let name: string | undefined = "n";
let count: number | null = 1;
name = undefined;
count = null;
const both = [count, name];
console.log(both, both[0] === null);

function show(v: number | null | undefined): string {
  if (v === null) {
    const same = v;
    return `${same} ${[same].length}`;
  }
  if (v === undefined) {
    const same = v;
    return `${same} ${JSON.stringify({ same })}`;
  }
  return `n${v}`;
}
console.log(show(null), show(undefined), show(3));
let level: number | null | undefined = 4;
const fill = (): void => {
  level = 8;
};
level = null;
const empty = level;
fill();
console.log(empty, level);

let calls = 0;
const hit = (): boolean => {
  calls++;
  return true;
};
class Pump {
  mode = Mode.Off;
  part: "" | "main" = "";
  start(): void {
    this.mode = Mode.On;
    this.part = "main";
  }
}
const pump = new Pump();
pump.mode = Mode.Off;
pump.part = "";
console.log(pump.mode && hit(), pump.mode || "off", pump.part && 5, pump.part || 7, calls);
pump.start();
console.log(pump.mode && hit(), pump.mode || "off", pump.part && 5, pump.part || 7, calls);
let mode: Mode | undefined;
mode = Mode.Off;
const text = mode && "on";
const shown = mode || "off";
console.log(text, shown, [mode && 1, mode || 2], !(mode && hit()), calls);

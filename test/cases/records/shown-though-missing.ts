// @run
// What is missing is kept in a variable that nothing asks about: printed it is `undefined`, and so where that may go.
interface Opt {
  u?: string;
  n?: number;
}

const units: Record<string, string> = { a: "A", size: "big" };
const level = [1, 2];

const n = level[5];
console.log(n, `${n}`, [n], { n }, JSON.stringify([n]));
const [m, q] = [level[1], level[5]];
console.log(m, q);

const t = units["zz"];
console.log(t, "t: " + t, [t, units["a"]], { t }, JSON.stringify({ t }), [t, "x"].join("-"));
const both = [t, units["none"]];
console.log(both, JSON.stringify(units["none"]), { u: units["none"] });

function show(text: string | undefined): void {
  console.log(text === undefined ? "none" : `got ${text}`);
}
let typed: string = units["zz"];
show(typed);
typed = units["a"];
show(typed);
console.log(typed.length);
const opt: Opt = { u: typed, n };
console.log(opt);

let p = "before";
let r = "before";
({ p, a: r } = units);
console.log(p, r);
if (!p) console.log("no p");
const { size, kind, a: known } = units;
console.log(size, kind, known);

function parts(line: string): string {
  const [command, argument] = line.split(" ");
  return `${command}:${argument}`;
}
console.log(parts("set led"), parts("reset"));

class Menu {
  #labels: Record<string, string> = { ok: "Okay" };
  #numbers = [10];
  describe(key: string, at: number): string {
    const label = this.#labels[key];
    const number = this.#numbers[at];
    return JSON.stringify({ label, number });
  }
  loud(key: string): string {
    const label = this.#labels[key];
    console.log(label);
    return label.toUpperCase();
  }
}
const menu = new Menu();
console.log(menu.describe("ok", 0), menu.describe("no", 7), menu.loud("ok"));

for (const key of ["a", "b"]) {
  let found = units[key];
  console.log(`${key}: ${found}`);
  found = "set";
  console.log(found.length);
}

// Made null by a call that TypeScript does not look into.
let total: number | null = 5;
function reset(): void {
  total = null;
}
function run(): void {
  total = 5;
  console.log(-total);
  reset();
  console.log(-total, `${-total}`, 1 / -total);
}
run();

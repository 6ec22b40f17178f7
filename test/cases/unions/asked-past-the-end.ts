// @run
// Elements past the end of a list, in each form that asks whether there is one; what is behind `&&` is nothing then.
interface T { name: string; n: number }
class K { constructor(readonly v: number) {} twice(): number { return this.v * 2; } }
const table: T[] = [{ name: "a", n: 1 }];
const ks: K[] = [new K(3)];
const texts: string[] = ["x", ""];
const nums: number[] = [0, 5];
const flags: boolean[] = [true, false];
const rows: number[][] = [[1]];
const fs: (() => number)[] = [() => 4];
for (let i = 0; i < 3; i++) {
  const type = table[i]; if (!type) console.log("none", i); else console.log(type.name);
  const k = ks[i]; if (k) console.log(k.twice());
  const k2 = ks[i]; console.log(k2 && k2.v);
  const k3 = ks[i]; console.log(k3 ? k3.v : "no");
  const k4 = ks[i]; console.log(k4?.twice());
  const k5 = ks[i]; console.log((k5 ?? new K(9)).v);
  const k6 = ks[i]; let w = 0; while (k6 && w < 2) w++; console.log(w);
  const t = texts[i]; if (!t) console.log("no text", i); else console.log(t);
  const t2 = texts[i]; console.log(t2 ? "yes" : "no", t2 || "dflt");
  const n = nums[i]; if (!n) console.log("no number", i); else console.log(n);
  const n2 = nums[i]; console.log(n2 ? n2 : -1, n2 || -2);
  const f = flags[i]; console.log(f ? 1 : 2, !f);
  const r = rows[i]; if (!r) console.log("no row"); else console.log(r.length);
  const g = fs[i]; if (g) console.log(g()); console.log(g?.());
  const a = table[i]; if (!a || a.n > 5) console.log("out"); else console.log("in");
  const b = table[i]; if (!!b) console.log("bb"); console.log(Boolean(b));
  const c = table[i]; if (i >= 0 && c) console.log("cc");
  const d = table[i]; if (c && d && !k) console.log("never"); else console.log("e");
  for (const h = table[i]; h; ) { console.log("for"); break; }
}
interface Cell {
  name: string;
  on?: boolean;
  size: number;
}
const grid: Cell[][] = [[{ name: "a", size: 0 }, { name: "", on: true, size: 2 }]];
let calls = 0;
function count(): number {
  calls++;
  return calls;
}
for (let y = 0; y < 2; y++)
  for (let x = 0; x < 3; x++) {
    const row = grid[y];
    const cell = row && row[x];
    console.log(cell && cell.name, cell && cell.on, cell && cell.size, row && count(), calls);
    const size = cell && cell.size;
    console.log(size === undefined ? "no size" : size, `${cell && cell.name}`, (cell && cell.size) ?? "none");
    console.log((cell && cell.name) || "nameless");
    if (row && row[x] && row[x].size > 1) console.log("big");
  }

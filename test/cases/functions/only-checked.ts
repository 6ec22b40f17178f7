// @run
// Functions in literals that `satisfies` only checks: they give what they give, not all that the interface allows.
interface Command { run(n: number): string | number; done?: () => void; pick?: (s: string) => number | undefined }
const cs = { a: { run: (n) => n + 1 }, b: { run: (n) => `<${n}>`, done: () => 5 }, c: { run: (n) => (n > 1 ? n : "small"), pick: (s) => s.length } } satisfies Record<string, Command>;
const c: Command = cs.a;
console.log(c.run(1), cs.a.run(2) * 2, cs.b.run(3).length, cs.c.run(1), cs.b.done(), cs.c.pick("abc") + 1);
const all: Command[] = [cs.a, cs.b, cs.c];
for (const one of all) { console.log(one.run(2), one.pick?.("xy")); one.done?.(); }
const table: Record<string, Command> = cs;
console.log(table["a"]!.run(4), Object.keys(table));
const f = ((n) => [n]) satisfies (n: number) => number[];
console.log(f(3));
const g = ((n) => ({ n, s: n > 1 ? "x" : undefined })) satisfies (n: number) => { n: number; s?: string | undefined };
console.log(g(1), g(2));
const rows = { empty: () => [], one: () => [1], nul: () => null } satisfies Record<string, () => number[] | null>;
console.log(rows.one(), rows.nul());
const typed: Command = { run: (n) => n * 3 } satisfies Command;
console.log(typed.run(3));
const x = { a: { kind: "a", make: (n) => ({ kind: "a", n }) } } satisfies Record<string, { kind: string; make: (n: number) => { kind: "a" | "b"; n: number } }>;
console.log(x.a.make(2).kind, x.a.make(3));

// @run
// One of several constant tables, by a key, as a table by name.
const UNITS = { length: { mm: 1e-3, m: 1 }, mass: { g: 0.001, kg: 1 } } as const;
type Dim = keyof typeof UNITS;
function conv(dim: Dim, from: string): number {
  const table: Readonly<Record<string, number>> = UNITS[dim];
  return table[from] ?? -1;
}
function names(t: Readonly<Record<string, number>>): string[] { return Object.keys(t); }
console.log(conv("length", "mm"), conv("mass", "kg"), conv("mass", "mm"));
for (const d of ["length", "mass"] as const) console.log(names(UNITS[d]), UNITS[d]);
console.log(UNITS.length.mm, UNITS.mass.kg, UNITS);
const pick = (big: boolean) => (big ? UNITS.length : UNITS.mass);
console.log(names(pick(true)), names(pick(false)));

// @run
// What lies under several keys: a tuple beside an object, of which only one is a list; `[]` first, which says nothing of
// what it may hold; objects that look like those of a class; what is undefined in a tuple beside null.
class Box {
  constructor(public n: number) {}
}
const table = {
  pair: { rows: [1, "x"] as [number, string], id: 1 },
  plain: { rows: { n: 5, s: "z" }, id: 2 },
  box: { rows: new Box(3), id: 3 },
};
function show(key: keyof typeof table): void {
  const { rows, id } = table[key];
  console.log(id, rows, Array.isArray(rows), table[key]);
  if (Array.isArray(rows)) console.log(rows.length, JSON.stringify(rows));
  else console.log(rows.n);
}
for (const key of ["pair", "plain", "box"] as const) show(key);

const entries = [{ rows: [2, "y"] as [number, string] }, { rows: { n: 6 } }, { rows: { n: 7 } }];
for (const entry of entries) console.log(entry.rows);

function choose(which: number): [number, string] | undefined {
  return which > 0 ? [which, "chosen"] : undefined;
}
const other = { n: 9 };
for (const which of [0, 1]) {
  const found = choose(which);
  console.log(which ? found : other, found ?? other, found || other, found && other);
}

const open = { none: { rows: [] }, some: { rows: [{ n: 1 }, undefined] }, more: { rows: [] } };
for (const key of ["none", "some", "more"] as const) {
  const { rows } = open[key];
  console.log(rows.length, rows.at(-1), rows.at(0), rows.map((row) => row?.n ?? -1));
  for (const row of rows) console.log(row);
}
const texts = { a: [], b: ["p", "q"] };
for (const key of ["a", "b"] as const) console.log(texts[key].join("+"), texts[key].length);

const alike = { a: { rows: [{ n: 1 }] }, b: { rows: [new Box(2)] }, c: {} };
for (const key of ["a", "b"] as const) console.log(alike[key].rows.at(0), alike[key].rows.pop()?.n);
for (const key of ["a", "b", "c"] as const) {
  const one = alike[key];
  console.log("rows" in one ? one.rows : "none");
}
const absent = { a: { rows: null }, b: { rows: [{ n: 1 }, undefined] } } as const;
for (const key of ["a", "b"] as const) console.log(absent[key].rows);

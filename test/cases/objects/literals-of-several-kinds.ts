// @run
// Literals of several kinds beside each other, some with lists, records and functions that the others lack.
type Shape = { r: number } | { points: number[] };
const size = (shape: Shape) => ("r" in shape ? shape.r : shape.points.length);
console.log([{ r: 1 }, { points: [1, 2] }].map((shape) => size(shape as Shape)));

const list = [{ r: 1 }, { points: [1, 2, 3] }, { points: [] }];
for (const one of list) console.log(one.r ?? one.points?.length);
const typed = list as Shape[];
typed.push({ points: [70000, -1] });
console.log(typed.map(size), typed === list);

const words = [{ names: ["a", "b"] }, { id: 7 }, { names: ["c"], id: 8 }];
console.log(words);
words[0].names?.push("late");
console.log(words.map(({ names, id }) => `${names?.join("+") ?? "-"} ${id ?? "-"}`));

const chosen = words.length > 5 ? { r: 1 } : { points: [0.5] };
console.log(chosen.points?.[0], chosen);

const parts = [{ table: new Map([["x", 1]]) }, { run: (n: number) => n * 2 }, { seen: new Set(["s"]) }];
for (const { table, run, seen } of parts) console.log(table?.get("x"), run?.(21), seen?.has("s"));

const nested = [{ inner: { values: [1] } }, { other: [{ deep: ["d"] }] }];
console.log(nested, nested[1].other?.[0].deep[0], nested[0].inner?.values[0]);

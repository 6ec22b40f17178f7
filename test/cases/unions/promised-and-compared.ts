// @run
// Promises (`!`) that are only compared or tested, are given to one parameter twice, or are asked by `Boolean`.
const marks = new Map<string, { id: number }>([["a", { id: 1 }]]);
const states = new Map<string, string>([["a", "on"]]);
const flags = new Map<string, boolean>([["t", true], ["f", false]]);
const counts = new Map<string, number>([["a", 3], ["zero", 0]]);

const get = (key: string): { id: number } => marks.get(key)!;
function show(mark: { id: number }): string {
  return mark ? `#${mark.id}` : "none";
}
function has(mark: { id: number }): boolean {
  return Boolean(mark);
}
console.log(show(get("a")), show(get("b")), show(get("c")), has(marks.get("a")!), has(marks.get("z")!));
for (const key of ["a", "b"]) {
  const mark = marks.get(key)!;
  console.log(Boolean(mark), states.get(key)! === "on", states.get(key)! !== "on", counts.get(key)! === 3);
  switch (states.get(key)!) {
    case "on": console.log("on"); break;
    default: console.log("neither");
  }
}
for (const key of ["t", "f", "u"]) {
  if (flags.get(key)!) console.log(key, "yes");
  else console.log(key, "no");
  console.log(!flags.get(key)!, flags.get(key)! ? 1 : 2, (flags.get(key)!) === false);
}
console.log(!counts.get("zero")!, !counts.get("none")!, [1, 2].find((n) => n > 5)! === 2, "".split("").pop()! === "x");

// @run
// `<` of values that may be text or numbers: two texts by their letters, anything else by its number.
type Value = number | string | boolean;
const values: Value[] = [10, "9", "abc", true, "", "10", -1, 2.5, false];
const compare = (a: Value, b: Value): string =>
  `${a < b ? "<" : ""}${a <= b ? "<=" : ""}${a > b ? ">" : ""}${a >= b ? ">=" : ""}`;
for (const a of values) console.log(String(a), values.map((b) => compare(a, b) || "none").join(" "));

let asked = "";
const ask = (name: string, value: Value): Value => {
  asked += name;
  return value;
};
console.log(ask("a", 2) < ask("b", "10"), ask("c", "2") < ask("d", "10"), asked);

interface Row {
  readonly name: string;
  readonly age: number;
  readonly member: boolean;
}
function sortBy<T>(rows: readonly T[], ...keys: (keyof T)[]): T[] {
  return [...rows].sort((a, b) => {
    for (const key of keys) {
      if (a[key] < b[key]) return -1;
      if (a[key] > b[key]) return 1;
    }
    return 0;
  });
}
const people: Row[] = [
  { name: "Bo", age: 40, member: true },
  { name: "Al", age: 40, member: false },
  { name: "Cy", age: 7, member: true },
  { name: "al", age: 7, member: false },
];
const names = (rows: readonly Row[]): string => rows.map(({ name }) => name).join();
console.log(
  names(sortBy(people, "age", "name")),
  names(sortBy(people, "member", "age")),
  names(sortBy(people)),
);
console.log(names(sortBy(people, "name")), sortBy([] as Row[], "age").length);
console.log(true > false, people[0]!.member < people[1]!.member);

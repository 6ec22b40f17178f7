// @run
// number | string | boolean | null in variables, parameters, arrays and fields; narrowed by typeof.
type Scalar = number | string | boolean | null;
function show(value: Scalar): string {
  switch (typeof value) {
    case "number":
      return "n" + value.toFixed(1);
    case "string":
      return `s${value.length}`;
    case "boolean":
      return value ? "yes" : "no";
    default:
      return "null";
  }
}
const values: Scalar[] = [1, "two", true, null, -0.25, "", false];
console.log(values.map(show).join());
console.log(values.map((value) => typeof value).join());
console.log(values.filter((value) => typeof value === "string").length, values.filter(Boolean).length);
console.log(values.indexOf("two"), values.indexOf(null), values.includes(false), values.indexOf(2), values.join("|"));

let current: Scalar = 5;
const history: string[] = [];
const set = (value: Scalar) => {
  history.push(`${current}->${value}`);
  current = value;
};
set("text");
set(null);
set(0.5);
console.log(history.join(), current);

function add(a: number | string, b: number | string): number | string {
  if (typeof a === "number" && typeof b === "number") return a + b;
  return `${a}${b}`;
}
console.log(add(1, 2), add("1", 2), add(1, "2"), typeof add(1, 1), typeof add("", 1));
const toNumber = (value: Scalar) => (typeof value === "string" ? Number(value) : typeof value === "boolean" ? (value ? 1 : 0) : value ?? NaN);
console.log([..."5", true, null, 7].map((value) => toNumber(value as Scalar)).join());
const equal = (a: Scalar, b: Scalar) => a === b;
console.log(equal(1, "1"), equal("a", "a"), equal(null, false), equal(0, false), equal(2, 2));
const id: string | number = ["x", 7][1]!;
console.log(id === 7, `${id}`, id === "7");

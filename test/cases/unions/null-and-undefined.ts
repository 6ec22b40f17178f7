// @run
// Both null and undefined in one place, told apart, defaulted and compared.
type Value = number | null | undefined;
function describe(value: Value): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  return "number " + value;
}
for (const value of [1, null, undefined, 0, NaN] as Value[]) console.log(describe(value), value ?? "default", value == null, value === null, value || "falsy");

interface Row {
  name: string | null;
  note?: string | null;
}
const rows: Row[] = [{ name: "a" }, { name: null, note: null }, { name: "", note: "n" }, { name: "b", note: undefined }];
for (const { name, note } of rows) console.log(name ?? "no name", note === undefined ? "missing" : note === null ? "null" : note, `${name} ${note}`);

let text: string | null = null;
const set = (value: string | null) => {
  text = value;
};
const length = () => (text as string | null)?.length ?? -1;
console.log(length(), text);
set("abc");
console.log(length());
set("");
console.log(length(), text === "");
set(null);
console.log(length(), (text as string | null) == undefined);

function find(list: (string | null)[], wanted: string | null): number | null {
  const at = list.indexOf(wanted);
  return at < 0 ? null : at;
}
console.log(find(["x", null], null), find(["x", null], "y"), (find(["x"], "x") ?? 10) + 1);
const list: (number | undefined)[] = [1, undefined, 3];
console.log(list.length, list.indexOf(undefined), list.map((n) => n ?? "-").join(), list.filter((n) => n !== undefined).length, list.join());

// @run
// Lists that JSON.parse has made, looked at, and then handed on as lists of one type.

function numbers(text: string): number[] | string {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) return "no array";
  return value.every((item) => typeof item === "number") ? value : "not all numbers";
}
console.log(numbers("[1,2.5]"), numbers("[]"), numbers('[1,"2"]'), numbers("{}"), numbers("[null]"));
function words(text: string): string[] {
  const value = JSON.parse(text) as unknown;
  if (typeof value !== "object" || value === null || !Array.isArray(value)) throw new Error("no list");
  if (value.length > 3 || value.some((item) => typeof item !== "string")) throw new Error("no words");
  return value as string[];
}
for (const text of ['["a","b"]', "[1]", '["a","b","c","d"]', "null", '"ab"']) {
  try {
    const list = words(text);
    list.push("more");
    console.log(list, list.length);
  } catch (error) {
    console.log((error as Error).message);
  }
}
function flags(text: string): readonly boolean[] {
  const parsed: unknown = JSON.parse(text);
  const list = Array.isArray(parsed) && parsed.every((one) => typeof one === "boolean") ? (parsed as boolean[]) : [];
  return list;
}
console.log(flags("[true,false]"), flags("[0]"), flags("[]"));
function total(text: string): number {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value) || !value.every((item) => typeof item === "number")) return -1;
  return (value as number[]).reduce((sum, item) => sum + item, 0);
}
console.log(total("[1,2,3]"), total("[1,true]"), total("7"));

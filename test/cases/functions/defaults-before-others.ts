// @run
// A default in front of a parameter without one, of a rest parameter, and of arguments that are given.
function label(count: number = 1, unit: string): string {
  return count + unit;
}
function join(first: string = "first", second: number = 2, ...rest: string[]): string {
  return `${first} ${second} ${rest.length} ${rest.join("|")}`;
}
function mixed(text: string, decorated: string = `${text}!`, suffix?: string, ...rest: number[]): string {
  return text + decorated + (suffix ?? "none") + rest.join("+");
}
console.log(label(undefined, "m"), label(2, "s"));
console.log(join());
console.log(join("a", 3, "b", "c"));
console.log(join(undefined, undefined, "z"));
console.log(mixed("1"), mixed("1", "2"), mixed("1", undefined, "3"), mixed("1", "2", undefined, 4, 5));

// @run
interface Item { id: number; parent?: Item; name?: string }
const items: Item[] = [{ id: 1 }, { id: 2, parent: { id: 1, name: "p" } }];
const find = (id: number): Item | undefined => items.find((i) => i.id === id);
const parentOf = (id: number): number | null => find(id)?.parent?.id ?? null;
console.log(parentOf(2), parentOf(1), parentOf(7), parentOf(1) === null, `${parentOf(1)}`);
const nameOf = (id: number): string | null => find(id)?.parent?.name ?? null;
console.log(nameOf(2), nameOf(1), nameOf(2) ?? "none", nameOf(1) ?? "none");
function back(x: number | null): number | undefined { return x ?? undefined; }
console.log(back(null), back(3), back(0));
function grade(n: number): number | string | boolean | undefined {
  return n > 9 ? "many" : n > 5 ? n : n > 3 ? n % 2 === 0 : n > 1 ? undefined : n === 1 ? "one" : -n / 2;
}
for (let i = -1; i < 11; i += 2) console.log(i, grade(i), typeof grade(i));
let mixed: number | string | undefined = "s";
const long = items.length > 1;
mixed = long ? undefined : mixed + "x";
console.log(mixed);
mixed = !long ? undefined : 3;
console.log(mixed);
const later = (v: string | undefined): number | string | undefined => v && (v.length > 2 ? v.length : v);
console.log(later("abcd"), later("a"), later(""), later(undefined));
function render(input: string | number | boolean | undefined | null): string {
  if (input === undefined) return "nothing";
  if (input === null) return "null";
  if (typeof input === "string") return input;
  if (typeof input === "number") return "#".repeat(input);
  return input ? "yes" : "no";
}
console.log(render("a"), render(3), render(undefined), render(null), render(false), render(true));
function render2(input?: string | number | boolean): string {
  if (typeof input === "boolean") return input ? "yes" : "no";
  if (typeof input === "number") return "#".repeat(input);
  if (input === undefined) return "nothing";
  return input.toUpperCase();
}
console.log(render2("a"), render2(3), render2(), render2(false));
// wider
const narrow = (n: number): string | number => (n > 1 ? n : "x");
const wide = (n: number): string | number | boolean | undefined => (n > 5 ? narrow(n) : n > 0 ? narrow(n) : undefined);
console.log(wide(9), wide(1), wide(0));
const maybe = (n: number): string | number | undefined => (n > 1 ? narrow(n) : undefined);
const maybeNull = (n: number): string | number | boolean | null => maybe(n) ?? (n === 0 ? null : true);
console.log(maybe(2), maybe(1), maybeNull(3), maybeNull(0), maybeNull(1));
let slot: number | undefined = items.length;
let any2: number | string | undefined = slot;
console.log(any2); slot = undefined; any2 = slot; console.log(any2);
class Dog { constructor(readonly lives = 9, readonly name?: string) {} }
const dogOr = (d: Dog | undefined): Dog | string | undefined => d && (d.name ?? d);
console.log(dogOr(new Dog(1, "rex")), dogOr(undefined), (dogOr(new Dog(2)) as Dog).lives);

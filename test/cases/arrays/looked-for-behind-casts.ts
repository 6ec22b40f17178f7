// @run
// What is looked for behind a cast or `!` may be missing: no list has it, and no Map or Set.
type Dir = "n" | "s";
enum Level {
  Low,
  High,
}
const DIRS: Dir[] = ["n", "s"];
const FIXED = ["n", "s"] as const;
const words = ["n", "x", ""];
const map = new Map<Dir, number>([["n", 1]]);
const set = new Set<string>(["", "n"]);
const nums = [0, 1, 2];
const levels = [Level.Low, Level.High];
const texts = ["", "n"];
const maybes: (string | undefined)[] = [undefined, "n"];
for (let i = 0; i < 4; i++) {
  const s: string | undefined = words[i];
  console.log(
    DIRS.includes(s as Dir),
    DIRS.indexOf(s as Dir),
    map.get(s as Dir) ?? 0,
    set.has(s as string),
    map.has(s as Dir),
  );
  console.log(
    texts.includes(s as string),
    texts.lastIndexOf(s as string),
    texts.indexOf(s!),
    maybes.includes(s as string),
    maybes.indexOf(s!),
  );
  console.log(
    set.delete(s as string),
    texts.includes(s as unknown as string),
    texts.includes(s!),
    FIXED.includes(s as Dir),
  );
}
function g(n: number | undefined, l: Level | undefined, t: string | null): void {
  console.log(
    nums.includes(n as number),
    nums.indexOf(n!),
    nums.includes(n!),
    nums.lastIndexOf(n as number),
    nums.includes(n as number, 1),
    levels.includes(l as Level),
    levels.indexOf(l!),
    texts.includes(t as string),
    set.has(t as string),
    set.has(t!),
  );
}
g(1, Level.Low, "");
g(undefined, undefined, null);
g(9, Level.High, "n");
class Box {
  name?: string;
  n?: number;
}
const b = new Box();
console.log(
  texts.includes(b.name as string),
  nums.indexOf(b.n!),
  map.get(b.name as Dir),
  set.has(<string>b.name),
);
b.name = "n";
b.n = 2;
console.log(
  texts.includes(b.name as string),
  nums.indexOf(b.n!),
  map.get(b.name as Dir),
  set.has(<string>b.name),
);
function mixed(v: string | number | undefined): void {
  console.log(texts.includes(v as string), nums.includes(v as number), nums.indexOf(v as number));
}
mixed(0);
mixed("");
mixed(undefined);
mixed("n");
mixed(7);
function sure(s: string | undefined): boolean {
  return s !== undefined && texts.includes(s as string);
}
console.log(sure("n"), sure(undefined));
const ids = [new Box(), b];
function has(x: Box | undefined): boolean {
  return ids.includes(x as Box);
}
console.log(has(b), has(undefined));
const rec = words.find((w) => w === "zz");
console.log(texts.includes(rec as string), words.filter((w) => DIRS.includes(w as Dir)).length);
const part = "a=b".split("=");
console.log(texts.includes(part[5] as string), texts.includes(part[5]!), set.has(part[7] as string));
if (!DIRS.includes(rec as Dir)) console.log("no direction");
// What TypeScript believes of a variable that gets an element.
for (let i = 1; i < 4; i++) {
  const s: string | undefined = words[i];
  console.log(set.has(s), map.get(s as Dir), texts.includes(s), texts.indexOf(s));
  let t: string | undefined;
  t = words[i];
  console.log(set.has(t), texts.includes(t));
}

// @run
// A variable of a type with `undefined` that gets an element: TypeScript believes that there is one, a question does not.
interface Step {
  name: string;
  next: string;
}

const links: Record<string, string> = { start: "middle", middle: "end" };
const counts: Record<string, number> = { zero: 0 };
const steps: Record<string, Step> = { one: { name: "one", next: "two" }, two: { name: "two", next: "three" } };
const readings: (number | string)[] = [7];

let current: string | undefined = "start";
let length = 0;
while (current) {
  length++;
  current = links[current];
}
console.log(length, current, typeof current, current === "end", `<${current}>`);

for (let step: Step | undefined = steps["one"]; step; step = steps[step.next]) console.log(step.name);

let count: number | undefined;
for (const name of ["zero", "one"]) {
  count = counts[name];
  console.log(count, count === 0, count ? "some" : "none");
}

function kindOf(at: number): string {
  let value: number | string | undefined;
  value = readings[at];
  if (typeof value === "number") return "number";
  return typeof value === "string" ? "text" : "nothing";
}

class Walker {
  at: Step | undefined;

  go(name: string): boolean {
    this.at = steps[name];
    if (this.at) return true;
    console.log("lost", this.at);
    return false;
  }
}

console.log(kindOf(0), kindOf(1));
const walker = new Walker();
console.log(walker.go("one"), walker.go("three"), walker.at);

let choice: string | undefined = links["nowhere"];
switch (choice) {
  case "middle":
    console.log("there");
    break;
  default:
    console.log("nowhere", choice ?? "at all");
}

let mark: string | null | undefined = links["elsewhere"];
console.log(mark ?? "unmarked", mark === null, mark?.length);

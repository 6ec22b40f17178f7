// @run
// @leaks
// What is missing on both sides is only the same where both call it alike: `undefined === null` is false.
interface Part {
  id: number;
  left?: Part;
  up: Part | null;
}

function isSame(wanted: number | undefined, given: number | null): boolean {
  return wanted === given;
}

function compared(a: string | undefined, b: string | null): string {
  return `${a !== b ? "differ" : "same"} ${a == b ? "alike" : "unlike"}`;
}

let calls = 0;

function none(): number | undefined {
  calls++;
  return undefined;
}

function nothing(): number | null {
  calls *= 3;
  return null;
}

const root: Part = { id: 1, up: null };
const leaf: Part = { id: 2, up: root };
root.left = leaf;

console.log(isSame(undefined, null), isSame(1, 1), isSame(1, null), isSame(undefined, 1));
console.log(compared(undefined, null), compared("a", "a"), compared("a", null));
console.log(root.up === leaf.left, root.up === root.left, leaf.up === leaf.left);
console.log(none() === nothing(), none() !== nothing(), calls);

// Several types beside both: the one that says less is compared as the other one.
type Wide = string | number | null | undefined;
const isAlike = (a: Wide, b: string | number | null) => a === b;
console.log(isAlike(null, null), isAlike(undefined, null), isAlike("a", "a"), isAlike(1, "1"), isAlike(undefined, 3));
const isOther = (a: string | null, b: Wide) => a !== b;
console.log(isOther(null, null), isOther(null, undefined), isOther("a", "a"), isOther("a", 4));
const isLoose = (a: number | undefined, b: number | null) => a == b;
console.log(isLoose(undefined, null), isLoose(1, 1), isLoose(1, null));

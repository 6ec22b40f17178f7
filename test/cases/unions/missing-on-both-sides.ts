// @run
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

function double(x: number): number {
  return x * 2;
}
function half(x: number): number {
  return x / 2;
}
let chosen = double;
if (half(3) > 2) chosen = half;
console.log("double", chosen); //~ unsupported-inspect
const action = { name: "double", run: chosen };
console.log(action); //~ unsupported-inspect
console.log([action.run]); //~ unsupported-inspect
console.log(action.name, action.run(4));
const lists: (number | undefined)[] | null = action.name === "" ? null : [1, undefined];
console.log(lists); //~ unsupported-inspect

function double(x: number): number {
  return x * 2;
}
console.log("double", double); //~ unsupported-inspect
const action = { name: "double", run: double };
console.log(action); //~ unsupported-inspect
console.log([action.run]); //~ unsupported-inspect
console.log(action.name, action.run(4));
const lists: (number | undefined)[] | null = action.name === "" ? null : [1, undefined];
console.log(lists); //~ unsupported-inspect

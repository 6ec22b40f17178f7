// @run
// list[i]?.field === x, where the field may be null and x is null or undefined.
interface Node {
  up: number | null;
  name: string | null;
  owner: { id: number } | null;
}
const list: Node[] = [
  { up: null, name: "x", owner: null },
  { up: 4, name: null, owner: { id: 1 } },
];
const isNone = (i: number, want: null | undefined): boolean => list[i]?.up === want;
console.log(isNone(0, null), isNone(1, undefined), isNone(1, null), isNone(5, undefined), isNone(5, null));

const none: number | null | undefined = list.length > 5 ? null : undefined;
const empty: string | null | undefined = list.length > 1 ? null : undefined;
console.log(list[0]?.up === none, list[9]?.up === none, list[0]?.name === empty, list[1]?.name === empty);
console.log(list[7]?.name !== empty, list[0]?.owner === empty, list[1]?.owner === empty);

function same(node: Node | undefined, want: null | undefined): boolean {
  return want === node?.up;
}
console.log(same(list[0], null), same(undefined, undefined), same(list[0], undefined), same(undefined, null));

const isOneOf = (value: string | number | null | undefined, want: null | undefined) => value === want;
console.log(isOneOf(null, null), isOneOf(undefined, null), isOneOf("", null), isOneOf(0, undefined));
const isUp = (i: number, want: number | null | undefined) => list[i]?.up === want;
console.log(isUp(1, 4), isUp(0, null), isUp(3, undefined), isUp(3, null), isUp(1, 5));

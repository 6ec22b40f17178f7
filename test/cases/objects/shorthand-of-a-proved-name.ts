// @run
// { place } takes what is proved of the variable: not null, one member of a union.
interface Point {
  readonly x: number;
}
function find(n: number): Point | null {
  return n > 0 ? { x: n } : null;
}
interface Hit {
  readonly n: number;
  readonly place: Point;
  readonly label?: string;
}
const hits: Hit[] = [];
const labels: (string | undefined)[] = ["one", undefined, "three"];
for (let n = -1; n < 3; n++) {
  const place = find(n);
  if (place === null) continue;
  const label = labels[n];
  hits.push({ n, place, label });
}
for (const { n, place, label } of hits) console.log(`${n} ${place.x} ${label ?? "-"}`);
type Shape =
  | { readonly kind: "dot"; readonly at: Point }
  | { readonly kind: "line"; readonly from: Point; readonly to: Point };
function describe(value: string | number, shape: Shape): string {
  if (typeof value === "string") {
    const pair = { value, shape };
    return `${pair.value.length} ${pair.shape.kind}`;
  }
  const pair = { value, twice: value * 2 };
  return `${pair.value + pair.twice}`;
}
const from: Point | undefined = hits.length > 0 ? hits[0].place : undefined;
const to: Point | undefined = hits.length > 1 ? hits[1].place : undefined;
if (from !== undefined && to !== undefined) {
  const line: Shape = { kind: "line", from, to };
  console.log(`${describe("four", line)} ${describe(4, line)} ${line.to.x - line.from.x}`);
}
let maybe: Point | null = find(5);
const held = { maybe };
maybe = null;
console.log(`${held.maybe?.x} ${maybe === null}`);

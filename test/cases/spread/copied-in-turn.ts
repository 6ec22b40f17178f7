// @run
// Objects of two kinds that are copied from each other in turn: one order of properties for all of them.
interface Q {
  z: number;
  y: number;
  x: number;
  name: string;
}
let p = { x: 0, y: 0, name: "p", z: 1 };
for (let i = 0; i < 3; i++) {
  const q: Q = { ...p, x: p.x + i };
  console.log(q);
  p = { ...q, y: q.y + 1 };
  console.log(Object.keys(q).join());
}

let place = { x: 0, y: 0, label: "p" };
const trail: { at: number; x: number; y: number }[] = [];
const step = (dx: number) => {
  const q = { at: trail.length, ...place };
  const moved = { ...q, x: q.x + dx };
  trail.push(moved);
  place = { ...place, x: moved.x, y: moved.y + 1 };
};
step(1);
step(2);
console.log(place, trail);

let state = { count: 1, user: { name: "n" } };
const turn = () => {
  const marked = { extra: true, ...state };
  const { extra, ...back } = marked;
  state = { ...back, count: state.count + 1 };
  return marked;
};
console.log(turn(), turn(), state);

interface Row {
  id: number;
  note?: string;
}
interface Wide {
  note?: string;
  hits: number;
  id: number;
}
let row: Row = { id: 1 };
let wide: Wide = { ...row, hits: 0 };
for (const note of [1, 2, 3]) {
  wide = { ...row, hits: wide.hits + 1 };
  const { hits, ...rest } = wide;
  row = { ...rest, id: rest.id + hits * note };
  console.log(wide, row, JSON.stringify(row), "note" in row);
}

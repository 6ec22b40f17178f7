// @run
// Arrays, objects and strings made in a function live on in the closures that it returned.
interface Point {
  x: number;
  y: number;
}

function track(): { move: (dx: number, dy: number) => Point; path: () => string } {
  const points: Point[] = [{ x: 0, y: 0 }];
  return {
    move(dx, dy) {
      const last = points[points.length - 1]!;
      const next = { x: last.x + dx, y: last.y + dy };
      points.push(next);
      return next;
    },
    path: () => points.map((p) => `${p.x},${p.y}`).join(" "),
  };
}

let walk = track();
const corner = walk.move(1, 0);
walk.move(0, 2);
corner.x = 9;
console.log(walk.path());
walk = track();
console.log(walk.path(), corner.x, corner.y);

function lines(text: string): () => string | null {
  const parts = text.split("|");
  let at = 0;
  return () => (at < parts.length ? parts[at++]! : null);
}
const read = lines("one|two||three");
const found: string[] = [];
for (let line = read(); line !== null; line = read()) found.push(`[${line}]`);
console.log(found.join(""), read());

const makers: (() => Point)[] = [];
for (let i = 0; i < 3; i++) {
  const point = { x: i, y: -i };
  makers.push(() => point);
}
makers[1]!().x = 77;
console.log(makers.map((make) => make().x + make().y).join(), makers[0]!() === makers[0]!(), makers[0]!() === makers[1]!());

// @run
// Instances as map keys and set members, found by identity in arrays, compared after copying fields.
class Point {
  constructor(public x: number, public y: number) {}
  equals(other: Point): boolean {
    return this.x === other.x && this.y === other.y;
  }
  clone(): Point {
    return new Point(this.x, this.y);
  }
}
const p = new Point(1, 2);
const q = p.clone();
const same = p;
console.log(p === q, p.equals(q), p === same, p !== q);
q.x = 10;
console.log(p.x, p.equals(q));

const visited = new Set<Point>([p, same, q]);
console.log(visited.size, visited.has(p), visited.has(p.clone()));
const names = new Map<Point, string>();
names.set(p, "p").set(q, "q").set(same, "same");
console.log(names.size, names.get(p), names.get(new Point(1, 2)));
p.x = 1000;
console.log(names.get(p), visited.has(same), visited.delete(same), visited.size);

const points = [p, q, p];
console.log(points.indexOf(q), points.lastIndexOf(p), points.includes(q.clone()), points.findIndex((one) => one.equals(q.clone())));
let best: Point | null = null;
for (const point of points) if (best === null || point.x > best.x) best = point;
console.log(best === p, best?.x);
points.splice(0, 3);
console.log(points.length, best?.y, [...names.keys()].map((point) => point.x).join());

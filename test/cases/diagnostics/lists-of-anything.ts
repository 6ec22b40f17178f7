interface Point {
  x: number;
}
const points: Point[] = [{ x: 1 }];
const all: unknown[] = points; //~ unsupported-conversion
all.push("no point");
const mixed: (string | number)[] = ["a"];
const more: unknown[] = mixed; //~ unsupported-conversion
console.log(points, all, more);

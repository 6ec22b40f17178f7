// @run
// JSON.stringify of values, texts with escapes, objects, instances, records, tuples; indents.
console.log(JSON.stringify(1), JSON.stringify(-0.5), JSON.stringify(1e21), JSON.stringify(NaN), JSON.stringify(-Infinity), JSON.stringify(-0));
console.log(JSON.stringify("a"), JSON.stringify(""), JSON.stringify('quote " and \\ back'), JSON.stringify("line\nbreak\ttab\r\b\f"));
console.log(JSON.stringify("\u0000\u001f\x7f"), JSON.stringify("ä😀"), JSON.stringify("</script>'"));
console.log(JSON.stringify(true), JSON.stringify(null));
console.log(JSON.stringify([1, "a", null, false]),  JSON.stringify([[1], [2,3]]));
console.log(JSON.stringify({ a: 1, b: "x", c: [true] }));
console.log(JSON.stringify({ "key with space": 1, 'quo"te': 2, "": 3, 10: 4 }));
interface Options {
  name: string;
  size?: number;
  note?: string | null;
}
const options: Options[] = [{ name: "a" }, { name: "b", size: undefined, note: null }, { name: "c", size: 0.25 }];
console.log(JSON.stringify(options));
options[0]!.size = 7;
console.log(JSON.stringify(options[0]!));
const record: Record<string, number> = { z: 1 };
record["a"] = 2;
record["5"] = 3;
console.log(JSON.stringify(record), JSON.stringify(record, null, 2));
const pair: [string, number] = ["t", 1];
console.log(JSON.stringify(pair), JSON.stringify({ f: () => 1, kept: 1 }));
class Point {
  constructor(public x: number, public y: number) {}
  get sum(): number {
    return this.x + this.y;
  }
}
class Named extends Point {
  #hidden = 1;
  label = "p" + this.#hidden;
}
const ps: Point[] = [new Point(1, 2), new Named(3, 4)];
console.log(JSON.stringify(ps), JSON.stringify(ps, null, "--"));
console.log(JSON.stringify(new Map([["a", 1]])), JSON.stringify(new Set([1])), JSON.stringify([new Map<string, number>()]));
class Log {
  lines: string[] = [];
  points: Point[] = [];
  last: Point | null = null;
  next?: Log;
}
const log = new Log();
log.lines.push("a \"quoted\" line");
log.points.push((log.last = new Point(0, 0)));
log.last.x = 9;
console.log(JSON.stringify(log));
log.next = new Log();
console.log(JSON.stringify(log, null, 1).split("\n").length, JSON.stringify(log).length);
enum Mode { Off, On }
console.log(JSON.stringify({ m: Mode.On, deep: { a: { b: [] as number[] } } }, null, "\t"));
type Shape = { kind: "circle"; r: number } | { kind: "box"; w: number; h: number };
const shapes: Shape[] = [{ kind: "circle", r: 1 }, { kind: "box", w: 1, h: 2.5 }];
console.log(JSON.stringify(shapes));

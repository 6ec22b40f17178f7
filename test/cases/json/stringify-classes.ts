// @run
// Instances, toJSON, getters, private fields, inherited fields, maps and sets.
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
class Temperature {
  constructor(readonly celsius: number) {}
  toJSON(): string {
    return this.celsius.toFixed(1) + "C";
  }
}
console.log(JSON.stringify(new Point(1, 2)), JSON.stringify(new Named(3, 4)));
console.log(JSON.stringify([new Temperature(20), new Temperature(-0.25)]), JSON.stringify({ t: new Temperature(1) }));
console.log(JSON.stringify({ get x() { return 5; }, y: 1 }));
console.log(JSON.stringify(new Map([["a", 1]])), JSON.stringify(new Set([1])), JSON.stringify([new Map()]));
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

// @run
const log: string[] = [];
class Device {
  static count = 0;
  static readonly all: Device[] = [];
  static readonly prefix = "dev" + Device.count;
  static last: Device | undefined;
  static {
    log.push("block with " + Device.prefix);
    Device.count = 10;
  }
  static #secret = Device.count * 2;
  readonly id: number;
  constructor(readonly name: string) { this.id = ++Device.count; Device.all.push(this); Device.last = this; }
  static total(): number { return Device.#secret + this.count; }
  static get size(): number { return Device.all.length; }
  static set size(n: number) { Device.all.length = n; }
}
new Device("a"); const d = new Device("b");
console.log(log[0], Device.total(), Device.size, d.id, Device.last === d, Device.prefix);
Device.size = 1; Device.size--;
console.log(Device.size, Device.all.length);
class T { #c = 20; changes = 0; get c(): number { return this.#c; } set c(v: number) { this.#c = v; this.changes++; } get f(): number { return this.c * 1.8 + 32; } set f(v: number) { this.c = (v - 32) / 1.8; } toString(): string { return `T(${this.#c})`; } }
const t = new T(); t.c += 5; t.c++; console.log(t.c, t.changes, t.c++, ++t.c, (t.c = 99), t.f, `${t}`, String(t), "" + t);
class A { get legs(): number { return 4; } sound(): string { return "a"; } }
class B extends A { override get legs(): number { return super.legs - 2; } override sound(): string { return super.sound() + "b"; } }
const b: A = new B(); console.log(b.legs, b.sound());
const P = class { x = 1; };
console.log(new P().x);
function local(): number { class L { v = 3; twice(): number { return this.v * 2; } } return new L().twice(); }
console.log(local());
class Box<V> { static made = 0; constructor(readonly v: V) { Box.made++; } }
new Box(1); new Box("s"); console.log(Box.made);
type Nest = [number, Nest | null];
const n: Nest = [1, [2, null]];
console.log(n[0], n[1]![0]);

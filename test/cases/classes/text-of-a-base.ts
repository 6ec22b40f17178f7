// @run
// super.toString() of errors, and of objects that have no other text.
class SensorError extends Error {
  constructor(message: string, readonly pin: number) { super(message); this.name = "SensorError"; }
  override toString(): string { return `${super.toString()} (pin ${this.pin})`; }
}
class HotError extends SensorError {
  override toString(): string { const text = () => super.toString(); return `hot: ${text()}`; }
}
console.log(new SensorError("x", 3).toString(), `${new HotError("y", 4)}`);
const errors: Error[] = [new SensorError("a", 1), new HotError("b", 2), new RangeError("c")];
for (const e of errors) console.log(e.toString(), String(e), "" + e);
class Part { constructor(readonly name: string) {} }
class Screw extends Part { override toString(): string { return `${this.name} ${super.toString()}`; } }
class Long extends Screw { override toString(): string { return `long ${super.toString()}`; } }
console.log(new Screw("m3").toString(), `${new Long("m4")}`);
abstract class Base { toString(): string { return `<${this.describe()}>`; } abstract describe(): string; }
class Leaf extends Base { describe() { return "leaf"; } override toString() { return super.toString() + "!"; } }
const b: Base = new Leaf();
console.log(`${b}`, b.toString());
function fail(): void { throw new HotError("z", 9); }
try { fail(); } catch (e) { if (e instanceof SensorError) console.log(e.toString(), e.message, e.name); }

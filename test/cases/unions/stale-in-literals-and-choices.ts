// @run
// What a call took away since it was asked: used as it is where that may be, and known again where it was asked again.
class Pump {
  speed: number | undefined = 5;
  label: number | string = "idle";
  stop(): void { this.speed = undefined; this.label = 7; }
  start(): void { this.speed = 5; this.label = "on"; }
  show(): void {
    this.start();
    if (this.speed !== undefined) {
      this.stop();
      const kept: number | undefined = this.speed;
      console.log(kept, this.speed && 9, this.speed ?? 1, `${this.speed}`);
    }
    this.start();
    if (typeof this.label === "string") { this.stop(); console.log(this.label); }
  }
  again(): number[] {
    this.start();
    if (this.speed !== undefined) { this.stop(); this.speed ??= 8; return [this.speed]; }
    return [];
  }
  held(): (number | undefined)[] {
    this.start();
    const { speed } = this;
    if (speed !== undefined) { this.stop(); return [speed, this.speed]; }
    return [];
  }
}
const pump = new Pump();
pump.show();
console.log(pump.again(), pump.held());
let word: string | undefined = "abc";
function forget(): boolean { word = undefined; return true; }
function hear(): void {
  word = "abc";
  if (word !== undefined && forget()) { console.log(word && 9, word ?? "none"); word = "new"; console.log([word], word.length); }
}
hear();
const names: Record<string, string | undefined> = { a: "Ann" };
const key = "a";
function drop(): void { delete names[key]; }
if (names[key] !== undefined) { drop(); console.log(names[key]); const name = names[key] ?? "gone"; console.log([name]); }
const slots: (number | undefined)[] = [1, 2];
function clearAll(): void { slots[0] = undefined; }
if (slots[0] !== undefined) { console.log([slots[0] + 1]); clearAll(); console.log(slots[0], slots[0] ?? "empty"); }
if (slots[1] !== undefined) { const two = slots[1]; clearAll(); console.log({ two }, two * 2); }
// In doubt, and there all the same: release builds look, too.
function maybe(stops: boolean): void { if (stops) { pump.stop(); word = undefined; slots.length = 0; } }
pump.start();
if (pump.speed !== undefined) { maybe(false); console.log([pump.speed], { at: pump.speed }, pump.speed * 2); }
if (word) { maybe(false); const text = [word]; console.log(text, yes() ? word : "none", word.length); }
function yes(): boolean { return slots.length > 0; }

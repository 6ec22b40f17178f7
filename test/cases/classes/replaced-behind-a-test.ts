// @run
// States and tokens that a call replaces behind a test: what each of them has is asked of the new one.
abstract class St { abstract name(): string; abstract next(m: M): void; }
class Idle extends St { name(): string { return "idle"; } next(m: M): void { m.st = new Run(); } }
class Run extends St { left = 3; name(): string { return "run" + this.left; } next(m: M): void { m.st = this.left-- > 0 ? this : new Idle(); } }
class M { st: St = new Idle(); step(): void { if (this.st instanceof Run) console.log("left", this.st.left); this.st.next(this); console.log(this.st.name()); } }
const m = new M(); for (let i = 0; i < 6; i++) m.step();
type Tok = { k: "num"; v: number } | { k: "op"; op: string } | { k: "end" };
class Parser {
  private at = 0; tok: Tok = { k: "end" };
  constructor(private readonly toks: Tok[]) { this.next(); }
  next(): void { this.tok = this.toks[this.at++] ?? { k: "end" }; }
  term(): number { if (this.tok.k === "num") { const v = this.tok.v; this.next(); return v; } throw new Error("number wanted, got " + this.tok.k); }
  sum(): number { let s = this.term(); while (this.tok.k === "op") { const { op } = this.tok; this.next(); const r = this.term(); s = op === "+" ? s + r : s - r; } return s; }
}
console.log(new Parser([{ k: "num", v: 4 }, { k: "op", op: "+" }, { k: "num", v: 5 }, { k: "op", op: "-" }, { k: "num", v: 2 }]).sum());
class Off { label(): string { return "off"; } }
class On { left = 3; label(): string { return "on" + this.left; } }
class Lamp {
  state: Off | On = new Off();
  press(): void { this.state = new On(); }
  toggle(): void { this.state = new Off(); this.press(); console.log(this.state); console.log(this.state.label(), this.state instanceof On); }
}
new Lamp().toggle();
interface Shape { kind: string; area(): number }
class Square implements Shape { kind = "square"; constructor(public side: number) {} area(): number { return this.side * this.side; } }
class Circle implements Shape { kind = "circle"; r = 1; area(): number { return 3; } }
let shown: Shape | null = new Square(2);
function change(): void { shown = shown instanceof Square ? new Circle() : null; }
function show(): void { shown = new Square(3); change(); console.log(shown.area()); console.log(shown); if (shown) console.log("there"); change(); console.log(shown); }
show();
class Holder {
  held: Shape = new Square(1);
  loop(): void {
    for (let i = 0; i < 3; i++) {
      if (this.held instanceof Square) { console.log(this.held.side); [1].forEach(() => { this.held = new Circle(); }); } else console.log("round", this.held instanceof Circle);
    }
  }
}
new Holder().loop();

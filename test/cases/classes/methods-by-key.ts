// @run
// @leaks
// Methods called by a key of which the type says what it can be: object, key and arguments once, in their order.
class Motor {
  speed = 0;
  faster(by = 1): number { this.speed += by; return this.speed; }
  slower(by = 1): number { this.speed -= by; return this.speed; }
  stop(): void { this.speed = 0; }
  show(): string { return "speed " + this.speed; }
  on = (text: string): string => text + this.speed;
}
class Loud extends Motor { override faster(by = 1): number { return super.faster(by * 10); } }
const motor = new Motor();
const commands: ("faster" | "slower")[] = ["faster", "faster", "slower"];
for (const command of commands) console.log(command, motor[command](2), motor[command]());
const loud: Motor = new Loud();
let n = 0;
const key = (): "faster" | "slower" => (n++ % 2 === 0 ? "faster" : "slower");
const arg = (): number => ++n;
console.log(loud[key()](arg()), loud[key()](arg()), n);
function act(what: "stop" | "show" | "faster"): string { const got = motor[what](); return got === undefined ? "nothing" : String(got); }
console.log(act("show"), act("faster"), act("stop"), act("show"));
const run = (what: "stop" | "show"): void => { motor[what](); };
run("stop");
console.log(motor["show"](), motor["faster"](3), motor["on"]("x"));
type Verb = "show" | "on";
const verb = (v: Verb): string => motor[v]("!");
console.log(verb("show"), verb("on"));
enum Step { Up = "faster", Down = "slower" }
for (const step of [Step.Up, Step.Down]) console.log(motor[step](4));
interface Shape { area(): number; outline(): number; }
class Square implements Shape { constructor(readonly side: number) {} area(): number { return this.side ** 2; } outline(): number { return this.side * 4; } }
class Dot implements Shape { area(): number { return 0; } outline(): number { return 1; } }
const shapes: Shape[] = [new Square(3), new Dot()];
const measure = (name: keyof Shape) => shapes.map((shape) => shape[name]()).join();
console.log(measure("area"), measure("outline"));

// @run
// Defaults in destructuring assignments whose source lacks the property; members of classes with quoted, numeric and
// constant names; defaults of parameters that read statics; switches on constants; a text that grows by a value of a tree.
const lamp = { on: false, level: 1, name: "lamp" };
({ on: lamp.on = true } = {} as { on?: boolean });
console.log(lamp.on);
({ a: lamp.level = 5, b: lamp.name = "lit" } = {});
console.log(lamp);
({ a: lamp.level = 7 } = { a: 3 });
let plain = false;
({ plain = true } = {});
console.log(lamp.level, plain);

const key = "on off";
class Remote {
  "first key" = 1;
  2 = "two";
  "quoted" = true;
  [key]: number = 4;
  "say hi"(): string {
    return `hi ${this.quoted} ${this[key]}`;
  }
  "press"(times: number): number {
    return times + this["first key"];
  }
  get "size"(): number {
    return 3;
  }
  7(): number {
    return 8;
  }
}
class Small extends Remote {
  press(times: number): number {
    return times * 2 + this["first key"];
  }
}
const remotes: Remote[] = [new Remote(), new Small()];
for (const one of remotes) console.log(one.press(2), one["press"](3), one["say hi"](), one.size, one[7](), one[2]);
console.log(remotes[0]);

class HttpError extends Error {
  static readonly text: Record<number, string> = { 404: "Not Found" };
  constructor(
    readonly status: number,
    message: string = HttpError.text[status] ?? "Error",
  ) {
    super(message);
  }
  again(code: number, text = HttpError.text[code] ?? "none"): string {
    return text;
  }
}
console.log(new HttpError(404).message, new HttpError(5).message, new HttpError(5).again(404));

const level: number = 3;
switch (level) {
  case 1:
    console.log("one");
    break;
  case 2:
    console.log("two");
}
function pick(): number {
  const n: number = 4;
  switch (n) {
    case 7:
      return 8;
    case 9:
      console.log("never");
  }
  return 1;
}
console.log(pick());

type Context = { [key: string]: string | number | Context };
const context: Context = { x: "q", y: 0 };
let grown = "";
for (const one of ["x", "y", "z"]) grown += String(context[one] ?? "-");
const mixed = [1.5, 2];
for (let at = 0; at < 2; ) grown += String(mixed[at++] ?? 0.5);
console.log(grown);

function nothing() {
  let x, y;
  const inside = (n: number) => ({ n, x, y });
  return [inside(1), inside(2)];
}
console.log(nothing());

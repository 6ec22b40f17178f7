// @run
// switch (make().kind): the text lies in an object or list that ends before the first case is compared.
type Move = { kind: "go"; distance: number } | { kind: "stop"; why: string };
class Job {
  constructor(
    readonly name: string,
    readonly size = 1,
  ) {}
  label(): string {
    return this.name;
  }
}
function parse(text: string): Move {
  const [word, amount] = text.split(" ");
  return word === "go" ? { kind: "go", distance: Number(amount) } : { kind: "stop", why: text };
}
function run(line: string): string {
  switch (line.split(" ")[0]) {
    case "on":
      return "ON";
    case "off":
      return "OFF";
    case "blink slowly":
      return "never";
    default:
      return "unknown";
  }
}
console.log(run("on 5"), run("off"), run("toggle the relay"));

for (const text of ["go 5", "halt now please"]) {
  switch (parse(text).kind) {
    case "go":
      console.log("go");
      break;
    case "stop":
      console.log("stop");
  }
}

const queue = [new Job("blink"), new Job("read the long sensor name"), new Job("sleep")];
while (queue.length > 0) {
  switch (queue.shift()!.name) {
    case "read the long sensor name":
      console.log("R", queue.length);
      break;
    case "blink":
      console.log("B", queue.length);
    case "falls":
      console.log("F");
      break;
    default:
      console.log("none");
  }
}

switch (new Job("made here, with a long name").label()) {
  case "made here, with a long name":
    console.log("label");
    break;
  default:
    console.log("no");
}
const first = new Job("first");
switch ((queue.length > 0 ? first : new Job(`n${first.size}`)).name) {
  case "first":
    console.log("first");
    break;
  case "n1":
    console.log("n1");
}
switch (JSON.stringify({ name: "x" }).split(":")[0]) {
  case '{"name"':
    console.log("json");
    break;
  default:
    console.log("no");
}
switch ([..."abc"][1]) {
  case "a":
    console.log("a");
    break;
  case "b":
    console.log("b");
}

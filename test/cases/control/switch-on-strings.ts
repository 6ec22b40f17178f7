// @run
// A command interpreter: switch on text that was cut from a longer one, cases by constants and by concatenation.
const prefix = "led";
let brightness = 10;
let on = false;

function execute(line: string): string {
  const blank = line.indexOf(" ");
  const verb = blank < 0 ? line : line.slice(0, blank);
  const rest = blank < 0 ? "" : line.slice(blank + 1).trim();
  switch (verb) {
    case "on":
    case "ON":
      on = true;
      return "ok";
    case "off":
      on = false;
      return "ok";
    case "toggle":
      on = !on;
      break;
    case prefix + "-set": {
      const value = Number(rest);
      if (isNaN(value) || rest === "") return "bad value " + rest;
      brightness = value;
      break;
    }
    case "":
      return "empty";
    default:
      return `unknown ${verb}`;
  }
  return `${verb} done`;
}

const script = ["on", "led-set 75", "toggle", "led-set", "led-set x1", "ON", "", "blink 3", "led-set 2.5", "off "];
for (const line of script) {
  console.log(`${line} => ${execute(line)}; on=${on} brightness=${brightness}`);
}

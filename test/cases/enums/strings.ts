// @run
// String enums: stored, compared, switched on, concatenated, kept in arrays and returned.
enum Mode {
  Off = "off",
  Heat = "heat",
  Cool = "cool",
  Auto = "auto",
}

let mode: Mode = Mode.Off;
const history: Mode[] = [];

function next(current: Mode): Mode {
  switch (current) {
    case Mode.Off:
      return Mode.Heat;
    case Mode.Heat:
      return Mode.Cool;
    case Mode.Cool:
      return Mode.Auto;
    case Mode.Auto:
      return Mode.Off;
  }
}

function parse(text: string): Mode | undefined {
  for (const candidate of [Mode.Off, Mode.Heat, Mode.Cool, Mode.Auto]) {
    if (candidate === text) return candidate;
  }
  return undefined;
}

function decide(inside: number, wanted: number): Mode {
  if (inside < wanted - 1) return Mode.Heat;
  return inside > wanted + 1 ? Mode.Cool : Mode.Off;
}

for (let i = 0; i < 6; i++) {
  history.push(mode);
  mode = next(mode);
}
console.log(history.join(" > "), "now " + mode, `${mode}`.length, mode.toUpperCase());
console.log(history.indexOf(Mode.Cool), history.includes(Mode.Auto), history[0] === history[4]);
console.log(parse("cool"), parse("COOL"), parse("") ?? Mode.Off, parse("auto") === Mode.Auto);
for (const inside of [18, 20.5, 25]) console.log(inside, decide(inside, 21));

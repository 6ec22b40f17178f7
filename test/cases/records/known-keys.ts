// @run
// Records over unions of literal keys: every key is there, iteration over the keys, updates by key.
type Color = "red" | "green" | "blue";
const levels: Record<Color, number> = { red: 10, green: 20, blue: 30 };
const colors = Object.keys(levels) as Color[];
for (const color of colors) levels[color] += color.length;
console.log(colors.map((color) => levels[color]).join(), levels.red + levels["blue"]);
function brightest(of: Record<Color, number>): Color {
  return colors.reduce((best, color) => (of[color] > of[best] ? color : best));
}
console.log(brightest(levels), brightest({ red: 9, green: 1, blue: 1 }));
const names: Readonly<Record<Color, string>> = { red: "rot", green: "grün", blue: "blau" };
const partial: Partial<Record<Color, boolean>> = { green: true };
console.log(colors.map((color) => `${names[color]}${partial[color] ?? "?"}`).join(" "));
partial.red = false;
delete partial.green;
console.log("green" in partial, Object.keys(partial).join(), partial.blue);

enum Mode {
  Off,
  On,
  Auto,
}
const labels: Record<Mode, string> = { [Mode.Off]: "off", [Mode.On]: "on", [Mode.Auto]: "auto" };
let mode = Mode.Off;
const next: { [M in Mode]: Mode } = { [Mode.Off]: Mode.On, [Mode.On]: Mode.Auto, [Mode.Auto]: Mode.Off };
let text = "";
for (let i = 0; i < 4; i++) {
  text += labels[mode] + " ";
  mode = next[mode];
}
console.log(text.trim(), labels[2]);
const handlers: Record<Color, () => string> = { red: () => "R", green: () => "G" + levels.green, blue: () => handlers.red() + "B" };
console.log(colors.map((color) => handlers[color]()).join());
const inverse = Object.fromEntries(colors.map((color) => [names[color], color]));
console.log(inverse["rot"], inverse["blau"], inverse["gelb"] ?? "none");

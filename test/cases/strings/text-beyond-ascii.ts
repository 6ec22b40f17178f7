// @run
// Text outside ASCII is printed, joined, compared and passed on; its length and characters are not asked for.
const unit = "°C";
const greeting: string = "Grüße aus Köln";
const snow = "雪が降る";
const emoji = "🌡️ ok";

function withUnit(value: number): string {
  return value.toFixed(1) + unit;
}

function pick(cold: boolean): string {
  return cold ? snow : "Sonne ☀";
}

console.log(withUnit(21.55), withUnit(-3));
console.log(greeting + "!", `${snow} / ${emoji}`);
console.log(pick(true), pick(false), greeting === "Grüße aus Köln", greeting === "Gruesse");
let line = "";
for (const part of [greeting, unit, snow]) line += part + "|";
console.log(line);
console.log("\u00e9t\u00e9", "\u{1F600}", "µ".repeat(3), snow.includes("が"), greeting.startsWith("Grü"), emoji.endsWith("ok"));
console.log(greeting.replace("ü", "ue"), "naïve café".replaceAll("é", "e"), "  ñandú ".trim());

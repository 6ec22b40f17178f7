// @run
// Aligned columns from mixed integers and fractions, headers, separators and totals.
const names = ["kitchen", "bath", "cellar", "roof"];
const temperatures = [21.456, 23.1, 12, -4.05];
const humidities = [45, 60, 80, 99];

function cell(value: number, width: number, digits: number): string {
  return value.toFixed(digits).padStart(width);
}

function bar(value: number): string {
  const length = Math.round(value / 10);
  return "=".repeat(length) + (length < 10 ? ">" : "|");
}

function centre(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2);
  return (" ".repeat(left) + text).padEnd(width, " ");
}

console.log(`|${centre("room", 12)}|${centre("temp", 9)}|${centre("hum", 5)}|`);
console.log("|" + "-".repeat(12) + "|" + "-".repeat(9) + "|" + "-".repeat(5) + "|");
let warmth = 0;
let damp = 0;
for (let i = 0; i < names.length; i++) {
  warmth += temperatures[i];
  damp += humidities[i];
  console.log(`|${names[i].padEnd(12)}|${cell(temperatures[i], 9, 2)}|${cell(humidities[i], 5, 0)}| ${bar(humidities[i])}`);
}
console.log(`|${centre("mean", 12)}|${cell(warmth / names.length, 9, 2)}|${cell(damp / names.length, 5, 0)}|`);
console.log("C".padStart(6) + "F".padStart(8));
for (let c = -40; c <= 100; c += 35) console.log(String(c).padStart(6) + ((c * 9) / 5 + 32).toFixed(1).padStart(8));

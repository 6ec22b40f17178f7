// @run
// padStart, padEnd and repeat make columns; a fill longer than the gap is cut, a width too small does nothing.
function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

function row(name: string, value: number): string {
  return "|" + name.padEnd(10) + "|" + value.toFixed(1).padStart(8) + "|";
}

console.log(clock(0), clock(59), clock(3661), clock(86399), clock(360000));
const line = "+" + "-".repeat(10) + "+" + "-".repeat(8) + "+";
console.log(line);
console.log(row("inside", 21.54));
console.log(row("outside", -3));
console.log(row("a very long name", 123456789));
console.log(line);
console.log("7".padStart(3, "ab") + "|" + "7".padEnd(6, "xyz") + "|" + "7".padStart(0) + "|" + "long".padStart(2, "0") + "|");
console.log("ab".repeat(0) + "|", "ab".repeat(3), "".repeat(5) + "|", "=".repeat(7 / 2) + "|");
for (let level = 0; level <= 4; level++) {
  console.log("#".repeat(level).padEnd(4, "."), `${level * 25}%`.padStart(5));
}

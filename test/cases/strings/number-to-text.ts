// @run
// String(x), toString with a radix, toFixed and templates on integers, fractions, booleans and undefined.
function asPercent(part: number, whole: number): string {
  return ((part / whole) * 100).toFixed(1) + "%";
}

function thousands(n: number): string {
  let digits = String(Math.abs(n));
  let out = "";
  while (digits.length > 3) {
    out = "," + digits.slice(-3) + out;
    digits = digits.slice(0, -3);
  }
  return (n < 0 ? "-" : "") + digits + out;
}

console.log(String(42) + String(-1) + String(0.25) + String(true) + String(undefined), String("s"));
console.log((255).toString(), (255).toString(2), (255).toString(8), (255).toString(16), (255).toString(36), (-255).toString(16));
console.log((0).toString(2), (4294967295).toString(16), (2 ** 40).toString(2).length, (0.1).toString());
console.log((3.14159).toFixed(2), (2).toFixed(3), (0.005).toFixed(2), (1e21).toFixed(2), (123.456).toFixed(0), (-0.5).toFixed(1));
console.log((1.45).toFixed(1), (8.345).toFixed(2), (0.1).toFixed(20), (1000000).toFixed(1), (0).toFixed(2));
console.log(asPercent(1, 3), asPercent(2, 2), asPercent(0, 7), asPercent(-1, 8));
console.log(thousands(0), thousands(999), thousands(1000), thousands(-1234567), thousands(2147483647));
const flag: boolean = thousands(5) === "5";
console.log(flag.toString(), `${flag}` === "true", String(!flag).length);

// @run
// slice counts negative positions from the end, substring swaps and clamps; both clip at the ends.
const text = "ESP8266-12E";

console.log(text.slice(0, 3), text.slice(3), text.slice(-3), text.slice(-3, -1), text.slice(2, 2) + "|");
console.log(text.slice(5, 2) + "|", text.slice(-100, 3), text.slice(8, 100), text.slice(100) + "|");
console.log(text.substring(0, 3), text.substring(3), text.substring(3, 0), text.substring(-5, 3), text.substring(8, 99));

function beforeFirst(line: string, mark: string): string {
  const at = line.indexOf(mark);
  return at === -1 ? line : line.substring(0, at);
}

function afterLast(line: string, mark: string): string {
  return line.slice(line.lastIndexOf(mark) + mark.length);
}

function chunk(line: string, size: number): string {
  let out = "";
  for (let i = 0; i < line.length; i += size) {
    if (out !== "") out += "-";
    out += line.slice(i, i + size);
  }
  return out;
}

console.log(beforeFirst("key=value=x", "="), beforeFirst("plain", "="), afterLast("/a/b/c.txt", "/"), afterLast("none", "x"));
console.log(chunk("5ccf7f0a1b2c", 2), chunk("abc", 5), chunk("", 3));

let rest = "one,two,,three";
while (rest !== "") {
  const comma = rest.indexOf(",");
  const word = comma < 0 ? rest : rest.slice(0, comma);
  rest = comma < 0 ? "" : rest.slice(comma + 1);
  console.log(`<${word}> left ${rest.length}`);
}
const whole = text.slice();
console.log(whole === text, text.slice(1, -1).length);

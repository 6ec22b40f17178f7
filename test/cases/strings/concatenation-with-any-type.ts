// @run
// `+` and `+=` with numbers, booleans, null, undefined, arrays, objects with toString, on both sides.
const object = { toString: () => "OBJ" };
let maybe: string | undefined;
console.log("a" + 1, 1 + "a", 1 + 2 + "a", "a" + 1 + 2, "a" + (1 + 2), "" + true + null, "x" + undefined + maybe);
console.log("l" + [1, [2, 3]], [] + "e", "o" + object, `${object}` + 1, "n" + -0 + NaN + 1e21 + 0.1);
let text = "s";
text += 1;
text += 2.5;
text += true;
text += null;
text += [3, 4];
text += "é";
text += text;
console.log(text, text.length);
const parts: string[] = [];
for (let i = 0; i < 3; i++) parts.push("p" + i + "-" + i * 1.5);
console.log(parts.join(" "), parts.length + parts[0]!, parts.length + +"4", "5" + 3, Number("5") + 3);
function label(value: number | string | null | undefined | boolean): string {
  return "<" + value + ">";
}
console.log(label(1) + label("s") + label(null) + label(undefined) + label(false));
let built = "";
for (const char of "abc") built = char + built + char;
console.log(built);
const twice = (s: string) => s + s;
let doubling = "ab";
for (let i = 0; i < 4; i++) doubling = twice(doubling);
console.log(doubling.length, doubling.endsWith("abab"));
const record = { name: "r", n: 1 };
record.name += record.n++;
record.name = record.n + record.name + record.n;
console.log(record.name, "a".concat("b", "c"), "".concat(), "x".concat(String(1)));

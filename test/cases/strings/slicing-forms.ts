// @run
// slice, substring, at, charAt with negative, swapped, missing, fractional and NaN indices.
const text = "abcdef";
console.log(text.slice(2), text.slice(-2), text.slice(1, -1), text.slice(-3, -1), text.slice(4, 2) === "", text.slice(), text.slice(-99, 2), text.slice(99) === "");
console.log(text.substring(2), text.substring(4, 2), text.substring(-5, 2), text.substring(3, 99), text.substring(3, 3) === "", text.substring(0));
console.log(text.at(0), text.at(-1), text.at(-6), text.at(6), text.at(-7), text.at(1.9), text.at(NaN));
console.log(text.charAt(0), text.charAt(5), text.charAt(6) === "", text.charAt(-1) === "", text.charAt(2.7));
console.log(text.slice(1.9, 3.1), text.substring(0.5, 2.5), text.slice(NaN, 2), text.slice(undefined, 3), text.substring(NaN, 1));
console.log(text[0], text[5], text[text.length - 1], text.charCodeAt(0), Number.isNaN(text.charCodeAt(99)));
const utf = "aé😀z";
console.log(utf.length, utf.slice(1, 2), utf.slice(4), utf.slice(2, 4), utf.at(1), utf.substring(0, 2), utf.charAt(4), utf.indexOf("z"));
console.log([..."aé😀z"].slice(1, 3).join(""), utf.slice(0, 2) + utf.slice(4), "é".length, "e\u0301".length);
let rest = "12:34:56";
const parts: string[] = [];
for (let at = rest.indexOf(":"); at >= 0; at = rest.indexOf(":")) {
  parts.push(rest.slice(0, at));
  rest = rest.slice(at + 1);
}
console.log(parts.join("-"), rest);
const cut = (text: string, length: number) => (text.length > length ? text.slice(0, length - 1) + "…" : text);
console.log(cut("a long line", 6), cut("short", 5), cut("", 0));

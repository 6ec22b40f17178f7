// @run
// replace with a string takes the first hit only, replaceAll takes all and does not look at its own output.
function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function fill(template: string, name: string, value: string): string {
  return template.replace("{" + name + "}", value);
}

console.log("a-b-c".replace("-", "+"), "a-b-c".replaceAll("-", "+"), "abc".replace("x", "y"));
console.log("aaa".replaceAll("a", "aa"), "aaaa".replaceAll("aa", "b"), "aaaaa".replaceAll("aa", "b"));
console.log("remove all spaces here".replaceAll(" ", ""), "x".replace("x", ""), "".replace("x", "y") + "|");
console.log(escapeHtml("if (a < b && b > c) {}"));
let page = "Hello {name}, it is {temp} degrees in {place}, {name}";
page = fill(page, "name", "Ada");
page = fill(page, "temp", String(21.5));
page = fill(page, "nothing", "?");
console.log(page);
const original = "on off on";
const swapped = original.replaceAll("on", "#").replaceAll("off", "on").replaceAll("#", "off");
console.log(original, "->", swapped);
console.log("1,234,567".replaceAll(",", ""), Number("1,234,567".replaceAll(",", "")) + 1);
console.log("start".replace("", ">"), "path/to/file".replaceAll("/", "::"));

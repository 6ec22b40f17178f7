// @run
// charCodeAt outside of the text, where it is compared with a code or asked for NaN.
const text = "a/b";
for (let i = -1; i < 5; i++) console.log(i, text.charCodeAt(i) === 47, text.charCodeAt(i) !== 0x2f, Number.isNaN(text.charCodeAt(i)), isNaN(text.charCodeAt(i + 0.5)), 98 === text.charCodeAt(i));
const at = (s: string, i: number) => (s.charCodeAt(i) === 0 ? "zero" : "other");
console.log(at("", 0), at("\0", 0), at("x", 3));
function comment(line: string): boolean {
  let i = 0;
  while (line.charCodeAt(i) === 32) i++;
  return line.charCodeAt(i) === 47 && line.charCodeAt(i + 1) === 47;
}
console.log(comment("  // x"), comment("  /"), comment("   "), comment(""));

// @run
// Quotes, backslashes, tabs, trigraph look-alikes, percent signs and control characters reach the output unchanged.
const quotes = "say \"hi\" and 'hi' and `hi`";
const path = "C:\\new\\table\\file.txt";
const columns = "a\tb\tc";
const trigraphs = "what??! really??/ ??( ??)";
const digits = "\x41\u0042\u{43}\x301";
const lines = `first
second \`quoted\` \${not a hole}
  third`;

console.log(quotes, quotes.length);
console.log(path, path.length, path.indexOf("\\"));
console.log(columns, columns.length, columns.charCodeAt(1));
console.log(trigraphs, trigraphs.length);
console.log(digits, digits.length);
console.log(lines);
console.log(lines.length, lines.indexOf("\n"));
console.log("100% sure, %5 and 5 % 3 =", 5 % 3);
const nul: string = "a\0b";
console.log("nul:", nul.length, nul.charCodeAt(1), nul === "a", nul === "a\0c", nul + "!" === "a\0b!");
console.log("bell".length, "\b\f\v".length, "\x7f".charCodeAt(0), "line\
 continued");
console.log('single "double"', "/* no comment */ // none");
console.log("hex then digit: \x0fabc".length, "\x1b[0m".charCodeAt(0));

// @run
// Texts and comments that look like code, like the end of a comment, like trigraphs, formats or escapes.
/* a block comment with // a line comment and " a quote */
// a line comment with /* an opened block and a backslash at the end \
console.log("/* no comment */", "// neither", '*/', `/*${1}*/`);
console.log("??=", "??/", "??'", "??(", "<:", "%>", "a??!b");
console.log("text with %d and %s in it".length, "100%".length);
console.log("back\\slash", "quote\"s", 'single\'s', "nul\0end".length, "bell\x07".length, "\v\f\b".length);
console.log("R\"(raw)\"", "u8\"x\"", "L'x'", "#define X 1", "#include <x>", "__FILE__", "__LINE__");
console.log("ends with backslash\\", "newline\\n stays", "\
continued", "tab\there");
console.log(`template with "quotes" and \`ticks\` and \${no} and ${"nested `text`"}`);
console.log("\u{1F600}".length, "\u00e4", "\xe4", "ä", "\u{e4}" === "ä");
console.log("<script>", "</", "&amp;", "${not}", "{{handlebars}}", "{{{triple}}}", "@field", "$1");
console.log("a" /* in between */ + "b" // at the end
  + "c");
const /* odd */ name /* place */ = "x"; /** a doc comment
 * over lines with */ const other = "y";
console.log(name, other);
// TODO: ünïcödé in comments — “quotes”, emoji 😀, and 中文
console.log("done"); // trailing comment with "text" and */
/**/ console.log("empty comment"); /***/
console.log("very long text " + "0123456789".repeat(30).length, "x".repeat(300).length);
console.log("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789");

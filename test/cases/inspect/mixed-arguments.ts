// @run
// Several arguments of all kinds in one call; numbers, -0, texts with quotes, nested texts.
console.log(1, "a", [1], { a: 1 }, null, undefined, true);
console.log(-0.5, [-1], { z: 0 }, [0.1 + 0.2], 1e21, [1e-7]);
console.log("it's", ["it's"], ['say "hi"'], ["`tick`"], [`it's "both"`]);
console.log([""], { "": "" }, "", [" "]);
console.log("ä😀", ["ä😀"], { ä: "😀" });
console.log(["\u0000", "\u001b", "\x7f", "\b", "\r\n"]);
console.log([1, [2, "three"]], "x".repeat(3), ["y".repeat(3)]);
console.log();
console.log("");
console.log([], {}, [{}], { a: [] });
console.error("to the error stream");
console.log("multi\nline", ["multi\nline"]);
enum Color {
  Red,
  Blue = "blue",
}
console.log(Color.Red, [Color.Blue], { color: Color.Red });
const tuple: [string, number, boolean?] = ["t", 1];
console.log(tuple, [tuple]);

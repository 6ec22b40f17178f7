// @run
// indexOf, lastIndexOf, includes, startsWith, endsWith with positions, empty needles and overlaps.
const text = "banana band";
console.log(text.indexOf("an"), text.indexOf("an", 2), text.indexOf("an", 4), text.indexOf("x"), text.indexOf(""), text.indexOf("", 5), text.indexOf("", 99), text.indexOf("b", -5));
console.log(text.lastIndexOf("an"), text.lastIndexOf("an", 2), text.lastIndexOf("an", 0), text.lastIndexOf("b", -1), text.lastIndexOf(""), text.lastIndexOf("", 3), text.lastIndexOf("zz"));
console.log(text.includes("nan"), text.includes("nan", 3), text.includes(""), text.includes("", 99), text.includes("banana bandx"));
console.log(text.startsWith("ban"), text.startsWith("ban", 7), text.startsWith("", 50), text.startsWith("d", 10), text.startsWith("BAN"));
console.log(text.endsWith("band"), text.endsWith("banana", 6), text.endsWith(""), text.endsWith("n", 3), text.endsWith("n", -1), text.endsWith("xbanana band"));
function positions(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}
console.log(positions("aaaa", "aa").join(), positions(text, "an").join(), positions("", "x").length);
const utf = "ä1😀2ä";
console.log(utf.indexOf("2"), utf.lastIndexOf("ä"), utf.indexOf("ä", 1), utf.includes("😀"), utf.startsWith("1", 1), utf.endsWith("ä"), utf.indexOf("😀"));
const between = (text: string, open: string, close: string): string | undefined => {
  const from = text.indexOf(open);
  const to = text.indexOf(close, from + open.length);
  return from < 0 || to < 0 ? undefined : text.slice(from + open.length, to);
};
console.log(between("a(b)c", "(", ")"), between("no", "(", ")"), between("((x))", "(", ")"), between("<b>bold</b>", "<b>", "</b>"));

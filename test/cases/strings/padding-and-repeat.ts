// @run
// padStart, padEnd, repeat, trim in all forms and as tables.
console.log("5".padStart(3, "0"), "5".padEnd(3, "0"), "abc".padStart(2), "x".padStart(5, "ab"), "x".padEnd(6, "abc"), "x".padStart(3, "") + "|", "".padEnd(2, "-"));
console.log("[" + "ab".padStart(5) + "]", "[" + "ab".padEnd(5) + "]", "ä".padStart(3, "ö"), "a".padStart(0), "a".padEnd(-5));
console.log("ab".repeat(3), "ab".repeat(0) === "", "".repeat(5) === "", "-".repeat(10), "x".repeat(1.9));
console.log(`[${"  a b ".trim()}]`, `[${"  a ".trimStart()}]`, `[${"  a ".trimEnd()}]`, `[${"\t\n x\r\n".trim()}]`, `[${"\u00a0\ufeffy\u2003".trim()}]`, "".trim() === "", "   ".trim() === "");
const rows: [string, number, string][] = [["nuts", 5, "steel"], ["washers", 1200, "tin"], ["ö", 0.5, ""]];
for (const [name, count, material] of rows) console.log(`|${name.padEnd(8)}|${String(count).padStart(6)}|${material.padStart(3, ".").padEnd(6, ".")}|`);
const clock = (seconds: number) => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
console.log(clock(0), clock(3661), clock(86399));
const box = (lines: string[]): string => {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = "+" + "-".repeat(width + 2) + "+";
  return [edge, ...lines.map((line) => `| ${line.padEnd(width)} |`), edge].join("\n");
};
console.log(box(["one", "", "three"]));
const center = (text: string, width: number, fill = " ") => text.padStart((text.length + width) >> 1, fill).padEnd(width, fill);
console.log(`[${center("ab", 7)}]`, center("abc", 8, "*"), center("toolong", 3));

// @run
// values[text[i + 1]] of the last letter asks for what "undefined" is.
const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

function roman(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const now = values[text[i]] ?? 0;
    const next = values[text[i + 1]] ?? 0;
    sum += now < next ? -now : now;
  }
  return sum;
}
console.log(roman("XIV"), roman("XLIX"), roman(""), roman("VIII"));

const pairs: Record<string, string> = { "(": ")", "[": "]", undefined: "the end" };
function closes(text: string): string {
  const found: string[] = [];
  for (let i = 0; i < text.length; i += 2) found.push(`${pairs[text[i]] ?? "-"}${pairs[text[i + 1]] ?? "-"}`);
  return found.join();
}
console.log(closes("([(x("));
console.log(text(0) in pairs, text(9) in pairs, "ab"[5] in pairs);

function text(at: number): string {
  return "(["[at] ?? "?";
}
const counts: Record<string, number> = {};
const said = "abca";
for (let i = 0; i < said.length; i++) {
  const two = said[i + 1];
  counts[said[i + 1]] = (counts[said[i + 1]] ?? 0) + 1;
  if (two !== undefined) counts[two] = (counts[two] ?? 0) + 10;
}
console.log(counts, Object.keys(counts));

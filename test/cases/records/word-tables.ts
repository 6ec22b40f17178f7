// @run
// Records as dictionaries, inverted indexes, histograms printed as bars, nested counters and defaults.
const text = "to be or not to be that is the question";
const index: Record<string, number[]> = {};
text.split(" ").forEach((word, at) => {
  (index[word] ??= []).push(at);
});
for (const word of Object.keys(index).sort()) console.log(word.padEnd(9), index[word]!.join());
const lengths: { [length: number]: string[] } = {};
for (const word of Object.keys(index)) {
  const list = lengths[word.length] ?? [];
  list.push(word);
  lengths[word.length] = list;
}
for (const [length, words] of Object.entries(lengths)) console.log(length, "#".repeat(words.length), words.join());
const pairs: Record<string, Record<string, number>> = {};
for (let i = 1; i < text.length; i++) {
  const [a, b] = [text[i - 1]!, text[i]!];
  if (a === " " || b === " ") continue;
  const row = (pairs[a] ??= {});
  row[b] = (row[b] ?? 0) + 1;
}
console.log(Object.entries(pairs["t"]!).map(([b, n]) => `t${b}${n}`).join(), Object.keys(pairs).length);
const translate: Record<string, string> = { to: "zu", be: "sein", not: "nicht" };
console.log(text.split(" ").map((word) => translate[word] ?? `(${word})`).join(" "));
const merged: Record<string, number> = {};
for (const source of [{ a: 1, b: 2 }, { b: 3 }, {}] as Record<string, number>[]) for (const [key, n] of Object.entries(source)) merged[key] = (merged[key] ?? 0) + n;
console.log(JSON.stringify(merged));
const top = Object.entries(index).sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1)).slice(0, 3).map(([word]) => word);
console.log(top.join());

// @run
// Word counts, histograms and ranking with maps, as people write them.
const text = "the quick brown fox jumps over the lazy dog the fox";
const counts = new Map<string, number>();
for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
const ranking = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
for (const [word, count] of ranking.slice(0, 4)) console.log(word.padEnd(6), "#".repeat(count));
console.log(counts.size, [...counts.values()].filter((n) => n === 1).length);

const histogram = new Map<number, number>();
for (let i = 0; i < 20; i++) {
  const bucket = Math.floor((i * i) / 50);
  histogram.set(bucket, (histogram.get(bucket) || 0) + 1);
}
console.log([...histogram].map(([bucket, n]) => `${bucket}:${n}`).join(" "));

let mostUsed = "";
let best = 0;
counts.forEach((count, word) => {
  if (count > best) {
    best = count;
    mostUsed = word;
  }
});
console.log(mostUsed, best);

const positions = new Map<string, number[]>();
[..."mississippi"].forEach((letter, at) => {
  const list = positions.get(letter);
  if (list) list.push(at);
  else positions.set(letter, [at]);
});
for (const [letter, list] of positions) console.log(letter, list.join());
const anagrams = new Map<string, Set<string>>();
for (const word of ["listen", "silent", "enlist", "google", "elgoog", "listen"]) {
  const key = [...word].sort().join("");
  anagrams.set(key, (anagrams.get(key) ?? new Set()).add(word));
}
console.log([...anagrams.values()].map((set) => [...set].join("=")).join(" "));

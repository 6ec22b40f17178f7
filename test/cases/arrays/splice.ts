// @run
// splice removes, inserts and replaces, with the removed elements as its result; negative and large positions clip.
const list = [0, 1, 2, 3, 4, 5];

console.log(list.splice(1, 2).join(), "left", list.join());
console.log(list.splice(2, 0, 77, 88).join() + "|", "left", list.join());
console.log(list.splice(-1, 1, 9, 9, 9).join(), "left", list.join());
console.log(list.splice(4).join(), "left", list.join());
console.log(list.splice(100, 5, 1).join() + "|", "left", list.join());
console.log(list.splice(0, 100).join(), "left", list.length);

function insertSorted(sorted: number[], value: number): void {
  let at = 0;
  while (at < sorted.length && sorted[at] <= value) at++;
  sorted.splice(at, 0, value);
}

function removeAll(words: string[], word: string): number {
  let removed = 0;
  let at = words.indexOf(word);
  while (at >= 0) {
    removed += words.splice(at, 1).length;
    at = words.indexOf(word, at);
  }
  return removed;
}

const sorted: number[] = [];
for (const value of [5, 1, 9, 1, -2, 7.5]) insertSorted(sorted, value);
console.log(sorted.join(" "));
const words = ["on", "off", "on", "on", "idle"];
console.log(removeAll(words, "on"), words.join(), removeAll(words, "none"), removeAll([], "x"));
for (let i = words.length - 1; i >= 0; i--) if (words[i].length > 3) words.splice(i, 1);
console.log(words.join());

// @run
// Words cut out of a text, counted in two parallel arrays, and listed by frequency.
const text = `the rain in Spain stays mainly in the plain.
In the end the rain stays, and Spain
is plain`;

const words: string[] = [];
const counts: number[] = [];
let lines = 1;
let letters = 0;

function isLetter(ch: string): boolean {
  const lower = ch.toLowerCase();
  return lower >= "a" && lower <= "z";
}

function add(word: string): void {
  const at = words.indexOf(word);
  if (at >= 0) counts[at]++;
  else {
    words.push(word);
    counts.push(1);
  }
}

let current = "";
for (let i = 0; i < text.length; i++) {
  const ch = text.charAt(i);
  if (ch === "\n") lines++;
  if (isLetter(ch)) {
    current += ch.toLowerCase();
    letters++;
  } else if (current.length > 0) {
    add(current);
    current = "";
  }
}
if (current.length > 0) add(current);

let total = 0;
for (const count of counts) total += count;
console.log(lines, "lines", total, "words", letters, "letters", words.length, "different");
for (let wanted = Math.max(counts[0], counts[1]); wanted > 0; wanted--) {
  let line = "";
  for (let i = 0; i < words.length; i++) if (counts[i] === wanted) line += (line ? ", " : "") + words[i];
  if (line !== "") console.log(wanted, line);
}
console.log("mean length", (letters / total).toFixed(3));

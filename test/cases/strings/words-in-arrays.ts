// @run
// Arrays that own strings: reading one out, changing the variable, changing the element, joining.
const names = ["ada", "grace", "linus"];

function longest(words: string[]): string {
  let best = "";
  for (const word of words) {
    if (word.length > best.length) best = word;
  }
  return best;
}

function splitBy(text: string, mark: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || text.charAt(i) === mark) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return parts;
}

function shout(words: string[]): void {
  for (let i = 0; i < words.length; i++) words[i] = words[i].toUpperCase() + "!";
}

let kept = names[1];
names[1] = "hopper";
console.log(kept, names[1], longest(names));
kept += "?";
console.log(kept, names.join(" & "));
shout(names);
console.log(names.join(), names.indexOf("ADA!"), names.includes("ada"));
const fields = splitBy("id=7&name=lamp&&on", "&");
console.log(fields.length, fields.join("|"));
for (const field of fields) {
  const pair = splitBy(field, "=");
  console.log(pair.length, pair[0], pair.length > 1 ? pair[1] : "-");
}
console.log(splitBy("", ",").length, splitBy(",", ",").length, longest([]) === "");

// @run
// new Array(n) whose elements may be undefined among other things: what was not assigned is undefined.
const words: (string | null | undefined)[] = new Array(3);
console.log(words[0], words.length, words[1] === undefined);
words[1] = null;
console.log(words[0] ?? "none", words[1]);
for (let i = 0; i < 3; i++) words[i] ??= "z";
console.log(words);

const flags: (boolean | null | undefined)[] = new Array(2);
flags[1] = null;
console.log(flags[0] ?? "none", flags.length);
const values: (string | number | undefined)[] = new Array(2);
console.log(values[0] ?? "none");
values[0] = 4;
values[1] ??= "five";
console.log(values);

// x ??= y of what is there, and nothing.
const parts: (string | null | undefined)[] = [undefined, null, "x"];
for (let i = 0; i < 3; i++) {
  const part = (parts[i] ??= `p${i}`);
  console.log(part);
}
console.log(parts);

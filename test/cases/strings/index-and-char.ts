// @run
// Three ways to read one character, at the ends and past them: "", NaN and an absent value differ.
const command = "LED:on;42";

function isVowel(ch: string): boolean {
  return "aeiou".includes(ch.toLowerCase());
}

console.log(command.length, command[0], command[command.length - 1]);
console.log(command.charAt(3), `<${command.charAt(99)}>`, `<${command.charAt(-1)}>`);
console.log(command.charCodeAt(0), command.charCodeAt(8) - 48);

let digits = 0;
let letters = 0;
let upper = 0;
let vowels = 0;
for (let i = 0; i < command.length; i++) {
  const code = command.charCodeAt(i);
  if (code >= 48 && code <= 57) digits++;
  else if (code >= 65 && code <= 90) {
    letters++;
    upper++;
  } else if (code >= 97 && code <= 122) letters++;
  if (isVowel(command[i])) vowels++;
}
console.log("digits", digits, "letters", letters, "upper", upper, "vowels", vowels);

let spaced = "";
for (let i = command.length - 1; i >= 0; i--) spaced += command[i] + (i > 0 ? " " : "");
console.log(spaced);
console.log("".length, "".charAt(0) === "", isNaN(Number("x")));
console.log("x"[0] === "x", command[2] === "D", command[2] === "d");

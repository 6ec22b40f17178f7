// @run
// Runs counted with a look-ahead past the end of the text, numbers parsed back from digits.
function encode(text: string): string {
  let out = "";
  let i = 0;
  while (i < text.length) {
    let run = 1;
    while (i + run < text.length && text[i + run] === text[i]) run++;
    out += run === 1 ? text[i] : `${run}${text[i]}`;
    i += run;
  }
  return out;
}

function isDigit(ch: string): boolean {
  return ch >= "0" && ch <= "9";
}

function decode(code: string): string {
  let out = "";
  let count = 0;
  for (let i = 0; i < code.length; i++) {
    const ch = code.charAt(i);
    if (isDigit(ch)) {
      count = count * 10 + (code.charCodeAt(i) - 48);
      if (count > 999) count = 999;
    } else {
      out += ch.repeat(count === 0 ? 1 : count);
      count = 0;
    }
  }
  return out;
}

const samples = ["", "a", "aaab", "wwwwwwwwwwwwbwwwwwwwwwwwwbbb", "abc", "  spaced  "];
for (const sample of samples) {
  const code = encode(sample);
  console.log(`"${sample}" -> "${code}"`, decode(code) === sample);
}
console.log(decode("12-3*"), encode("-".repeat(120)));

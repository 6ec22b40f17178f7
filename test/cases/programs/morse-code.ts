// @run
// A table of strings indexed by character code, with letters, digits and unknown characters.
const letters = [
  ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
  "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..",
];
const digits = ["-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----."];

function codeOf(ch: string): string | undefined {
  const upper = ch.toUpperCase().charCodeAt(0);
  if (upper >= 65 && upper <= 90) return letters[upper - 65];
  if (upper >= 48 && upper <= 57) return digits[upper - 48];
  return undefined;
}

function toMorse(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === " ") {
      out += "/ ";
      continue;
    }
    out += (codeOf(ch) ?? "?") + " ";
  }
  return out.trim();
}

function units(morse: string): number {
  let total = 0;
  for (let i = 0; i < morse.length; i++) {
    switch (morse[i]) {
      case ".":
        total += 2;
        break;
      case "-":
        total += 4;
        break;
      case "/":
        total += 4;
      // falls through: a word gap is a letter gap and more
      case " ":
        total += 2;
    }
  }
  return total;
}

for (const text of ["SOS", "sos 112", "ESP8266 is up!", ""]) {
  const morse = toMorse(text);
  console.log(`${text}: ${morse} (${units(morse)} units)`);
}

// @run
// text[i] beside a character: past the end there is undefined, which is no character, and neither below nor above one.

class Scanner {
  at = 0;

  constructor(private readonly source: string) {}

  skip(): this {
    while (this.source[this.at] === " " || this.source[this.at] === "\t") this.at++;
    return this;
  }

  number(): number {
    const start = this.at;
    if (this.source[this.at] === "-") this.at++;
    while (this.source[this.at] >= "0" && this.source[this.at] <= "9") this.at++;
    if ("." === this.source[this.at]) {
      this.at++;
      while ("0" <= this.source[this.at] && "9" >= this.source[this.at]) this.at++;
    }
    return Number(this.source.slice(start, this.at));
  }

  get isAtEnd(): boolean {
    return this.skip().source[this.at] === undefined;
  }
}

const scanner = new Scanner("  12 -7.5\t 3");
while (!scanner.isAtEnd) console.log(scanner.number());
console.log(new Scanner("   ").skip().at, new Scanner("").skip().at, new Scanner("").number());

const word = "añb'\\";
for (let i = -1; i <= word.length; i++) {
  console.log(i, word[i] === "ñ", word[i] !== "a", word[i] > "a", word[i] < "b", word[i] <= "b", word[i] >= "b");
}
console.log(word[3] === "'", word[4] === "\\", word[2] == "b", word[9] != "b", "b" < word[1], "z" > word[9]);

function isPalindrome(text: string): boolean {
  for (let i = 0, j = text.length - 1; i < j; i++, j--) if (text[i] !== text[j]) return false;
  return true;
}
console.log(isPalindrome("level"), isPalindrome("ab"), isPalindrome(""), word[7] === word[8], word[0] === word[7]);

let runs = "";
const line = "aaabccd";
for (let i = 0; i < line.length; ) {
  let length = 1;
  while (line[i + length] === line[i]) length++;
  runs += line[i] + length;
  i += length;
}
console.log(runs);
const smile = "x😀";
console.log(smile[1] === "x", smile[1] === smile[1], smile[1] === smile[2], smile[3] === "x");

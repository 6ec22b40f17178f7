// @run
// Run lengths, LZ77 with a window and LZW with a dictionary: packed, unpacked, compared.
function rle(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; ) {
    let n = 1;
    while (i + n < text.length && text[i + n] === text[i] && n < 9) n++;
    out += n + text[i]!;
    i += n;
  }
  return out;
}
const unrle = (text: string) => {
  let out = "";
  for (let i = 0; i < text.length; i += 2) out += text[i + 1]!.repeat(Number(text[i]));
  return out;
};
type Token = string | { back: number; length: number };
function lz77(text: string, window = 16): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    let best = { back: 0, length: 0 };
    for (let back = 1; back <= Math.min(window, at); back++) {
      let length = 0;
      while (at + length < text.length && text[at + length] === text[at + length - back]) length++;
      if (length > best.length) best = { back, length };
    }
    if (best.length > 2) tokens.push(best);
    else tokens.push(text[at]!);
    at += best.length > 2 ? best.length : 1;
  }
  return tokens;
}
function unlz77(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (typeof token === "string") text += token;
    else for (let i = 0; i < token.length; i++) text += text[text.length - token.back];
  }
  return text;
}
function lzw(text: string): number[] {
  const table = new Map<string, number>();
  for (let i = 0; i < 128; i++) table.set(String.fromCharCode(i), i);
  const out: number[] = [];
  let word = "";
  for (const char of text) {
    if (table.has(word + char)) word += char;
    else {
      out.push(table.get(word)!);
      table.set(word + char, table.size);
      word = char;
    }
  }
  if (word) out.push(table.get(word)!);
  return out;
}
function unlzw(codes: readonly number[]): string {
  const table: string[] = Array.from({ length: 128 }, (_, i) => String.fromCharCode(i));
  let last = "";
  let text = "";
  for (const code of codes) {
    const entry = code < table.length ? table[code]! : last + last[0]!;
    text += entry;
    if (last !== "") table.push(last + entry[0]!);
    last = entry;
  }
  return text;
}
for (const text of ["aaaabbbccd", "abcabcabcabcabc", "banana bandana", "x", "", "zzzzzzzzzzzzzzzz"]) {
  console.log(rle(text), unrle(rle(text)) === text, lz77(text).length, unlz77(lz77(text)) === text, lzw(text).join(), unlzw(lzw(text)) === text);
}
console.log(lz77("abcabcabcabcabc").map((token) => (typeof token === "string" ? token : `<${token.back},${token.length}>`)).join(""));

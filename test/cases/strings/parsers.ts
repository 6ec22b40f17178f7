// @run
// Small parsers by hand, without regular expressions: numbers, key-value lines, quoted CSV, query texts.
function csv(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!;
    if (quoted) {
      if (char === '"' && i + 1 < line.length && line[i + 1] === '"') cell += line[++i];
      else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      cells.push(cell);
      cell = "";
    } else cell += char;
  }
  cells.push(cell);
  return cells;
}
for (const line of ['a,b,c', '"x,y",z', '"he said ""hi""",', "", ",,"]) console.log(csv(line).length, csv(line).join("|"));
function query(text: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const part of text.split("&")) {
    const at = part.indexOf("=");
    if (part !== "") result[decode(at < 0 ? part : part.slice(0, at))] = at < 0 ? "" : decode(part.slice(at + 1));
  }
  return result;
}
function decode(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "+") out += " ";
    else if (text[i] === "%") {
      out += String.fromCharCode(parseInt(text.slice(i + 1, i + 3), 16));
      i += 2;
    } else out += text[i];
  }
  return out;
}
console.log(Object.entries(query("a=1&b=x+y&c&d=%41%2b&&a=2")).map(([k, v]) => `${k}:${v}`).join(" "), Object.keys(query("")).length);
function integer(text: string): number | undefined {
  let value = 0;
  let at = text.startsWith("-") ? 1 : 0;
  if (at >= text.length) return undefined;
  for (; at < text.length; at++) {
    const digit = "0123456789".indexOf(text.charAt(at));
    if (digit < 0) return undefined;
    value = (value * 10 + digit) % 1000000;
  }
  return text.startsWith("-") ? -value : value;
}
console.log(["12", "-7", "x", "", "-", "1a"].map((text) => integer(text) ?? "none").join());

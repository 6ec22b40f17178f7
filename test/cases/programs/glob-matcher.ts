// @run
// Glob patterns without regular expressions: compiled to a list of parts (tagged unions), matched with backtracking;
// classes, ranges, negation, braces that multiply, and a filter over paths with "**".
type Part =
  | { kind: "literal"; text: string }
  | { kind: "any" }
  | { kind: "many" }
  | { kind: "set"; negated: boolean; ranges: [from: string, to: string][] };

class PatternError extends Error {
  constructor(
    readonly pattern: string,
    readonly index: number,
    message: string,
  ) {
    super(`${message} in ${pattern} at ${index}`);
    this.name = "PatternError";
  }
}

/** `a{b,c}d` gives `abd` and `acd`; braces may be nested. */
function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf("{");
  if (open < 0) return [pattern];
  let depth = 0;
  let start = open + 1;
  const choices: string[] = [];
  for (let i = open; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === "{") depth++;
    if (char === "}") depth--;
    if ((char === "," && depth === 1) || (char === "}" && depth === 0)) {
      choices.push(pattern.slice(start, i));
      start = i + 1;
    }
    if (depth === 0) {
      const [before, after] = [pattern.slice(0, open), pattern.slice(i + 1)];
      return choices.flatMap((choice) => expandBraces(before + choice + after));
    }
  }
  throw new PatternError(pattern, open, "a brace is not closed");
}

function compile(pattern: string): Part[] {
  const parts: Part[] = [];
  let literal = "";
  const flush = () => {
    if (literal !== "") parts.push({ kind: "literal", text: literal });
    literal = "";
  };
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    switch (char) {
      case "?":
        flush();
        parts.push({ kind: "any" });
        break;
      case "*":
        flush();
        if (parts.at(-1)?.kind !== "many") parts.push({ kind: "many" });
        break;
      case "[": {
        flush();
        const end = pattern.indexOf("]", i + 2);
        if (end < 0) throw new PatternError(pattern, i, "a set is not closed");
        const negated = pattern[i + 1] === "!" || pattern[i + 1] === "^";
        const body = pattern.slice(i + (negated ? 2 : 1), end);
        const ranges: [string, string][] = [];
        for (let k = 0; k < body.length; k++) {
          if (k + 2 < body.length && body[k + 1] === "-") {
            ranges.push([body[k], body[k + 2]]);
            k += 2;
          } else {
            ranges.push([body[k], body[k]]);
          }
        }
        parts.push({ kind: "set", negated, ranges });
        i = end;
        break;
      }
      case "\\":
        if (i + 1 >= pattern.length) throw new PatternError(pattern, i, "nothing to escape");
        literal += pattern[++i];
        break;
      default:
        literal += char;
    }
  }
  flush();
  return parts;
}

let tries = 0;

function matchParts(parts: readonly Part[], text: string, from = 0, at = 0): boolean {
  tries++;
  for (let i = from; i < parts.length; i++) {
    const part = parts[i];
    switch (part.kind) {
      case "literal":
        if (!text.startsWith(part.text, at)) return false;
        at += part.text.length;
        break;
      case "any":
        if (at >= text.length) return false;
        at++;
        break;
      case "set": {
        const char = text.charAt(at++);
        if (char === "") return false;
        const inside = part.ranges.some(([low, high]) => char >= low && char <= high);
        if (inside === part.negated) return false;
        break;
      }
      case "many":
        if (i === parts.length - 1) return true;
        for (let rest = at; rest <= text.length; rest++) {
          if (matchParts(parts, text, i + 1, rest)) return true;
        }
        return false;
    }
  }
  return at === text.length;
}

class Glob {
  private static readonly cache = new Map<string, Glob>();
  private static hits = 0;
  private readonly alternatives: Part[][];

  private constructor(readonly source: string) {
    this.alternatives = expandBraces(source).map(compile);
  }

  static from(source: string): Glob {
    let glob = Glob.cache.get(source);
    if (glob) {
      Glob.hits++;
    } else {
      glob = new Glob(source);
      Glob.cache.set(source, glob);
    }
    return glob;
  }

  static get statistics(): string {
    return `${Glob.cache.size} compiled, ${Glob.hits} from the cache`;
  }

  test(text: string): boolean {
    return this.alternatives.some((parts) => matchParts(parts, text));
  }

  describe(): string {
    return this.alternatives
      .map((parts) =>
        parts
          .map((part) => {
            if (part.kind === "literal") return JSON.stringify(part.text);
            if (part.kind !== "set") return part.kind;
            const ranges = part.ranges.map(([low, high]) => (low === high ? low : `${low}..${high}`));
            return `${part.negated ? "not " : ""}(${ranges.join(" ")})`;
          })
          .join(" "),
      )
      .join(" | ");
  }
}

/** Matches folder by folder; `**` stands for any number of folders. */
function matchPath(pattern: string, path: string): boolean {
  const [patterns, folders] = [pattern.split("/"), path.split("/")];
  const walk = (p: number, f: number): boolean => {
    if (p === patterns.length) return f === folders.length;
    if (patterns[p] === "**") {
      return walk(p + 1, f) || (f < folders.length && walk(p, f + 1));
    }
    return f < folders.length && Glob.from(patterns[p]).test(folders[f]) && walk(p + 1, f + 1);
  };
  return walk(0, 0);
}

const words = ["lamp", "lamp1", "lamp12", "LAMP", "clamp", "la.mp", "", "l", "[x]", "a*b", "temp-3", "temp_b"];
const patterns = [
  "*",
  "lamp*",
  "*lamp",
  "l?mp",
  "?",
  "[a-l]*",
  "[!a-z]*",
  "*[0-9]",
  "\\[x\\]",
  "a\\*b",
  "temp[-_][b3]",
  "l{amp,.,}{,1?}",
  "*a*m*p*",
  "",
];
for (const pattern of patterns) {
  const glob = Glob.from(pattern);
  console.log(
    `${pattern.padEnd(14)} ${words
      .filter((word) => glob.test(word))
      .map((word) => word || "(empty)")
      .join(" ")}`,
  );
}
for (const pattern of ["a**b?", "[^x-z1]*\\?", "{a,b{c,d}}[e]", "**"])
  console.log(`${pattern} = ${Glob.from(pattern).describe()}`);

tries = 0;
console.log(Glob.from("*a*a*a*b").test("a".repeat(14)), tries);
tries = 0;
console.log(Glob.from("a*a*").test("a".repeat(14)), tries);

const paths = ["main.ts", "src/main.ts", "src/net/http.ts", "src/net/http.test.ts", "docs/net/index.md", "src/net"];
for (const pattern of ["*.ts", "**/*.ts", "src/*/*.ts", "**/net/**", "src/**/http*.{ts,js}", "**", "*/net"]) {
  console.log(`${pattern.padEnd(22)}${paths.filter((path) => matchPath(pattern, path)).join(", ")}`);
}
console.log(Glob.statistics);
for (const broken of ["a{b,c", "x[abc", "end\\"]) {
  try {
    console.log(Glob.from(broken).test("x"));
  } catch (error) {
    if (error instanceof PatternError) console.log(`${error.name}: ${error.message} (${error.index})`);
  }
}

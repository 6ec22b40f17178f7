// Reads a JSON text into a tree of tagged objects and writes it again: characters, substrings, maps, tagged unions.

interface JsonNull {
  readonly kind: "null";
}
interface JsonBoolean {
  readonly kind: "boolean";
  readonly value: boolean;
}
interface JsonNumber {
  readonly kind: "number";
  readonly value: number;
}
interface JsonString {
  readonly kind: "string";
  readonly value: string;
}
interface JsonArray {
  readonly kind: "array";
  readonly items: Json[];
}
interface JsonObject {
  readonly kind: "object";
  readonly members: Map<string, Json>;
}
type Json = JsonNull | JsonBoolean | JsonNumber | JsonString | JsonArray | JsonObject;

class JsonError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(`${message} at ${offset}`);
  }
}

const quote = 34;
const comma = 44;
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;
const colon = 58;
const backslash = 92;

class JsonReader {
  private offset = 0;

  constructor(private readonly text: string) {}

  read(): Json {
    const value = this.readValue();
    this.skipBlanks();
    if (this.offset < this.text.length) throw new JsonError("text after the end", this.offset);
    return value;
  }

  private readValue(): Json {
    this.skipBlanks();
    switch (this.text.charAt(this.offset)) {
      case "{":
        return this.readObject();
      case "[":
        return this.readArray();
      case '"':
        return { kind: "string", value: this.readString() };
      case "t":
        this.expectWord("true");
        return { kind: "boolean", value: true };
      case "f":
        this.expectWord("false");
        return { kind: "boolean", value: false };
      case "n":
        this.expectWord("null");
        return { kind: "null" };
      default:
        return { kind: "number", value: this.readNumber() };
    }
  }

  private readObject(): JsonObject {
    const members = new Map<string, Json>();
    this.offset++;
    this.skipBlanks();
    if (this.skip("}")) return { kind: "object", members };
    do {
      this.skipBlanks();
      const name = this.readString();
      this.skipBlanks();
      if (this.codeAt(this.offset) !== colon) throw new JsonError("a colon is missing", this.offset);
      this.offset++;
      members.set(name, this.readValue());
      this.skipBlanks();
    } while (this.skip(","));
    if (!this.skip("}")) throw new JsonError("a brace is missing", this.offset);
    return { kind: "object", members };
  }

  private readArray(): JsonArray {
    const items: Json[] = [];
    this.offset++;
    this.skipBlanks();
    if (this.skip("]")) return { kind: "array", items };
    do {
      items.push(this.readValue());
      this.skipBlanks();
    } while (this.codeAt(this.offset) === comma && this.skip(","));
    if (!this.skip("]")) throw new JsonError("a bracket is missing", this.offset);
    return { kind: "array", items };
  }

  private readString(): string {
    if (this.codeAt(this.offset) !== quote) throw new JsonError("a text is missing", this.offset);
    this.offset++;
    let start = this.offset;
    let value = "";
    for (;;) {
      const code = this.codeAt(this.offset);
      if (code < 0) throw new JsonError("a text without end", start);
      if (code === quote) break;
      if (code === backslash) {
        value += this.text.slice(start, this.offset);
        this.offset++;
        value += this.readEscape();
        start = this.offset;
      } else {
        this.offset++;
      }
    }
    value += this.text.slice(start, this.offset);
    this.offset++;
    return value;
  }

  private readEscape(): string {
    const letter = this.text.charAt(this.offset);
    this.offset++;
    switch (letter) {
      case "n":
        return "\n";
      case "t":
        return "\t";
      case "u": {
        const digits = this.text.slice(this.offset, this.offset + 4);
        this.offset += 4;
        return String.fromCharCode(parseInt(digits, 16));
      }
      default:
        return letter;
    }
  }

  private readNumber(): number {
    const start = this.offset;
    if (this.codeAt(this.offset) === minus) this.offset++;
    this.skipDigits();
    if (this.codeAt(this.offset) === point) {
      this.offset++;
      this.skipDigits();
    }
    if (this.offset === start) throw new JsonError("a value is missing", start);
    return Number(this.text.slice(start, this.offset));
  }

  private skipDigits(): void {
    for (;;) {
      const code = this.codeAt(this.offset);
      if (code < zero || code > nine) return;
      this.offset++;
    }
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.codeAt(this.offset);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.offset++;
    }
  }

  private skip(character: string): boolean {
    if (this.text.charAt(this.offset) !== character) return false;
    this.offset++;
    return true;
  }

  private expectWord(word: string): void {
    if (!this.text.startsWith(word, this.offset)) throw new JsonError(`${word} is missing`, this.offset);
    this.offset += word.length;
  }

  /** -1 past the end. */
  private codeAt(offset: number): number {
    return offset < this.text.length ? this.text.charCodeAt(offset) : -1;
  }
}

function writeText(text: string): string {
  let written = '"';
  for (const character of text) {
    if (character === '"' || character === "\\") written += `\\${character}`;
    else if (character === "\n") written += "\\n";
    else if (character === "\t") written += "\\t";
    else written += character;
  }
  return `${written}"`;
}

function writeJson(json: Json): string {
  switch (json.kind) {
    case "null":
      return "null";
    case "boolean":
    case "number":
      return String(json.value);
    case "string":
      return writeText(json.value);
    case "array":
      return `[${json.items.map(writeJson).join(",")}]`;
    case "object": {
      const members: string[] = [];
      for (const [name, value] of json.members) members.push(`${writeText(name)}:${writeJson(value)}`);
      return `{${members.join(",")}}`;
    }
  }
}

/** The sum of all whole numbers in a tree. */
function addNumbers(json: Json): number {
  switch (json.kind) {
    case "number":
      return Math.floor(json.value);
    case "array":
      return json.items.reduce((sum, item) => sum + addNumbers(item), 0);
    case "object": {
      let sum = 0;
      json.members.forEach((value) => {
        sum += addNumbers(value);
      });
      return sum;
    }
    default:
      return 0;
  }
}

/** Readings of some sensors, as a server would send them. */
function makeDocument(readings: number): string {
  const parts: string[] = [];
  for (let i = 0; i < readings; i++) {
    const tags = i % 3 === 0 ? "[]" : `["room ${i % 7}", "floor\\t${i % 2}"]`;
    const place = `{ "latitude": ${48 + (i % 10) / 8}, "longitude": -${(i % 100) / 4}, "height": null }`;
    parts.push(
      `  { "id": ${i}, "name": "sensor \\"${i}\\"", "active": ${i % 2 === 0}, "value": ${i % 50}.25,\n` +
        `    "tags": ${tags}, "place": ${place} }`,
    );
  }
  return `{ "version": 1, "readings": [\n${parts.join(",\n")}\n] }\n`;
}

function isRefused(text: string): boolean {
  try {
    new JsonReader(text).read();
    return false;
  } catch (error) {
    return error instanceof JsonError && error.offset > 0;
  }
}

const rounds = 500;
const document = makeDocument(150);
const expectedSum = 20_481;
const expectedLength = 21_438;

let right = isRefused("[1, 2") && isRefused('{ "a" 1 }') && isRefused('"open');
let written = "";
for (let round = 0; round < rounds; round++) {
  const json = new JsonReader(document).read();
  written = writeJson(json);
  if (addNumbers(json) !== expectedSum || written.length !== expectedLength) right = false;
}
if (writeJson(new JsonReader(written).read()) !== written) right = false;
console.log(`json: ${document.length} characters read, ${written.length} written`);
console.log(written.slice(0, 160));
console.log(right ? "ok" : "wrong");

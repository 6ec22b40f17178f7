// @run
// Morse out and in: text to marks to key times, and back through a tree that learns its branches from the table; the
// decoder adapts to the speed of the sender.
const code = {
  a: ".-", b: "-...", c: "-.-.", d: "-..", e: ".", f: "..-.", g: "--.", h: "....", i: "..", j: ".---",
  k: "-.-", l: ".-..", m: "--", n: "-.", o: "---", p: ".--.", q: "--.-", r: ".-.", s: "...", t: "-",
  u: "..-", v: "...-", w: ".--", x: "-..-", y: "-.--", z: "--..",
  "0": "-----", "1": ".----", "2": "..---", "3": "...--", "4": "....-",
  "5": ".....", "6": "-....", "7": "--...", "8": "---..", "9": "----.",
  "?": "..--..", "/": "-..-.", "@": ".--.-.",
} as const;

class MorseNode {
  letter: string | null = null;
  dot: MorseNode | null = null;
  dash: MorseNode | null = null;

  branch(mark: string): MorseNode {
    if (mark === ".") return (this.dot ??= new MorseNode());
    return (this.dash ??= new MorseNode());
  }

  get size(): number {
    return 1 + (this.dot?.size ?? 0) + (this.dash?.size ?? 0);
  }

  get depth(): number {
    return 1 + Math.max(this.dot?.depth ?? 0, this.dash?.depth ?? 0);
  }

  find(marks: string): MorseNode | null {
    let node: MorseNode | null = this;
    for (const mark of marks) {
      node = mark === "." ? node.dot : mark === "-" ? node.dash : null;
      if (node === null) break;
    }
    return node;
  }
}

function buildTree(table: Record<string, string>): MorseNode {
  const root = new MorseNode();
  for (const [letter, marks] of Object.entries(table)) {
    const leaf = [...marks].reduce((node, mark) => node.branch(mark), root);
    if (leaf.letter !== null) throw new Error(`${letter} and ${leaf.letter} are the same`);
    leaf.letter = letter;
  }
  return root;
}

const table: Record<string, string> = code;
const tree = buildTree(table);

function encode(text: string): string {
  return text
    .toLowerCase()
    .split(" ")
    .filter((word) => word.length > 0)
    .map((word) => Array.from(word, (letter) => (letter in table ? table[letter] : "#")).join(" "))
    .join(" / ");
}

function decode(marks: string): string {
  return marks
    .split(" / ")
    .map((word) =>
      word
        .split(" ")
        .map((letter) => tree.find(letter)?.letter ?? "*")
        .join(""),
    )
    .join(" ");
}

/** Lengths of key down (positive) and key up (negative). */
function keyTimes(marks: string, unit: number): number[] {
  const times: number[] = [];
  for (const word of marks.split(" / ")) {
    for (const letter of word.split(" ")) {
      for (const mark of letter) times.push(mark === "-" ? 3 * unit : unit, -unit);
      times[times.length - 1] = -3 * unit;
    }
    times[times.length - 1] = -7 * unit;
  }
  return times.slice(0, -1);
}

class Receiver {
  private node = tree;
  private text = "";
  private lost = false;
  private readonly lengths: number[] = [];
  readonly unknown: string[] = [];
  private marks = "";

  constructor(private unit: number) {}

  take(time: number): this {
    if (time > 0) this.keyDown(time);
    else this.keyUp(-time);
    return this;
  }

  private keyDown(time: number): void {
    const mark = time < 2 * this.unit ? "." : "-";
    this.adapt(mark === "." ? time : time / 3);
    this.marks += mark;
    const next = mark === "." ? this.node.dot : this.node.dash;
    if (next) this.node = next;
    else this.lost = true;
  }

  private keyUp(time: number): void {
    if (time < 2 * this.unit) return;
    this.endLetter();
    if (time > 5 * this.unit) this.text += " ";
  }

  private endLetter(): void {
    const letter = this.lost ? null : this.node.letter;
    if (letter === null) this.unknown.push(this.marks);
    this.text += letter ?? "*";
    this.node = tree;
    this.lost = false;
    this.marks = "";
  }

  private adapt(unit: number): void {
    this.lengths.push(unit);
    if (this.lengths.length > 6) this.lengths.shift();
    this.unit = Math.round(this.lengths.reduce((sum, length) => sum + length, 0) / this.lengths.length);
  }

  finish(): { text: string; unit: number } {
    if (this.marks !== "") this.endLetter();
    return { text: this.text, unit: this.unit };
  }
}

console.log(`tree: ${tree.size} nodes, ${tree.depth} deep, ${Object.keys(code).length} letters`);
for (const text of ["SOS", "Hello World", "call 112 @ noon?", "  two   spaces ", "a+b"]) {
  const marks = encode(text);
  console.log(`${text} -> ${marks} -> ${decode(marks)}`);
}
console.log(decode("... .-.-.- --- / ...---..."), tree.find("..--")?.letter ?? null, tree.find(".-.-.-.-")?.letter);

console.log(keyTimes(encode("et a"), 100));
const drift = (times: number[], factor: number) => times.map((time, i) => Math.round(time * (1 + (factor * i) / times.length)));
const trials: [string, number, number, number][] = [
  ["paris paris", 100, 100, 0],
  ["speed up please", 100, 100, -0.5],
  ["now slower 73", 60, 80, 1.5],
  ["wrong start", 100, 45, 0],
];
for (const [text, unit, assumed, factor] of trials) {
  const receiver = new Receiver(assumed);
  const times = drift(keyTimes(encode(text), unit), factor);
  times.forEach((time) => receiver.take(time));
  const { text: received, unit: final } = receiver.finish();
  const total = times.reduce((sum, time) => sum + Math.abs(time), 0);
  console.log(`"${received}" ${received === text ? "ok" : "differs"}, unit ${unit} -> ${final}, ${(total / 1000).toFixed(2)} s`);
  if (receiver.unknown.length > 0) console.log("  unknown:", receiver.unknown.join(" "));
}

const byLength = Object.entries(table)
  .map(([letter, marks]) => ({ letter, time: [...marks].reduce((sum, mark) => sum + (mark === "-" ? 4 : 2), -1) }))
  .sort((a, b) => a.time - b.time || a.letter.localeCompare(b.letter));
console.log(byLength.slice(0, 8).map(({ letter, time }) => `${letter}${time}`).join(" "), byLength.at(-1));

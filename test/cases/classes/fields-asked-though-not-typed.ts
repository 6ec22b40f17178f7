// @run
// Fields without a type that got elements past the end, and of which the program asks whether there is something.
interface Job {
  id: number;
  next?: Job;
}

class Queue {
  head;
  at = 0;
  label = "none";
  mode;
  constructor(
    private jobs: Job[],
    private names: string[],
    private modes: number[],
  ) {
    this.head = jobs[0];
    this.mode = modes[0];
    this.label = names[0];
  }
  step(): void {
    this.at++;
    this.head = this.jobs[this.at];
    this.label = this.names[this.at];
    this.mode = this.modes[this.at];
  }
  get empty(): boolean {
    return !this.head;
  }
  text(): string {
    return this.label ? this.label.toUpperCase() : "-";
  }
  describe(): string {
    return `${this.label}/${this.mode ?? 7}/${typeof this.mode}/${this.head?.id ?? -1}`;
  }
}
const queue = new Queue([{ id: 1 }, { id: 2 }], ["a"], [3, 4]);
for (let i = 0; i < 4; i++) {
  console.log(queue.empty, queue.text(), queue.describe());
  queue.step();
}
console.log(queue.head, queue.label, queue.mode);

// Of an object literal.
const values = [5, 6];
const state = { current: values[0], at: 0 };
while (state.current !== undefined) {
  console.log(state.current + 1);
  state.at++;
  state.current = values[state.at];
}
console.log(state, JSON.stringify(state));

// A tokenizer of characters, and a parser of its words.
class Lexer {
  ch;
  pos = 0;
  constructor(private text: string) {
    this.ch = text[0];
  }
  next(): void {
    this.ch = this.text[++this.pos];
  }
  word(): string {
    let word = "";
    while (this.ch && this.ch !== " ") {
      word += this.ch;
      this.next();
    }
    return word;
  }
  all(): string[] {
    const out: string[] = [];
    for (let word = this.word(); word || this.ch === " "; word = this.word()) {
      if (word) out.push(word);
      while (this.ch === " ") this.next();
    }
    return out;
  }
}
console.log(new Lexer("1 +  2 + 3 ").all(), new Lexer("").all());

class Parser {
  token = "";
  private i = -1;
  constructor(private tokens: string[]) {
    this.advance();
  }
  advance(): void {
    this.token = this.tokens[++this.i];
  }
  sum(): number {
    let total = this.number();
    while (this.token === "+") {
      this.advance();
      total += this.number();
    }
    if (!this.token) return total;
    throw new Error(`unexpected ${this.token}`);
  }
  number(): number {
    const value = Number(this.token);
    this.advance();
    return value;
  }
}
console.log(new Parser(new Lexer("1 + 2 + 3").all()).sum());
try {
  new Parser(["1", "2"]).sum();
} catch (error) {
  console.log((error as Error).message);
}

class Walk {
  job;
  constructor(private jobs: Job[]) {
    this.job = jobs[0];
  }
  run(): boolean {
    let i = 0;
    while (this.job) {
      console.log(this.job.id);
      this.job = this.jobs[++i];
    }
    return this.job === undefined;
  }
}
console.log(new Walk([{ id: 1 }, { id: 2 }]).run(), new Walk([]).run());

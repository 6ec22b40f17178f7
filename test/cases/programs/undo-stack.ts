// @run
// A line editor with commands that undo themselves: an abstract command, subclasses, merging of typed letters, groups,
// a bounded history and a redo stack.
class Document {
  readonly lines: string[] = [""];
  cursor = { line: 0, column: 0 };

  insert(line: number, column: number, text: string): void {
    const old = this.lines[line];
    this.lines[line] = old.slice(0, column) + text + old.slice(column);
    this.cursor = { line, column: column + text.length };
  }

  remove(line: number, column: number, count: number): string {
    const old = this.lines[line];
    const removed = old.substring(column, column + count);
    this.lines[line] = old.slice(0, column) + old.slice(column + count);
    this.cursor = { line, column };
    return removed;
  }

  toString(): string {
    return this.lines
      .map((text, line) => {
        if (line !== this.cursor.line) return text;
        const { column } = this.cursor;
        return `${text.slice(0, column)}|${text.slice(column)}`;
      })
      .join("/");
  }
}

abstract class Edit {
  abstract readonly label: string;
  abstract apply(document: Document): void;
  abstract revert(document: Document): void;

  /** Takes a later edit into this one; false where they are two steps. */
  merge(_later: Edit): boolean {
    return false;
  }
}

class Insert extends Edit {
  static merged = 0;

  constructor(
    private readonly line: number,
    private readonly column: number,
    protected text: string,
  ) {
    super();
  }

  get label(): string {
    return `insert "${this.text}"`;
  }

  apply(document: Document): void {
    document.insert(this.line, this.column, this.text);
  }

  revert(document: Document): void {
    document.remove(this.line, this.column, this.text.length);
  }

  override merge(later: Edit): boolean {
    if (!(later instanceof Insert) || later.line !== this.line) return false;
    if (later.column !== this.column + this.text.length || later.text === " ") return false;
    this.text += later.text;
    Insert.merged++;
    return true;
  }
}

class Remove extends Edit {
  private removed = "";

  constructor(
    private readonly line: number,
    private readonly column: number,
    private readonly count: number,
  ) {
    super();
  }

  get label() {
    return `remove "${this.removed}"`;
  }

  apply(document: Document): void {
    this.removed = document.remove(this.line, this.column, this.count);
  }

  revert(document: Document): void {
    document.insert(this.line, this.column, this.removed);
  }
}

class BreakLine extends Edit {
  readonly label = "break";
  #line: number;
  #column: number;

  constructor(line: number, column: number) {
    super();
    this.#line = line;
    this.#column = column;
  }

  apply(document: Document): void {
    const text = document.lines[this.#line];
    document.lines.splice(this.#line, 1, text.slice(0, this.#column), text.slice(this.#column));
    document.cursor = { line: this.#line + 1, column: 0 };
  }

  revert(document: Document): void {
    const [below] = document.lines.splice(this.#line + 1, 1);
    document.lines[this.#line] += below;
    document.cursor = { line: this.#line, column: this.#column };
  }
}

class Group extends Edit {
  private readonly edits: Edit[] = [];

  constructor(readonly label: string) {
    super();
  }

  add(edit: Edit): void {
    this.edits.push(edit);
  }

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  apply(document: Document): void {
    for (const edit of this.edits) edit.apply(document);
  }

  revert(document: Document): void {
    for (let i = this.edits.length - 1; i >= 0; i--) this.edits[i].revert(document);
  }
}

class Editor {
  private done: Edit[] = [];
  private undone: Edit[] = [];
  private group: Group | null = null;

  constructor(
    private readonly document: Document,
    private readonly limit = 6,
  ) {}

  do(edit: Edit): void {
    edit.apply(this.document);
    this.undone = [];
    if (this.group) {
      this.group.add(edit);
      return;
    }
    if (!this.done.at(-1)?.merge(edit)) this.remember(edit);
  }

  private remember(edit: Edit): void {
    this.done.push(edit);
    if (this.done.length > this.limit) this.done.shift();
  }

  type(text: string): this {
    for (const char of text) {
      const { line, column } = this.document.cursor;
      this.do(char === "\n" ? new BreakLine(line, column) : new Insert(line, column, char));
    }
    return this;
  }

  backspace(count = 1): this {
    const { line, column } = this.document.cursor;
    const possible = Math.min(count, column);
    if (possible > 0) this.do(new Remove(line, column - possible, possible));
    return this;
  }

  as(label: string, work: (editor: Editor) => void): this {
    const group = new Group(label);
    this.group = group;
    try {
      work(this);
    } catch (error) {
      group.revert(this.document);
      throw error;
    } finally {
      this.group = null;
    }
    if (!group.isEmpty) this.remember(group);
    return this;
  }

  replaceAll(from: string, to: string): this {
    return this.as(`replace ${from}`, () => {
      this.document.lines.forEach((text, line) => {
        for (let at = text.lastIndexOf(from); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(from, at - 1)) {
          this.do(new Remove(line, at, from.length));
          this.do(new Insert(line, at, to));
        }
      });
    });
  }

  undo(): string | undefined {
    const edit = this.done.pop();
    if (!edit) return undefined;
    edit.revert(this.document);
    this.undone.push(edit);
    return edit.label;
  }

  redo(): string | undefined {
    const edit = this.undone.pop();
    edit?.apply(this.document);
    if (edit) this.done.push(edit);
    return edit?.label;
  }

  get history(): string {
    return this.done.map(({ label }) => label).join(", ");
  }
}

const document = new Document();
const editor = new Editor(document);
const show = (what: string) => console.log(`${what.padEnd(14)} ${document}`);

editor.type("hello world");
show("typed");
console.log(editor.history, Insert.merged);
editor.backspace(3).type("k!\nsecond");
show("changed");
console.log(editor.undo(), editor.undo());
show("undo twice");
console.log(editor.redo(), editor.redo(), editor.redo());
show("redo");
editor.replaceAll("o", "00");
show("replaced");
console.log(editor.history);
console.log(editor.undo());
show("undo group");
editor.type("?");
console.log(editor.redo(), editor.history.split(", ").length);
show("new branch");
try {
  editor.as("fails", (inner) => {
    inner.type(" xyz");
    show("inside");
    throw new Error("changed my mind");
  });
} catch (error) {
  console.log(error instanceof Error ? error.message : "?");
}
show("rolled back");
for (let label = editor.undo(), step = 1; label !== undefined; label = editor.undo(), step++) show(`${step} ${label}`);
console.log(editor.undo() ?? "nothing to undo");

// @run
// A variable that nobody looks at again gives its value away: to a list, a map, a field, a parameter, a returned object.
// What is looked at again, in a closure, in the next turn of a loop or after an error, keeps it.
interface Note {
  text: string;
  tags: string[];
  next: Note | null;
}
const long = "a text that is longer than eleven characters";
const notes: Note[] = [];
const byText = new Map<string, Note>();

function add(text: string, from: readonly string[]): Note {
  const tags: string[] = [];
  for (const tag of from) {
    const shown = `#${tag} of ${text}`;
    tags.push(shown);
  }
  const note: Note = { text, tags, next: notes.length > 0 ? notes[notes.length - 1] : null };
  notes.push(note);
  byText.set(text, note);
  return note;
}

/** Returned twice over, from two places. */
function group(all: readonly Note[], limit: number): { first: string[]; rest: string[]; count: number } {
  const first: string[] = [];
  const rest: string[] = [];
  for (const { text } of all) {
    if (first.length < limit) first.push(text);
    else rest.push(text);
  }
  if (rest.length === 0) return { first, rest, count: first.length };
  return { first, rest, count: first.length + rest.length };
}

/** The same variable twice in what is returned: both see one list. */
function pair(): { a: string[]; b: string[] } {
  const shared = [long];
  return { a: shared, b: shared };
}

/** A name for what lies in the variable outlives it. */
function named(): { head: string; all: string[] } {
  const all = [long, "b"];
  const head = all[0];
  return { head, all };
}

function kept(): { ask: () => string; list: string[] } {
  const list = [long];
  return { ask: () => list.join(), list };
}

class Holder {
  items: string[][] = [];
  last = "";
  constructor(public owner: string) {}
  take(row: string[]): this {
    const again = row;
    this.items.push(again);
    const text = row.join("+");
    this.last = text;
    return this;
  }
  swap(i: number, j: number): void {
    const one = this.items[i];
    this.items[i] = this.items[j];
    this.items[j] = one;
  }
}

function lengthen(text: string): string {
  text += "!";
  return text;
}

const one = add(long, ["x", "y"]);
add("second", []);
console.log(group(notes, 1), group(notes, 5));
console.log(one === notes[0], byText.get(long) === one, notes[1].next === one);
const { a, b } = pair();
a.push("more");
console.log(a === b, b, named(), kept().ask(), kept().list);
const holder = new Holder(`owner of ${long}`).take([long, "2"]).take(["3"]);
holder.swap(0, 1);
console.log(holder);

const rows: string[][] = [];
for (let i = 0; i < 3; i++) {
  const row = [`${long} ${i}`];
  if (i === 1) continue;
  rows.push(row);
}
const outside = `${long} outside`;
for (let i = 0; i < 2; i++) rows.push([outside]);
const given = `${long} given`;
console.log(rows, lengthen(given));
const asked = `${long} asked`;
const fs = [0, 1].map((n) => () => [asked, String(n)]);
console.log(fs[0](), fs[1]());
function tried(n: number): string[] {
  const text = `${long} tried`;
  const list: string[] = [];
  try {
    list.push(text);
    if (n > 0) throw new Error(text);
  } catch (e) {
    list.push(e instanceof Error ? e.message.slice(-5) : "?");
  } finally {
    list.push(text.slice(0, 6));
  }
  return list;
}
console.log(tried(0), tried(1));
function choose(n: number): (string | string[])[] {
  const list = [long];
  const word = `${long} word`;
  switch (n) {
    case 0: {
      const inner = `${word} inner`;
      return [inner, list];
    }
    case 1:
      return [word, list];
    default:
      return n > 2 ? [list] : [word];
  }
}
console.log(choose(0), choose(1), choose(2), choose(3));
const sets = new Set<string>();
for (const n of [1, 2, 1]) {
  const key = `${long} ${n}`;
  sets.add(key);
}
console.log(sets);

// Returned where it was found: from a function that gives less than the variable may be.
class Pool {
  private free: Note[] = [];
  private names = new Map<number, string>();
  put(note: Note): void {
    this.free.push(note);
  }
  take(): Note {
    const known = this.free.pop();
    if (known !== undefined) return known;
    return { text: "made", tags: [], next: null };
  }
  name(id: number): string {
    const found = this.names.get(id);
    if (found !== undefined) return found;
    const made = `${long} ${id}`;
    this.names.set(id, made);
    return made;
  }
  first(): string {
    const first = this.free[0] as Note | undefined;
    if (!first) return "none";
    const { text } = first;
    this.free = [];
    return text;
  }
}
const pool = new Pool();
pool.put(one);
pool.put(notes[1]);
console.log(pool.name(1), pool.name(1), pool.name(2), pool.take() === notes[1], pool.first(), pool.first(), pool.take().text);
function later(note: Note | null): () => Note {
  const kept = note;
  if (kept === null) return () => one;
  const again = (): Note => kept;
  return again;
}
console.log(later(notes[1])().text, later(null)() === one);

// @run
// A property that is there without a value is not one that is missing: in, keys, console.log, spread, rest, delete; set in
// expressions, in closures, through aliases, in loops, and of objects that a value of them comes from.
interface Note {
  id: number;
  text?: string;
  level?: number;
}

const notes: Note[] = [{ id: 1 }, { id: 2, text: undefined }, { id: 3, text: "c", level: undefined }];
console.log(notes);
for (const note of notes) console.log("text" in note, "level" in note, Object.keys(note).join(), Object.entries(note).length);

function mark(note: Note, level: number | undefined): Note {
  note.level = level;
  return note;
}
console.log(mark({ id: 4 }, undefined), mark({ id: 5, text: "e" }, 1));

let turns = 0;
const pick = (): Note => notes[turns++ % 3]!;
const given = (pick().level = "level" in notes[0]! ? 1 : 2);
console.log(given, turns, notes[0], (notes[0]!.level = undefined), notes[0]);
const alias = notes[0]!;
alias.level = alias.level === undefined ? 7 : 8;
delete notes[0]!.level;
console.log(alias, "level" in alias);
notes[1]!.level ??= 9;
notes[1]!.level += 1;
console.log(notes[1]);

const copies = notes.map((note) => ({ ...note, id: note.id * 10 }));
console.log(copies, copies.map((copy) => "text" in copy).join());
const { id, ...others } = notes[1]!;
console.log(id, others, "text" in others);
const { text: taken = "none", ...left } = copies[2]!;
console.log(taken, left, Object.keys(left));

const defaults: Note = { id: 0, text: "default", level: 5 };
for (const note of notes) {
  const merged = { ...defaults, ...note };
  console.log(merged, merged.text, "level" in merged);
}
const maybe = (on: boolean, text?: string): Note => ({ id: 8, ...(on ? { text } : {}), ...(on && { level: 1 }) });
console.log(maybe(false), maybe(true), maybe(true, "t"), "text" in maybe(true), "text" in maybe(false, "x"));

function first(a: Note, b: Note): Note {
  const chosen = "text" in a ? a : b;
  chosen.text = undefined;
  return chosen;
}
console.log(first({ id: 10 }, { id: 11 }), first({ id: 12, text: "x" }, { id: 13 }));
const make = (level?: number): (() => Note) => {
  const own: Note = { id: 14 };
  return () => {
    if (level !== undefined) own.level = level--;
    else delete own.level;
    if (level === 0) level = undefined;
    return own;
  };
};
const next = make(2);
console.log(next(), { ...next() }, next());
console.log(JSON.stringify(notes), JSON.stringify({ ...notes[2], id: 0 }));

interface Bird {
  wings: number;
  fly(): string;
}
interface Fish {
  fins: number;
  swim(): string;
}
const animals: (Bird | Fish)[] = [
  { wings: 2, fly: () => "flies" },
  { fins: 3, swim: () => "swims" },
];
for (const animal of animals) console.log("fly" in animal ? animal.fly() : animal.swim(), "fins" in animal);

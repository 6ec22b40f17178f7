// @run
// delete of a property that may be null, too: afterwards it is undefined and not in the object.
interface Entry {
  id: number;
  note?: string | null;
  level?: number | string;
  limit?: number | string | null;
}

function show(entry: Entry): void {
  console.log(Object.keys(entry).join(), JSON.stringify(entry), "note" in entry, entry.note, entry);
}

const entry: Entry = { id: 1, note: "x" };
show(entry);
delete entry.note;
show(entry);
entry.note = null;
show(entry);
entry.level = 3;
entry.limit = null;
show(entry);
delete entry["level"];
delete entry.limit;
show(entry);

const all: Entry[] = [{ id: 1, note: null }, { id: 2 }, { id: 3, note: "k" }];
for (const one of all) delete one.note;
console.log(JSON.stringify(all));

// As a value, of a member of a union, in a generic function.
const strip = (one: Entry) => delete one.note;
const last: Entry = { id: 4, note: null };
console.log(strip(last), last);

type Command = { kind: "wait"; time?: number | null } | { kind: "say"; text: string };

function reset(command: Command): Command {
  if (command.kind === "wait") delete command.time;
  return command;
}

console.log(JSON.stringify(reset({ kind: "wait", time: null })), reset({ kind: "say", text: "s" }));

function without<T>(box: { value?: T | null; id: number }): string {
  delete box.value;
  return JSON.stringify(box);
}

console.log(without<number>({ value: null, id: 1 }), without({ value: "v", id: 2 }));

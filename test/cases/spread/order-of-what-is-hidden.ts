// @run
// Where a property stands that is written behind a copy: at its place in what is copied, if that has it, also where the type
// of the source does not name it, else behind all of that.
interface Entry {
  kind: string;
  size: number;
  places?: number;
  label?: string;
}
const full: Entry = { kind: "full", size: 1, places: 3 };
const small: Entry = { kind: "small", size: 2 };
const sizeOf = (entry: Entry): Pick<Entry, "size"> => entry;
const behind: Entry = { ...sizeOf(full), kind: "behind" };
const before: Entry = { kind: "before", ...sizeOf(small) };
const perhaps = (entry: Entry, on: boolean): Entry => ({ kind: "perhaps", ...sizeOf(entry), ...(on && { label: "on" }) });
console.log(behind, before, Object.keys(behind), JSON.stringify(before));
console.log(perhaps(full, true), perhaps(full, false), perhaps({ label: "first", kind: "k", size: 4 }, true));

// The last name of the type, which some have first.
interface Row {
  at: number;
  mark?: string;
}
const plain: Row = { at: 1 };
const marked: Row = { mark: "m", at: 2 };
const mark = (row: Row, on: boolean): Row => ({ ...row, ...(on && { mark: "new" }) });
const merge = (row: Row, more: { mark?: string }): Row => ({ ...row, ...more });
console.log(mark(plain, true), mark(marked, true), mark(plain, false), mark(marked, false));
console.log(merge(plain, { mark: "x" }), merge(marked, { mark: "y" }), merge(plain, {}), merge(marked, {}));

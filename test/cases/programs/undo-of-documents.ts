// @run
// undo stack, command pattern, generic history, mixed closures
interface Command { readonly label: string; run(): void; undo(): void }
class Doc { lines: string[] = []; cursor = { row: 0, col: 0 }; marks = new Set<number>(); }
const insert = (doc: Doc, row: number, text: string): Command => ({
  label: `insert ${text}`,
  run() { doc.lines.splice(row, 0, text); },
  undo: () => void doc.lines.splice(row, 1),
});
const remove = (doc: Doc, row: number): Command => {
  let kept: string | undefined;
  return {
    get label() { return kept === undefined ? `remove row ${row}` : `remove "${kept}"`; },
    run() { [kept] = doc.lines.splice(row, 1); },
    undo() { if (kept !== undefined) doc.lines.splice(row, 0, kept); },
  };
};
const move = (doc: Doc, to: Partial<Doc["cursor"]>): Command => {
  const before = { ...doc.cursor };
  return { label: "move", run: () => { Object.assign(doc.cursor, to); }, undo: () => { doc.cursor = before; } };
};
const group = (label: string, ...commands: Command[]): Command => ({
  label,
  run: () => commands.forEach((c) => c.run()),
  undo: () => [...commands].reverse().forEach((c) => c.undo()),
});
class History {
  private done: Command[] = [];
  private undone: Command[] = [];
  constructor(private limit = 4) {}
  do(c: Command): void { c.run(); this.done.push(c); if (this.done.length > this.limit) this.done.shift(); this.undone = []; }
  undo(): string { const c = this.done.pop(); if (!c) return "nothing"; c.undo(); this.undone.push(c); return c.label; }
  redo(): string { const c = this.undone.pop(); return c ? (c.run(), this.done.push(c), c.label) : "nothing"; }
  get depth(): [number, number] { return [this.done.length, this.undone.length]; }
}
const doc = new Doc();
const h = new History();
h.do(insert(doc, 0, "one"));
h.do(insert(doc, 1, "two"));
h.do(group("both", insert(doc, 0, "zero"), move(doc, { row: 2 }), remove(doc, 1)));
console.log(doc.lines, doc.cursor, h.depth);
console.log(h.undo(), doc.lines, doc.cursor, h.depth);
console.log(h.redo(), doc.lines, doc.cursor, h.depth);
h.do(move(doc, { col: 7 }));
h.do(remove(doc, 0));
console.log(h.depth, doc.lines, doc);
while (true) { const l = h.undo(); if (l === "nothing") break; console.log("undo", l, doc.lines, doc.cursor); }
console.log(h.depth, doc.lines);
const r = remove(doc, 0); console.log(r.label); r.run(); console.log(r.label);

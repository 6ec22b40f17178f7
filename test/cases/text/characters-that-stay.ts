// @run
// A loop over the characters of a text lends the text where nothing changes it, and keeps its own where something may.
let shared = "aé😀z";
class Box { text = "hello"; constructor(readonly name: string) {} 
  spell(): string { let out = ""; for (const c of this.name) out += `${c}.`; return out; }
  eat(): number { let n = 0; for (const c of this.text) { this.text = this.text.slice(1); if (c !== "") n++; } return n; } 
  other(o: Box): number { let n = 0; for (const c of this.text) { o.text += c; n++; if (n > 20) break; } return n; } }
function change(text: string): string { let out = ""; for (const c of text) { shared += "!"; out += c; } return out; }
console.log(change(shared), shared);
console.log(change("x" + shared), shared.length);
const box = new Box("abcdefghijklmnop");
console.log(box.spell(), box.eat(), box.text === "", box.other(box), box.text);
box.text = "0123456789abcdef";
console.log(box.other(box), box.text);
let local = "grow this text a bit";
let turns = 0;
for (const c of local) { local = c + local; turns++; }
console.log(turns, local.length);
for (const c of local) { const f = (): void => { local = ""; }; f(); turns += c.length; }
console.log(turns, local);
const table = ["one text that is long", "two"];
for (let i = 0; i < 2; i++) for (const c of table[i]) { if (c === "w") table[i] = "gone"; turns++; }
console.log(turns, table);
const record: Record<string, string> = { a: "some longer text here" };
for (const c of record.a) { delete record.a; turns += c === "e" ? 1 : 0; }
console.log(turns, record);

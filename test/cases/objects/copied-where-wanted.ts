// @run
// { ...(on ? make() : other()) }: only what is wanted is made, and no list is read that has nothing.
interface Port {
  name: string;
  pin: number;
}

interface Part {
  name?: string;
  pin?: number;
  id: number;
}

let made = 0;

function open(name: string): Port {
  made++;
  console.log(`open ${name}`);
  return { name, pin: made };
}

function isFree(name: string): boolean {
  console.log(`ask ${name}`);
  return made % 2 === 0;
}

function part(isNew: boolean, ports: Port[]): Part {
  return { ...(isNew ? open("new") : open("old")), id: made, ...(ports.length > 0 && ports[0]!) };
}

function nested(isNew: boolean): Part {
  return { id: 0, ...(isNew ? { id: 1, ...(isFree("a") ? open("a") : {}) } : { ...(isFree("b") && open("b")) }) };
}

function labelOf({ id, name, pin }: Part): string {
  return `${id} ${name ?? "none"} ${pin ?? -1}`;
}

console.log(labelOf(part(true, [])));
console.log(labelOf(part(false, [])));
console.log(labelOf(part(false, [{ name: "fixed", pin: 9 }])));
for (const isNew of [true, false, true, false]) console.log(labelOf(nested(isNew)));

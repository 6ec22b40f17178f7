// @run
// A spread copies the fields as they are: numbers and texts are independent, inner objects are shared.
interface Settings {
  name: string;
  size: number;
  tags: string[];
  pos: { x: number; y: number };
}
const base: Settings = { name: "base", size: 1, tags: ["t"], pos: { x: 1, y: 2 } };
const copy = { ...base };
copy.name = "copy";
copy.size++;
copy.tags.push("shared");
copy.pos.x = 50;
console.log(base.name, base.size, base.tags.join(), base.pos.x, copy === base, copy.pos === base.pos);
copy.pos = { ...copy.pos, y: 9 };
copy.pos.x = 0;
console.log(base.pos.x, base.pos.y, copy.pos.x, copy.pos.y);

const ten = { size: 10, weight: 3 };
const early = { ...ten, ...base };
const late = { ...base, size: 10 };
console.log(early.size, early.weight, late.size);

const merged = { ...base, ...{ name: "merged", extra: true }, tags: [...base.tags] };
merged.tags.push("own");
console.log(merged.name, merged.extra, merged.tags.length, base.tags.length);

function withName(settings: Settings, name: string): Settings {
  return { ...settings, name };
}
const renamed = withName(withName(base, "x"), "y");
console.log(renamed.name, base.name, renamed.tags === base.tags);

const partial: Partial<Settings> = { size: 7 };
const filled: Settings = { ...base, ...partial };
console.log(filled.size, filled.name, filled.pos === base.pos);

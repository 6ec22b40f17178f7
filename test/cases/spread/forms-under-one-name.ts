// @run
// A copy of one of several types whose property of one name has values of other forms: a list here, null or a text there.
type Part =
  | { kind: "group"; extra?: { size?: number } }
  | { kind: "gap"; extra?: null }
  | { kind: "end" }
  | { kind: "note"; extra: string };

const make = (size: number): Part => ({ kind: "group", extra: { size } });
const gap: Part = { kind: "gap", extra: null };
const copy = { ...make(3) };
const other: Part = { ...gap };
console.log(copy, other, other === gap);

const parts: Part[] = [{ kind: "group", extra: { size: 1 } }, gap, { kind: "end" }, { kind: "gap" }, { kind: "note", extra: "n" }];
for (const part of parts) {
  const own = { ...part };
  console.log(own, own === part, "extra" in own, JSON.stringify(own));
}
const [first] = parts.map((part) => ({ ...part }));
if (first?.kind === "group" && first.extra !== undefined) first.extra.size = 9;
console.log(first, parts[0]);

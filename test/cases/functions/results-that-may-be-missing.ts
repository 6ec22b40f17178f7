// @run
// Functions that find something or return undefined; narrowing by if, ?? and early return; zero is not missing.
const ids = [3, 0, 17, 42];
const names = ["door", "", "lamp", "fan"];

function indexOfId(id: number): number | undefined {
  for (let i = 0; i < ids.length; i++) {
    if (ids[i] === id) return i;
  }
  return undefined;
}

function nameOf(id: number): string | undefined {
  const index = indexOfId(id);
  if (index === undefined) return undefined;
  return names[index];
}

function isLit(id: number): boolean | undefined {
  return id === 17 ? true : id === 0 ? false : undefined;
}

function firstAbove(limit: number): number | undefined {
  for (const id of ids) if (id > limit) return id;
}

for (const id of [3, 0, 42, 5]) {
  const index = indexOfId(id);
  console.log(id, index, nameOf(id), isLit(id));
  if (index) console.log("  truthy index", index);
  if (index !== undefined) console.log("  present", index + 1, ids[index] === id);
}
console.log(nameOf(0) ?? "nameless", nameOf(9) ?? "nameless", nameOf(0) || "blank");
console.log(isLit(0) ?? true, isLit(1) ?? true, isLit(17) === true, isLit(0) === false, !isLit(1));
console.log(firstAbove(10), firstAbove(100), (firstAbove(40) ?? 0) * 2, firstAbove(-1));

let best: number | undefined;
for (const id of ids) {
  if (best === undefined || id > best) best = id;
}
console.log(best, best === 42);
best = undefined;
console.log(best === undefined, `${best}`);

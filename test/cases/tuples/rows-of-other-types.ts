// @run
// Constant tables whose rows hold something else at the same place: each row is read in its own form.
const mixed = [
  ["a", 1],
  ["b", "2"],
  ["c", null],
] as const;
for (const [key, value] of mixed) console.log(key, value, typeof value, `${value}`);
for (const row of mixed) console.log(row[1], row.length);
for (const [index, [key, value]] of mixed.entries()) console.log(index, key, value);
mixed.forEach(([key, value]) => console.log(key, value));
console.log(mixed[2][1], mixed[1][1].length, mixed.map(([, value]) => value));

const keymap: readonly [readonly ["w", "up"], readonly ["q", null]] = [
  ["w", "up"],
  ["q", null],
];
const actions = new Map<string, string | null>(keymap);
console.log(actions.get("w"), actions.get("q"), actions.get("z"));
for (const [key, action] of keymap) console.log(key, action);

const options = [
  { name: "a", fallback: null },
  { name: "b", fallback: 5 },
  { name: "c", fallback: "x" },
] as const;
options.forEach(({ name, fallback }) => console.log(name, fallback));
for (const { name, fallback } of options) console.log(name, fallback, fallback ?? "none");

const levels = [
  { name: "intro", enemies: ["rat"], boss: null },
  { name: "cave", enemies: [], boss: { hp: 50, name: "ogre" } },
] as const;
for (const { name, enemies, boss } of levels)
  console.log(name, enemies.length, boss ? `${boss.name} ${boss.hp}` : "no boss");
for (const [index, { name, boss }] of levels.entries()) console.log(index, name, boss?.hp ?? 0);
const [, { boss }] = levels;
console.log(boss.hp, levels.find(({ name }) => name === "cave")?.boss);
const [{ boss: nobody, enemies }] = levels;
console.log(nobody, enemies[0]);
const holders = [
  { held: [1, 2], at: 1 },
  { held: null, at: 2 },
] as const;
const [, { held }] = holders;
const all = [holders[1].held];
console.log(held, all);

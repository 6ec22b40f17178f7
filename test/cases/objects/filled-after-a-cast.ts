// @run
// `{} as T`: what a literal lacks of its type is added later, in any order; until then it is undefined.
type Colour = "red" | "green" | "blue";
const colours: Colour[] = ["green", "red", "green"];
const counts = colours.reduce((sum, colour) => {
  sum[colour] = (sum[colour] ?? 0) + 1;
  return sum;
}, {} as Record<Colour, number>);
console.log(counts, counts.red, counts.blue, Object.keys(counts), JSON.stringify(counts), "blue" in counts);

const groups = {} as Record<Colour, string[]>;
for (const [colour, name] of [
  ["red", "a"],
  ["blue", "b"],
  ["red", "c"],
] as [Colour, string][])
  (groups[colour] ??= []).push(name);
if (!groups.green) groups.green = [];
groups.green.push("z");
console.log(groups, groups.red.length);

interface User {
  name: string;
  age: number;
  active: boolean;
  tags: string[];
  home: { street: string; number: number };
}
const user = { name: "Ada" } as User;
console.log(user, user.age, user.active === undefined, user.tags?.length, user.home?.street);
user.tags = ["x"];
user.age = 36;
console.log(user, user.age + 1, user.tags[0]);
user.home = { street: "s" } as User["home"];
user.home.number = 5;
user.active = user.age > 18;
console.log(user, user.active ? "yes" : "no");

const list = [{ name: "B" }, {}] as User[];
for (const each of list) each.age ??= 7;
console.log(list, list.map(({ age }) => age));

const copy = { ...user, tags: [...user.tags, "y"] };
const bare = { ...({} as User), name: "late" };
console.log(copy.tags, bare, Object.entries(bare).length);
function label(person: User): string {
  return person.name === undefined ? "nobody" : `${person.name} (${person.age ?? "?"})`;
}
console.log(label(user), label({} as User), label(bare));

const build = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> => {
  const made = {} as Record<K, V>;
  for (const key of keys) made[key] = make(key);
  return made;
};
console.log(build(["p", "q"], (key) => key.length), build(["q", "p"], (key) => key.toUpperCase()));

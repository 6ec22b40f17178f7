// @run
// Maps of arrays, of maps, of sets, of objects: inner ones are shared references.
const groups = new Map<string, string[]>();
for (const word of ["apple", "bean", "avocado", "beet", "corn"]) {
  const letter = word[0]!;
  if (!groups.has(letter)) groups.set(letter, []);
  groups.get(letter)!.push(word);
}
for (const [letter, words] of groups) console.log(letter, words.length, words.join("+"));
const as = groups.get("a")!;
groups.delete("a");
as.push("almond");
console.log(groups.has("a"), as.length);
groups.set("a", as);
groups.get("a")!.pop();
console.log(as.join(), [...groups.keys()].join(""));

const edges = new Map<string, Map<string, number>>();
function connect(from: string, to: string, cost: number): void {
  let targets = edges.get(from);
  if (targets === undefined) edges.set(from, (targets = new Map()));
  targets.set(to, cost);
}
connect("a", "b", 1);
connect("a", "c", 4);
connect("b", "c", 2);
connect("a", "b", 1.5);
console.log(edges.get("a")?.get("b"), edges.get("a")?.size, edges.get("c")?.size ?? 0, edges.get("b")?.get("z"));

const members = new Map<string, Set<number>>([["x", new Set([1])]]);
members.get("x")!.add(2).add(1);
members.set("y", members.get("x")!);
members.get("y")!.delete(1);
console.log(members.get("x")!.size, members.get("x") === members.get("y"));
const people = new Map([["ann", { age: 30 }], ["bob", { age: 20 }]]);
for (const person of people.values()) person.age++;
people.get("ann")!.age *= 2;
console.log([...people.values()].map(({ age }) => age).join(), people.get("cyd")?.age);

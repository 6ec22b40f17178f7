// @run
// Texts of generic and recursive classes, of what changes meanwhile, in closures, loops, maps and records; errors in toString.
interface Named { toString(): string }
class Box<T> { constructor(public value: T) {} toString(): string { return `Box(${this.value})`; } }
console.log(`${new Box(1)} ${new Box("a")} ${new Box([1, 2])} ${new Box(new Box(true))} ${new Box<number | undefined>(undefined)}`);
class Node1 { children: Node1[] = []; constructor(readonly name: string) {} add(n: Node1): this { this.children.push(n); return this; } toString(): string { return this.children.length === 0 ? this.name : `${this.name}[${this.children}]`; } }
console.log(`${new Node1("r").add(new Node1("a").add(new Node1("b"))).add(new Node1("c"))}`);
class Animal { constructor(protected n: string) {} toString(): string { return "animal " + this.n; } }
class Dog extends Animal { override toString(): string { return `dog ${this.n} (${super.toString()})`; } }
const zoo: Animal[] = [new Animal("x"), new Dog("y")];
console.log(zoo.join("; "), `${zoo[1]}`, zoo + "");
let text = "";
let count = 0;
for (const pair of [[1, "a"], [2, "b"]] as [number, string][]) { text += pair; text += [count++, count]; }
console.log(text, count);
const point: [number, number] = [1, 2];
const bump = (): string => { point[0] = 9; return "b"; };
console.log(`${point} ${bump()} ${point}`, point.join(bump()), [point[0], bump(), point[0]].join());
let current: string | Box<string> | number[] | null = "s";
const show = () => `<${current}>`;
console.log(show());
current = new Box("q");
console.log(show());
current = [1, 2];
console.log(show(), "x" + current);
current = null;
console.log(show(), `${current}`);
function list<T>(...items: T[]): string { return items.join("|") + `${items}` + items; }
console.log(list(1, 2), list("a"), list(new Box(3)), list([1], [2, 3]), list<number | null>(1, null), list());
const lines: string[] = [];
for (let i = 0; i < 3; i++) { const make = () => `${[i, [i * 2]]}`; lines.push(make()); }
console.log(lines.join(" "));
const grid: (Box<number> | null)[][] = [[new Box(1), null], [null, new Box(2)]];
console.log(grid.map((row) => row.join(".")).join("\n"), grid.join("#"));
const lookup = new Map<string, Box<number>>([["k", new Box(5)]]);
console.log(`${lookup.get("k")} ${lookup.get("z")}`, [...lookup.values()].join(), [...lookup].join(";"));
const record: Record<string, Box<number>> = { a: new Box(6) };
console.log(`${record["a"]} ${record["nope"]}`, Object.values(record).join(), Object.entries(record).join("&"));
const maybe = (n: number): Box<number> | undefined => (n > 0 ? new Box(n) : undefined);
console.log(`${maybe(1)}${maybe(0)}`, "" + maybe(0), [maybe(1), maybe(0)].join(), String(maybe(2) ?? "none"));
class Temp { #c = 1; get f() { return this.#c * 2; } toString() { this.#c++; return `T${this.f}`; } }
const t = new Temp();
console.log(`${t}${t}`, [t, t].join(), t.f);
class Bad { toString(): string { throw new Error("boom"); } }
try { console.log([new Bad()].join()); } catch (e) { console.log((e as Error).message); }
const big = new Array<number>(5).fill(0).map((_, i) => (i % 2 ? i / 2 : i));
console.log(`${big}`, [big, big].join("/"));
console.log([1.5, -0, 1e21, NaN].join(), `${[true, null]}`, [[null], [undefined]].join("x"), String([undefined, null]));

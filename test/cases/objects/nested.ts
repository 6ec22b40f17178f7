// @run
// Objects in objects: changed through any path, moved to another owner, shared by two owners.
interface Engine {
  power: number;
  parts: { name: string; worn: boolean }[];
}
interface Car {
  name: string;
  engine: Engine;
  owner?: { name: string; age: number };
}

const engine: Engine = { power: 70, parts: [{ name: "belt", worn: false }] };
const small: Car = { name: "small", engine };
const big: Car = { name: "big", engine: { power: 200, parts: [] }, owner: { name: "Eva", age: 41 } };
small.engine.power += 5;
engine.parts.push({ name: "pump", worn: true });
console.log(engine.power, small.engine.parts.length, small.engine === engine);

big.engine = small.engine;
big.engine.parts[0]!.worn = true;
console.log(small.engine.parts.filter((part) => part.worn).length, big.engine.power);
small.engine = { power: 1, parts: engine.parts };
small.engine.parts.pop();
console.log(big.engine.power, small.engine.power, engine.parts.length, big.engine.parts === small.engine.parts);

console.log(small.owner?.name, big.owner?.name, big.owner?.age);
small.owner = big.owner;
if (small.owner) small.owner.age++;
console.log(big.owner?.age);
big.owner = undefined;
const ageOf = (car: Car) => car.owner?.age;
console.log(ageOf(big), ageOf(small));

const deep = { a: { b: { c: { d: [1, 2, { e: "end" }] as (number | { e: string })[] } } } };
const inner = deep.a.b;
deep.a = { b: { c: { d: [] } } };
console.log(inner.c.d.length, deep.a.b.c.d.length);

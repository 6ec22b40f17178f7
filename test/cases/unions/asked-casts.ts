// @run
// A property behind a cast that is tested: the answer is what is there, not what the cast says.
interface Ok {
  value: number;
}
interface Bad {
  error: string;
}
const isBad = (r: Ok | Bad): r is Bad => (r as Bad).error !== undefined;
const results: (Ok | Bad)[] = [{ value: 1 }, { error: "e" }];
console.log(results.filter(isBad).length, results.map((r) => (isBad(r) ? r.error : r.value)));
for (const r of results) {
  const error = (r as Bad).error;
  console.log(error === undefined, error, error ?? "none", (r as Bad).error?.length, "error" in (r as Bad));
  if (!(r as Bad).error) console.log("no error");
}
const errorOf = (r: Ok | Bad): string | undefined => (isBad(r) ? r.error : undefined);
console.log(results.map(errorOf));

interface Fish {
  name: string;
  swim(): string;
}
interface Bird {
  name: string;
  fly(): string;
}
const isFish = (pet: Fish | Bird): pet is Fish => (pet as Fish).swim !== undefined;
const pets: (Fish | Bird)[] = [
  { name: "Nemo", swim: () => "swims" },
  { name: "Tweety", fly: () => "flies" },
];
for (const pet of pets) console.log(pet.name, isFish(pet) ? pet.swim() : pet.fly());

class Shape {
  constructor(readonly id: number) {}
}
class Square extends Shape {
  readonly side = 2;
}
class Circle extends Shape {
  readonly radius = 3;
}
const kindOf = (s: Shape): string =>
  (s as Square).side !== undefined ? "square" : typeof (s as Circle).radius === "number" ? "circle" : "?";
for (const shape of [new Square(1), new Circle(2), new Shape(3)]) console.log(shape.id, kindOf(shape));

interface Point {
  x: number;
}
const isPoint = (v: unknown): v is Point => typeof (v as Point)?.x === "number";
const values: unknown[] = [{ x: 1 }, { x: "s" }, { y: 1 }, "q", null, []];
for (const v of values) console.log(isPoint(v), isPoint(v) ? v.x : -1, typeof (v as number) === "number");
const show = (v: object): void => {
  const point = v as Partial<Point>;
  console.log(typeof point.x, point.x === undefined);
};
show({ x: "s" });
show({ y: 2 });
try {
  throw new Error("failed");
} catch (e) {
  console.log((e as { code?: number }).code === undefined, (e as Error).message);
}

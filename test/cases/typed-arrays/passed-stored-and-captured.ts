// @run
// Typed arrays as parameters, fields, in arrays, maps and closures: references like all objects.
function invert(image: Uint8Array): Uint8Array {
  for (let i = 0; i < image.length; i++) image[i] = 255 - image[i]!;
  return image;
}
const image = Uint8Array.of(0, 100, 255);
console.log(invert(image) === image, image.join(), invert(image.slice()) === image, image.join());
class Ring {
  private readonly data: Float64Array;
  private at = 0;
  constructor(size: number) {
    this.data = new Float64Array(size);
  }
  push(value: number): this {
    this.data[this.at++ % this.data.length] = value;
    return this;
  }
  get mean(): number {
    return this.data.reduce((sum, v) => sum + v, 0) / this.data.length;
  }
}
console.log(new Ring(4).push(1).push(2).mean, new Ring(1).push(5).push(0.25).mean);
const rows: Uint8Array[] = [new Uint8Array(2), new Uint8Array(2)];
rows[0]![1] = 5;
rows[1] = rows[0]!;
rows[1]![0] = 6;
console.log(rows.map((row) => row.join()).join("|"), rows[0] === rows[1]);
const named = new Map<string, Int16Array>([["a", new Int16Array(1)]]);
named.get("a")![0]! += 32767;
named.get("a")![0]! += 1;
console.log(named.get("a")!.join(), named.get("b")?.length);
const makeCounter = () => {
  const cell = new Uint16Array(1);
  return () => ++cell[0]!;
};
const count = makeCounter();
for (let i = 0; i < 70000; i++) count();
console.log(count(), makeCounter()());
let current = new Uint8Array([1, 2]);
const old = current;
current = current.map((v) => v + 1);
console.log(old.join(), current.join(), old === current);
const swapBytes = (v: Uint8Array) => ([v[0], v[1]] = [v[1]!, v[0]!], v);
console.log(swapBytes(current).join(), [...old, ...current].join());

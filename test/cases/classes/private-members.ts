// @run
// #private fields and methods, also of another instance, and `private` of TypeScript.
class Vector {
  #x: number;
  #y: number;
  private label = "v";
  static #made = 0;
  constructor(x: number, y: number) {
    this.#x = x;
    this.#y = y;
    Vector.#made++;
  }
  static get made(): number {
    return Vector.#made;
  }
  #dot(other: Vector): number {
    return this.#x * other.#x + this.#y * other.#y;
  }
  get #length(): number {
    return Math.sqrt(this.#dot(this));
  }
  plus(other: Vector): Vector {
    return new Vector(this.#x + other.#x, this.#y + other.#y);
  }
  swap(other: Vector): void {
    [this.#x, other.#x] = [other.#x, this.#x];
    other.label = this.label + "s";
  }
  isLonger(other: Vector): boolean {
    return this.#length > other.#length;
  }
  toString(): string {
    return `${this.label}(${this.#x}, ${this.#y})`;
  }
  static isVector(value: object): boolean {
    return #x in value;
  }
}
const a = new Vector(3, 4);
const b = new Vector(1, -1);
console.log(`${a} ${b} ${a.plus(b)} ${a.plus(a).plus(a)}`);
a.swap(b);
console.log(String(a), "" + b, a.isLonger(b), b.isLonger(a), Vector.made);
a.swap(a);
console.log(a.toString(), Vector.isVector(a));

class Secret {
  #x = "mine";
  show(): string {
    return this.#x;
  }
}
console.log(new Secret().show(), Vector.isVector(new Secret()));

class Silent {
  constructor(readonly n: number) {}
}
class Valued {
  valueOf(): number {
    return 1;
  }
  toString(): string {
    return "text";
  }
}
const counts = new Map([["a", 1]]);
console.log(`silent: ${new Silent(1)}`); //~ no-text-form
console.log([new Silent(1)].join()); //~ no-text-form
console.log(`counts: ${counts}`); //~ no-text-form
console.log("valued: " + new Valued()); //~ no-text-form
console.log(String(() => 1)); //~ no-text-form

class Cache<V> {
  constructor(readonly value: V) {}
  toString(): string {
    return `<${this.value}>`; //~ no-text-form
  }
}
console.log(`${new Cache(1)}`, new Cache({ x: 1 }).value.x);

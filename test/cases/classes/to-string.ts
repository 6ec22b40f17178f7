// @run
// `toString` is what templates, concatenation, String() and join use; inherited and overridden.
class Celsius {
  constructor(readonly value: number) {}
  toString(): string {
    return this.value.toFixed(1) + "C";
  }
}
class Range extends Celsius {
  constructor(low: number, readonly high: Celsius) {
    super(low);
  }
  override toString(): string {
    return `${super.toString()}..${this.high}`;
  }
}
class Silent extends Celsius {}

const now = new Celsius(21.55);
const range = new Range(-3, new Celsius(30));
console.log(`${now}`, `[${range}]`, "" + now, now + "!", "(" + new Silent(1) + ")");
console.log(String(range), range.toString().length, [now, range, new Silent(0)].join(" | "));
const texts: Celsius[] = [now, range];
let all = "";
for (const one of texts) all += one;
all += `${texts[1]}`;
console.log(all);
console.log([texts, [now]].map(String).join(";"));

const fake = {
  toString: () => "object with a text",
};
console.log(`${fake}`, fake + "", `${[1, [2, 3]]}`, "" + [fake, fake]);
class Name {
  constructor(private first: string, private last?: string) {}
  toString() {
    return this.last ? `${this.first} ${this.last}` : this.first;
  }
}
const names = [new Name("Ada", "Lovelace"), new Name("Plato")];
console.log(names.join(), `${names}`.length, names.map((name) => `${name}`).sort().join("/"));

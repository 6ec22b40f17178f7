interface Named {
  name: string;
  note?: string;
}
class Dog {
  name = "Rex";
  age = 3;
}
const named: Named[] = [new Dog(), { name: "x" }];
for (const one of named) console.log(Object.keys(one)); //~ unsupported-property-order

interface Options {
  deep?: boolean;
  slow?: boolean;
}
const options: Options = { deep: true, slow: true };
for (const name in options) { //~ unsupported-property-order
  console.log(name);
  delete options.slow;
}

interface Level {
  readonly value: number;
}
const levels: Level[] = [
  { value: 1 },
  {
    get value() {
      return levels.length;
    },
  },
];
console.log(levels); //~ unsupported-property-order

const names = ["a", "b"];
console.log(names.length);
console.log(names.constructor); //~ unsupported-property

const count = (make: (a: number, b: number) => number): number => make.length; //~ unsupported-property
interface Named {
  name: string;
}
const classOf = (named: Named): string => named.constructor.name; //~ unsupported-property
console.log(count((a) => a), classOf({ name: "a" }));

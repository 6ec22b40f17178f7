const names = ["a", "b"];
console.log(names.length);
console.log(names.constructor); //~ unsupported-property

interface Named {
  name: string;
}
const classOf = (named: Named): string => named.constructor.name; //~ unsupported-property
console.log(classOf({ name: "a" }));

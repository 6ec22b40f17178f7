let nothing: undefined; //~ unsupported-empty-type
const printed = console.log("printed"); //~ unsupported-empty-type

function ignore(value: null): void { //~ unsupported-empty-type
  console.log("ignored");
}

ignore(null);
console.log(nothing);

const names = ["a", "b"];
console.log(names.length);
console.log(names.constructor); //~ unsupported-property

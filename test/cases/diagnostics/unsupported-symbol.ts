const red = Symbol("red"); //~ unsupported-symbol
const blue = Symbol("blue"); //~ unsupported-symbol
console.log(1);

const parse = parseInt; //~ unsupported-function-value
console.log(parse("12"));

const parse = parseInt; //~ unsupported-function-value
console.log(parse("12"));
["a", "b"].forEach(console.log); //~ unsupported-function-value

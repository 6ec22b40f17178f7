const xs = [1, 2, 3];
const { push } = xs; //~ unsupported-destructuring
const { length } = xs;
const { toUpperCase } = "text"; //~ unsupported-destructuring
console.log(length, typeof push, typeof toUpperCase);

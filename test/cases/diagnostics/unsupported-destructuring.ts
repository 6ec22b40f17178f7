let a = 1;
let b = 2;
[a, b] = [b, a]; //~ unsupported-destructuring
const [first] = [5, 6]; //~ unsupported-destructuring
console.log(a, b, first);

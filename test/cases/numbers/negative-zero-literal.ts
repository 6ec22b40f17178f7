// @run
// @known-bug a wrong answer: the literal -0 loses its sign on the way into a double
let step = 0.5;
console.log(1 / step);
step = -0;
console.log(1 / step);

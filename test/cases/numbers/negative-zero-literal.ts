// @run
let step = 0.5;
console.log(1 / step);
step = -0;
console.log(1 / step);

let step = 0;
step++;
debugger; //~ unsupported-debugger
console.log(step);

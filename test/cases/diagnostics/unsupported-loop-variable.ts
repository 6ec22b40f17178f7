let current = 0;
for (current of [1, 2, 3]) { //~ unsupported-loop-variable
  console.log("turn");
}
console.log(current);

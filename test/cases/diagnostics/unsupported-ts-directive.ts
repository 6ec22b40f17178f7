let count = 0;
// @ts-expect-error //~ unsupported-ts-directive
count = "none";
console.log(count);

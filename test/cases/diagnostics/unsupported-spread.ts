const low = [1, 2];
const all = [...low, 3]; //~ unsupported-spread
console.log(Math.max(...low), all.length); //~ unsupported-spread

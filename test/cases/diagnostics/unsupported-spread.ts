const low = [1, 2];
console.log(...low, ...low); //~ unsupported-spread
console.log(new Array(...low).length); //~ unsupported-spread
console.log(Math.hypot(...low)); //~ unsupported-spread
console.log([[1], [2]].concat(...low.map((x) => [x])).length); //~ unsupported-spread

const mixed: (number | string)[] = [1, "a"];
const more = mixed.concat([2, 3] as number[]); //~ unsupported-concat
console.log(more.length);

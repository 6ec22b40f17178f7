const values = [1, 2];
const more = values.concat(3, [4]); //~ unsupported-concat
console.log(more.length);

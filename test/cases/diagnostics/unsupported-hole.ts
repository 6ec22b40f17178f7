const sparse = [1, , 3]; //~ unsupported-hole
console.log(sparse.length);

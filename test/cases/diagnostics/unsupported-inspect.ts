const values = [1, 2, 3];
console.log("values", values); //~ unsupported-inspect
console.log(values.length);

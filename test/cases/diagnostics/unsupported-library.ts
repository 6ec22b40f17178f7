const names = ["c", "a", "b"];
names.sort(); //~ unsupported-library
console.log(names.join(), Math.fround(5.5)); //~ unsupported-library

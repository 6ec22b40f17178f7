const names = ["c", "a", "b"];
names.sort(); //~ unsupported-library
console.log(names.join(), names.map((name) => name.length).length); //~ unsupported-library

const names = ["c", "a", "b"];
console.log(names.join(), names.toString().normalize()); //~ unsupported-library

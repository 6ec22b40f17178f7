const names = ["c", "a", "b"];
console.log(names.join(), names.toString().normalize()); //~ unsupported-library
console.log(names.map((name) => name.localeCompare("b")).length); //~ unsupported-library

const level = 42;
console.log("level %d", level); //~ unsupported-format
console.log("%s is %i%%", "load", level); //~ unsupported-format
console.log("%d stays as it is");

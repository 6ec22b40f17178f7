const half = "\ud83d"; //~ lone-surrogate
console.log("half");

const name = "12";
console.log(~name); //~ unsupported-conversion

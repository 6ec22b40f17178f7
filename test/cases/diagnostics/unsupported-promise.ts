const ready = Promise.resolve(5); //~ unsupported-promise
console.log("waiting");

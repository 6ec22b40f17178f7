const thing = new Object(); //~ unsupported-new
console.log(thing === undefined);

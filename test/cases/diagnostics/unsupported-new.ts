const list = new Array<number>(5); //~ unsupported-new
console.log(list.length);

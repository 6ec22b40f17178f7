const seen = new Set<number>(); //~ unsupported-collection
const names = new Map<number, string>(); //~ unsupported-collection
console.log("ready");

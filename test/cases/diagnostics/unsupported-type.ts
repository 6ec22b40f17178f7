const list: ArrayLike<number> = [1, 2]; //~ unsupported-type
console.log("size", list.length);

function size(list: ArrayLike<number>): void { //~ unsupported-type
  console.log("size", list.length);
}

size([]);

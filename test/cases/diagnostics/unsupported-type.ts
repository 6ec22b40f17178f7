function size(box: object): void { //~ unsupported-type
  console.log("size");
}

size([]);

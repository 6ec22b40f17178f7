function next(this: number): number { //~ unsupported-this
  return 1;
}

console.log("next");

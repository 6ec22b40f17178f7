const point = {
  x: 1,
  get y(): number { //~ unsupported-object-literal
    return 2;
  },
};
console.log(point.x);

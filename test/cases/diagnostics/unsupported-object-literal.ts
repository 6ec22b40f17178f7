const origin = { x: 1, y: 1 };
const point = {
  ...origin,
  get y(): number { //~ unsupported-object-literal
    return 2;
  },
};
console.log(point.x);

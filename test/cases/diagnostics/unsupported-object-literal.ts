function origin(): void {
  const point = { x: 0, y: 0 }; //~ unsupported-object-literal
  console.log(point.x, point.y);
}

origin();

interface Wide {
  x: number;
  y?: number;
}
const narrow: { x: number } = { x: 1 };
const wide: Wide = { x: 1, y: 2 };
const views: { x: number }[] = [narrow, wide];
for (const view of views) {
  const both: Wide = { x: 0, ...(views.length > 1 && view) }; //~ unsupported-object-spread
  console.log(both.y);
}

interface Wide {
  x: number;
  y?: number;
}
class Point {
  constructor(readonly x: number, readonly y: number) {}
}
const view: { x: number } = new Point(1, 2);
const both: Wide = { ...view }; //~ unsupported-object-spread
console.log(both.y);
interface Step {
  name: string;
  note?: string | undefined;
}
function mark(step: Step): string {
  step.note = undefined;
  return step.name;
}
const step: Step = { name: "s" };
console.log({ ...step, name: mark(step) }); //~ unsupported-object-spread

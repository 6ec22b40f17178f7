// @run
// What is assigned to a copy that lacks it comes last; what was copied stays in its place.
interface Row {
  id: number;
  note?: string;
}
function f(row: Row) {
  const wide: Row & { hits: number } = { ...row, hits: 0 };
  wide.note = "x";
  console.log(wide, Object.keys(wide));
}
f({ id: 1 });
f({ id: 2, note: "n" });

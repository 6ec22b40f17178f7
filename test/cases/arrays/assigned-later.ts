// @run
// Arrays that are declared without a value, and constants that are only known once the program runs.
let later: number[];
const built = build(3);
const alias = built;
function build(count: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push(i * i);
  return list;
}
function show(): void {
  console.log(built.join(), alias.length, later.length);
}
later = [4, 5];
alias.push(100);
show();
let local: string[];
if (built.length > 3) local = ["long"];
else local = ["short"];
local.push("end");
console.log(local.join());

// @run
// Functions that give back a number or nothing.
type F = () => number | void;
const fs: F[] = [
  () => 1,
  () => {},
  () => {
    console.log("x");
  },
  function () {
    return 3;
  },
];
for (const f of fs) {
  const r = f();
  console.log(r, typeof r, typeof r === "number" ? r + 1 : "none");
}
function g(f: F) {
  const r = f();
  if (r) console.log("yes", r);
}
g(() => {
  return;
});
g(() => 5);

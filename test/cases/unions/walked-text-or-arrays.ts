// @run
// Text or an array of texts, walked, spread, collected, taken apart, and changed while it is walked.

function parts(value: string | string[]): string {
  let all = "";
  for (const part of value) all += `<${part}>`;
  return all + [...value].length + Array.from(value).join("+");
}
console.log(parts("a😀b"), parts(["one", "two"]), parts(""), parts([]));
const list: string[] = ["x"];
const either: string | string[] = Math.abs(1) === 1 ? list : "t";
let n = 0;
for (const one of either) {
  if (n++ < 3) list.push(one + n);
}
console.log(list, new Set(either).size);
const join = (...v: string[]) => v.join("|");
console.log(join(...either), join("a", ..."bc"));
function ends(value: string | readonly string[]): string {
  const [first = "none", ...others] = value;
  return `${first}/${others.length}`;
}
console.log(ends("xyz"), ends(["p"]), ends([]), ends(""));

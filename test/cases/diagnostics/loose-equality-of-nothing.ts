// `null == undefined` is true, but C++ tells them apart where a value may be either.
function isSame(a: string | null | undefined, b: string | null | undefined) {
  return a == b; //~ unsupported-loose-equality
}
console.log(isSame(null, undefined));

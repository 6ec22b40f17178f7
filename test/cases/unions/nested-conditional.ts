// @run
function pick(first: boolean, second: boolean): number | string | null {
  return first ? 1 : second ? "text" : null;
}
console.log(pick(true, false), pick(false, true), pick(false, false));

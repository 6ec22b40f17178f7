// @run
// One pair or another, taken apart at once: a part that is undefined in the one is a list in the other.
function first(list: number[]): string {
  const [label, rest] = list.length > 0 ? [`${list[0]}`, list.slice(1)] : ["none", undefined];
  return `${label} ${rest ? rest.length : "-"}`;
}

console.log(first([5, 6, 7]), first([]));

function log(what: string | number[], text?: string): void {
  const [message, values] = typeof what === "string" ? [what, undefined] : [text ?? "", what];
  console.log(message, values ? values.join() : "no values");
}

log("started");
log([3, 1], "measured");

function range(text: string): number {
  const [low, high] = text === "all" ? [0, 100] : text.includes("-") ? text.split("-").map(Number) : [Number(text), Number(text)];
  return high - low;
}

console.log(range("all"), range("3-7"), range("9"));

// @run
// ArrayLike with an empty list as its default: arrays, text, bytes, or nothing.
function sum(p: ArrayLike<number> = []): number {
  let total = 0;
  for (let i = 0; i < p.length; i++) total += p[i];
  return total + p.length;
}
console.log(sum(), sum([1, 2]), sum(new Uint8Array([3, 4])), sum([]), sum(undefined));
function pick<T>(items: ArrayLike<T> = [], more: readonly T[] = []): T[] {
  const out: T[] = [];
  for (let i = items.length - 1; i >= 0; i--) out.push(items[i]);
  return out.concat(more);
}
console.log(pick<number>(), pick([1, 2]), pick("xy"), pick(["a"], ["c"]), pick<boolean>([], [true]));
const words = (texts: ArrayLike<string> = [], by = "-"): string => {
  let out = "";
  for (let i = 0; i < texts.length; i++) out += (i > 0 ? by : "") + texts[i];
  return out;
};
for (const list of [["a"], ["b", "c"]]) console.log(words(list), words(), words("ef"), words(list, "+"), words("gh", "."));
function changed(p: ArrayLike<number> = []): number {
  const first = p.length;
  p = [7, 8, 9];
  return first + p.length;
}
console.log(changed(), changed([1]));
function maybe(on: boolean): number[] | undefined { return on ? [5] : undefined; }
console.log(sum(maybe(true)), sum(maybe(false)));

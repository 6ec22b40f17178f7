// @run
// Array patterns take from Sets, Maps and what their keys, values and entries give, in the order of insertion.
const seen = new Set([5, 6, 7]);
const [first, , third = 33, fourth = 44] = seen;
console.log(first, third, fourth);
const [...copy] = seen;
copy.push(8);
console.log(copy.join(), seen.size);
const ages = new Map([["ann", 31], ["bob", 27]]);
const [[name, age], second] = ages;
console.log(name, age, second![0], second![1]);
const [, last] = ages.keys();
const [oldest = 0, ...rest] = ages.values();
console.log(last, oldest, rest.join());
const fifo = new Set<string>();
let out = "";
for (const word of ["a", "b", "c", "d"]) {
  fifo.add(word);
  if (fifo.size > 2) {
    const [head] = fifo;
    out += head!;
    fifo.delete(head!);
  }
}
console.log(out, [...fifo].join());

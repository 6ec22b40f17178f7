// @run
// `++` and `--` in prefix and postfix form on variables and elements; index expressions run once.
const counts = [10, 20, 30, 40];
let calls = 0;

function nextIndex(): number {
  return calls++;
}

let i = 5;
console.log(i++, i, ++i, i, i--, i, --i, i);
const a = i++ + ++i;
console.log(a, i);
const b = i-- - --i;
console.log(b, i);

console.log(counts[nextIndex()]++, calls);
console.log(++counts[nextIndex()], calls);
counts[nextIndex()] += 5;
counts[nextIndex()] *= 2;
console.log(counts.join(" "), calls);

let at = 0;
while (at < counts.length) counts[at++]--;
console.log(counts.join(" "), at);

let fraction = 0.5;
fraction++;
console.log(fraction, fraction-- > 1, fraction);
let text = "";
for (let n = 3; n--; ) text += n;
console.log(text);
let last = counts.length;
while (--last) text += counts[last] + ";";
console.log(text, last);

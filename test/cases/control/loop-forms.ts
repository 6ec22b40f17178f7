// @run
// for without parts, several counters with the comma, loops that never run, do-while that runs once.
let turns = 0;
for (;;) {
  if (++turns === 5) break;
}
console.log("turns", turns);

let meet = "";
for (let low = 0, high = 9; low < high; low++, high -= 2) meet += `${low}-${high} `;
console.log(meet);

for (let i = 5; i < 5; i++) console.log("never");
while (turns > 100) console.log("never");
do {
  turns *= 2;
} while (turns < 10);
console.log(turns);

let i = 0;
for (; i < 3; ) i++;
console.log(i);
for (i = 10; i > 0; i -= 3);
console.log(i);

let text = "";
for (let step = 1; step < 100; step *= 3) text += step + " ";
for (let x = 1; x > 0.1; x /= 2) text += x + " ";
console.log(text);

let skipped = 0;
let kept = 0;
let k = 0;
do {
  k++;
  if (k % 3 === 0) {
    skipped++;
    continue;
  }
  kept += k;
} while (k < 10);
console.log(skipped, kept, k);

let a = 0;
while (a < 20) {
  a += 7;
  if (a > 10) continue;
  console.log("a", a);
}

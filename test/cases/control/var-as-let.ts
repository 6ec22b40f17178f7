// @run
// `var` as older programs have it: one name in several loops, in blocks, in heads, captured where no loop is around it.
var limit = 3,
  doubled = limit * 2;
export var version = "1.2";
type Reading = { at: number; value: number };
var Reading = { zero: { at: 0, value: 0 } };

function sum(values: number[]): number {
  var total = 0;
  for (var i = 0, n = values.length; i < n; i++) {
    var value = values[i];
    if (value < 0) continue;
    total += value;
  }
  for (var i = values.length - 1; i >= 0; i--) total += i;
  for (var one of values) {
    var [low, high] = one > 2 ? [0, one] : [one, 0];
    total += low * 10 + high;
  }
  for (var key in { first: 1, last: 2 }) total += key.length;
  for (var [name, count] of new Map([["a", 2]])) total += name.length + count;
  return total;
}

function counter(start: number): () => number {
  var count = start;
  return () => ++count;
}

// Each function has one of its own, also in a loop.
var counters = [1, 5].map((start) => {
  var next = counter(start);
  next();
  return next;
});
for (var i = 0; i < 2; i++) console.log(counters.map((next) => next()));
for (var i = 5; i < 7; i++) {
  if (i > 5) {
    var text = "late";
    console.log(text);
  } else {
    var text = "early";
    console.log(text, { text });
  }
}
var reading: Reading = Reading.zero;
limit += sum([4, -1, 2]);
console.log(limit, doubled, version, reading);

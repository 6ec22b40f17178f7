// @run
// An assignment to `length` has the value that was assigned.
const words = ["a", "b", "c", "d"];
console.log((words.length = 3), words);
const kept = (words.length = words.length - 1);
console.log(kept, words.length);
if ((words.length = 0) === 0) console.log("empty", words);

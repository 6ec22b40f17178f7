const few = new Set([1, 2]);
const all = few.size > 5 ? few : [0];
for (const one of all) console.log(one); //~ unsupported-iteration

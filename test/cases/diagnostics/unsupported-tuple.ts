const pair: [number, string] = [1, "one"]; //~ unsupported-tuple
console.log(pair[0], pair[1]);

const line: [string, ...number[]] = ["total", 1, 2]; //~ unsupported-tuple
console.log(line[0]);

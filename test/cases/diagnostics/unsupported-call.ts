const twice: (value: number, by: number) => number = (value) => value * 2;
console.log(twice(4, 5));
console.log(twice(4, Math.random())); //~ unsupported-call

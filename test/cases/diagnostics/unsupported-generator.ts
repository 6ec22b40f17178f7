function* countDown(from: number): Generator<number> { //~ unsupported-generator
  while (from > 0) yield from--;
}

console.log("counting");

function* countDown(from: number): Generator<number> { //~ unsupported-generator
  while (from > 0) yield from--;
}

for (const n of countDown(3)) console.log(n); //~ unsupported-iteration

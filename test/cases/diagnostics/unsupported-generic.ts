function grow<T>(value: T, depth: number): number {
  return depth === 0 ? 0 : grow([value], depth - 1); //~ unsupported-generic
}

console.log(grow(1, 3));

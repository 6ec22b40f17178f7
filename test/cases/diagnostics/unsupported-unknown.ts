function kindOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join("+") : typeof value;
}

console.log(kindOf([1, "a"]), kindOf("text"));
const levels: number[] = [1, 2];
levels.push(3);
console.log(kindOf(levels)); //~ unsupported-unknown

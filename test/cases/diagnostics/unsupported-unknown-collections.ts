function kindOf(value: unknown): string {
  if (value instanceof Array) return "list";
  if (value instanceof Map) return "map"; //~ unsupported-unknown
  return typeof value;
}
console.log(kindOf([1, "a"]), kindOf("text"));

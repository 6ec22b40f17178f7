function describe(value: number | undefined): string {
  return typeof value; //~ unsupported-typeof
}

console.log(describe(1));

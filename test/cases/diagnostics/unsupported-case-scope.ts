function price(kind: number): number {
  switch (kind) {
    case 0:
      let base = 10;
      return base;
    case 1:
      base = 20; //~ unsupported-case-scope
      return base * 2; //~ unsupported-case-scope
    default:
      return 0;
  }
}

console.log(price(1));

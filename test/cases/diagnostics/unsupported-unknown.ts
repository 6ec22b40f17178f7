function ignore(value: unknown): void { //~ unsupported-unknown
  console.log("ignored");
}

ignore("x");

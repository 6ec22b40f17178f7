function find(on: boolean): string | undefined {
  return on ? "lamp" : undefined;
}

console.log(find(true)?.length); //~ unsupported-optional-chaining

function store(...given: [...names: string[], value: number]): number { //~ unsupported-tuple
  return given.length;
}
console.log(store("a", "b", 1));

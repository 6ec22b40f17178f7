function find(id: number): string | undefined {
  return id > 0 ? "lamp" : undefined;
}

const name: string = find(3); //~ TS2322
console.log(name, find(4).length); //~ TS2532

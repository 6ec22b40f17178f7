function find(id: number): number | undefined {
  return id > 0 ? id * 10 : undefined;
}

const index = find(3) as number; //~ unsupported-cast
console.log(index);

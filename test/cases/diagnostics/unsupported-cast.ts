function find(id: number): number | string {
  return id > 0 ? id * 10 : "none";
}

const index = find(3) as number; //~ unsupported-cast
console.log(index);

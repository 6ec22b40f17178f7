function find(id: number): string | null | undefined { //~ unsupported-null-and-undefined
  if (id < 0) return null;
  return id === 0 ? undefined : "found";
}

console.log(find(1) === "found");

function count(): number {
  return arguments.length; //~ unsupported-arguments
}

console.log(count());

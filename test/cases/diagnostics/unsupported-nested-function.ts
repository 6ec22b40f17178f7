function area(width: number, height: number): number {
  function multiply(): number { //~ unsupported-nested-function
    return width * height;
  }
  return multiply();
}

console.log(area(3, 4));

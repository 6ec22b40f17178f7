function check(pin: number): number {
  if (pin > 16) throw new Error("no such pin"); //~ unsupported-throw
  return pin;
}

console.log(check(4));

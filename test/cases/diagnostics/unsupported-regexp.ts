function isNumber(text: string): boolean {
  return /^\d+$/.test(text); //~ unsupported-regexp
}

console.log(isNumber("42"));

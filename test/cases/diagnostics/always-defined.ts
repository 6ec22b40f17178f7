function parse(text: string): number {
  return Number(text);
}

const level = parse("5") ?? 0; //~ always-defined
console.log(level);

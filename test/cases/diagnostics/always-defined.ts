function parse(text: string): number {
  return Number(text);
}

const level = parse("5") ?? 0; //~ always-defined
if (level === undefined) console.log("no level"); //~ always-defined
console.log(level);
const silent = (): void => {};
console.log(silent() === undefined); //~ unsupported-conversion

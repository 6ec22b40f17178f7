const own = (parts: TemplateStringsArray): TemplateStringsArray => parts;
const make = (): TemplateStringsArray => own`x`;
console.log(make() === make()); //~ unsupported-array-identity
const seen = new Map<readonly string[], number>(); //~ unsupported-array-identity
seen.set(make(), 1);
console.log([make()].includes(make())); //~ unsupported-array-identity
console.log(own`\unicode`.length); //~ unsupported-tagged-template

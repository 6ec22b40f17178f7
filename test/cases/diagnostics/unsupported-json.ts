const text = '{"on":true}';
const parsed: number[] = JSON.parse(text); //~ unsupported-json
console.log(JSON.stringify([1, 2]), parsed.length); //~ unsupported-json

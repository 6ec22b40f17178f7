console.log(JSON.stringify({ toJSON: () => 1 })); //~ unsupported-json
let count = 0;
class Counted {
  n = 0;
  toJSON(): number {
    return ++this.n;
  }
}
console.log(JSON.stringify([new Counted()]), count++); //~ unsupported-json
class Named {
  toJSON(key: string): string {
    return key;
  }
}
console.log(JSON.stringify({ a: new Named() })); //~ unsupported-json
const scores: Record<string, number | null> = { ann: null };
const ranks: Record<string, number | undefined> = { bob: undefined };
const tables: Record<string, Record<string, number | null> | undefined> = { scores };
console.log(JSON.stringify({ scores, ranks }), JSON.stringify(tables)); //~ unsupported-json

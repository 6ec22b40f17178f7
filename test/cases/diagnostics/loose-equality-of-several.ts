// `==` where a side may be several things: JavaScript might make a number or a text of one of them.
class Id {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}
const isOne = (value: string | number): boolean => value == 1; //~ unsupported-loose-equality
const isText = (value: unknown): boolean => value == "1"; //~ unsupported-loose-equality
const areSame = (a: boolean | number, b: boolean | number): boolean => a == b; //~ unsupported-loose-equality
const isId = (a: Id | string, b: Id | string): boolean => a != b; //~ unsupported-loose-equality
const both = (a: unknown, b: unknown): boolean => a == b; //~ unsupported-loose-equality
console.log(isOne("1"), isText(1), areSame(true, 1), isId(new Id("p"), "p"), both(1, "1"));

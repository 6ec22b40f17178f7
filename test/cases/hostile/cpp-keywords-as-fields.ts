// @run
// Fields, methods, parameters and keys that are words of C++, of its library or of the Arduino core.
interface Words {
  int: number;
  float: number;
  class: string;
  template: boolean;
  operator: string;
  private: number;
  virtual?: number;
  delete: number;
  new: number;
  this: string;
  auto: number;
  register: string;
  and: boolean;
}
const words: Words = { int: 1, float: 0.5, class: "c", template: true, operator: "+", private: 2, delete: 3, new: 4, this: "t", auto: 5, register: "r", and: false };
words.int += words.float;
words.and = words.template;
const { class: cls, new: fresh, delete: removed, auto, register, float = 9 } = words;
console.log(words.int, words.and, cls, fresh + removed, auto, register, float, words["this"], words.operator);
class union {
  signed = 1;
  static const = "static";
  unsigned(short: number, long = short): number {
    return this.signed + short * long;
  }
  get volatile(): string {
    return "getter";
  }
  goto(): this {
    this.signed++;
    return this;
  }
}
const struct = new union();
console.log(struct.goto().goto().unsigned(2), struct.volatile, union.const);
function asm(char: string, double: number, ...bool: boolean[]): string {
  const inline = char.repeat(double);
  return inline + bool.length;
}
console.log(asm("x", 3), asm("y", 1, true, false));
const record: Record<string, number> = { namespace: 1, using: 2 };
record["typedef"] = 3;
record["std"] = record["using"]! * 10;
console.log(Object.keys(record).join(), record["std"]);
enum constexpr {
  nullptr,
  sizeof,
  friend = 10,
}
console.log(constexpr.sizeof, constexpr[10], constexpr.nullptr);

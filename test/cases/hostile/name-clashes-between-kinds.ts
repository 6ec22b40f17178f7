// @run
// One name for a type, a value, a field, a function, a parameter and a label, as TypeScript allows.
interface Shape {
  area: number;
}
const Shape = (area: number): Shape => ({ area });
type count = number;
const count: count = 3;
function value(value: count): count {
  return value + 1;
}
const object = { value: value(count), count, object: "self" };
console.log(Shape(2).area, object.value, object.count, object.object);
count: for (const count of [1, 2]) {
  if (count === 1) continue count;
  console.log(count);
}
class Item {
  item = "field";
  static item = "static";
  static Item(): string {
    return "static method";
  }
  Item(): string {
    return this.item + Item.item;
  }
}
const item = new Item();
console.log(item.Item(), Item.Item(), item.item);
enum Mode {
  Mode,
  mode,
  count = 7,
}
const mode = Mode.mode;
console.log(Mode.Mode, mode, Mode.count, Mode[7]);
const name = "a";
const name2 = "b";
const name_2 = "c";
const name_ = "d";
{
  const name = "e";
  const name2 = "f";
  console.log(name, name2, name_, name_2);
}
console.log(name, name2);
const f = (f_1: number, f1: number, f_: number) => f_1 * 100 + f1 * 10 + f_;
const f_1 = f(1, 2, 3);
console.log(f_1);
function tmp(): number {
  const tmp1 = 1, temp = 2, t = 3, _t0 = 4, result = 5, self = 6, index = 7, length = 8;
  return [tmp1, temp, t, _t0, result, self, index, length].reduce((a, b) => a + b, 0);
}
console.log(tmp());
const string = "s", number = 1, boolean = true, object2 = {}, undefined2 = undefined, Array2 = [1];
console.log(string, number, boolean, Object.keys(object2).length, undefined2, Array2.length);
const get = 1, set = 2, of = 3, as = 4, type = 5, from = 6, async = 7, let_ = 8, module = 9, declare = 10, readonly = 11, is = 12, keyof = 13;
console.log(get + set + of + as + type + from + async + let_ + module + declare + readonly + is + keyof);
for (const of of [from]) console.log(of);

// @run
// Types of compatible shape are interchangeable: wider objects pass where fewer fields are asked for.
interface Named {
  name: string;
}
interface Sized {
  size: number;
}
type Item = Named & Sized & { price: number };

const item: Item = { name: "lamp", size: 3, price: 9.5 };
const named: Named = item;
const sized: Sized = item;
named.name = "desk lamp";
sized.size++;
console.log(item.name, item.size, (named as Item) === item);

function rename(target: Named, name: string): void {
  target.name = name;
}
function total(things: readonly Sized[]): number {
  return things.reduce((sum, thing) => sum + thing.size, 0);
}
class Crate implements Named, Sized {
  constructor(public name: string, public size: number) {}
  open(): string {
    return this.name + " opened";
  }
}
const crate = new Crate("crate", 10);
rename(crate, "big crate");
rename(item, "lamp");
console.log(crate.open(), item.name, total([crate, item, { size: 100 }]));

const wide = { name: "w", size: 1, extra: "kept" };
const narrow: Named = wide;
rename(narrow, "changed");
console.log(wide.name, wide.extra);

const all: Named[] = [item, crate, wide, { name: "plain" }];
console.log(all.map((one) => one.name).join());
const view: Readonly<Item> = item;
item.price = 1;
console.log(view.price, all.indexOf(item));

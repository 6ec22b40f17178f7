// @run
// A captured variable that is later given another object, string, array or function.
let items = ["a", "b"];
let title = "first";
let format: (text: string) => string = (text) => `<${text}>`;
const show = () => format(title) + items.join("");
console.log(show());
items.push("c");
title += "!";
console.log(show());
const old = items;
items = [];
format = (text) => text.toUpperCase();
console.log(show(), old.length, items.length);
items = old;
console.log(show());

let node: { name: string; next?: { name: string } } = { name: "n1" };
const describe = () => node.name + "->" + (node.next?.name ?? "nothing");
console.log(describe());
node.next = { name: "n2" };
console.log(describe());
node = { name: "n3", next: node };
console.log(describe());

let maybe: string | undefined;
const size = () => maybe?.length ?? -1;
console.log(size());
maybe = "";
console.log(size());
maybe = "four";
console.log(size());
maybe = undefined;
console.log(size());

// @run
// Chains through fields, methods, elements, calls and deletes; what stands behind is not evaluated.
interface Node {
  name: string;
  next?: Node;
  list?: number[];
  call?: (n: number) => string;
  get?(): Node | null;
}
let evaluated = 0;
const effect = (n: number) => {
  evaluated++;
  return n;
};
const leaf: Node = { name: "leaf", list: [7, 8], call: (n) => "called " + n, get: () => null };
const root: Node = { name: "root", next: leaf };

console.log(root.next?.name, root.next?.next?.name, root.next?.next?.next?.next?.name.length);
console.log(root.list?.[effect(0)], root.next?.list?.[effect(1)], evaluated);
console.log(root.call?.(effect(5)), leaf.call?.(effect(6)), evaluated);
console.log(root.get?.()?.name, leaf.get?.()?.name, leaf.get?.() === null);
console.log(root.next?.list?.map((n) => n * 2).join(), root.list?.map((n) => n * effect(2)).join(), evaluated);
console.log(root.next?.list?.length ?? "none", root.list?.length ?? "none");

let current: Node | undefined = root;
let path = "";
while (current) {
  path += current.name + "/";
  current = current.next;
}
console.log(path, (current as Node | undefined)?.name);

const maybe: Node | null = Math.max(1, 2) > 1 ? null : root;
console.log((maybe as Node | null)?.next!.name, (maybe as Node | null)?.next?.call?.(effect(1)), evaluated);
root.next = undefined;
console.log(root.next?.["name"], (root.next as Node | undefined)?.list?.[0] ?? -1);
const text: string | undefined = ["abc"].find((s) => s.length > 5);
console.log(text?.[0], text?.toUpperCase().padEnd(5), text?.length === undefined, !text?.length);
root.next = { name: "new", list: [] };
root.next?.list?.push(effect(1), effect(2));
console.log(root.next.list?.join(), evaluated);

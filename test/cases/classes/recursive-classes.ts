// @run
// Classes whose fields hold their own class: a tree with parents kept by the caller, and a doubly used child.
class Folder {
  readonly children: Folder[] = [];
  size = 0;
  constructor(readonly name: string, ...children: Folder[]) {
    for (const child of children) this.add(child);
  }
  add(child: Folder): Folder {
    this.children.push(child);
    return child;
  }
  total(): number {
    return this.children.reduce((sum, child) => sum + child.total(), this.size);
  }
  find(path: string[]): Folder | undefined {
    if (path.length === 0) return this;
    const [name, ...rest] = path;
    return this.children.find((child) => child.name === name)?.find(rest);
  }
  print(indent = ""): string {
    return indent + this.name + "\n" + this.children.map((child) => child.print(indent + "  ")).join("");
  }
}
const shared = new Folder("shared");
shared.size = 5;
const root = new Folder("/", new Folder("home", new Folder("ann", shared), new Folder("bob", shared)), new Folder("tmp"));
root.find(["tmp"])!.size = 1;
console.log(root.total(), root.find(["home", "bob", "shared"]) === shared, root.find(["nope"])?.name, root.find([])?.name);
shared.add(new Folder("deep")).size = 100;
console.log(root.total());
console.log(root.print().trimEnd());
root.find(["home", "ann"])!.children.pop();
console.log(root.total(), root.children[0]!.children.map((one) => one.children.length).join());

class Chain {
  constructor(readonly value: number, public next?: Chain) {}
  get length(): number {
    return 1 + (this.next?.length ?? 0);
  }
  last(): Chain {
    return this.next ? this.next.last() : this;
  }
}
let chain = new Chain(0);
for (let i = 1; i < 50; i++) chain = new Chain(i, chain);
console.log(chain.length, chain.last().value, chain.next?.next?.value);

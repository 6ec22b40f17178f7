// @run
// @leaks
// Nodes whose methods hand lists on, change them meanwhile and give them back.
class Node2 {
  children: Node2[] = [];
  parent: Node2 | null = null;
  constructor(readonly name: string) {}
  addAll(list: Node2[]): this {
    for (const child of list) {
      child.parent?.drop(child);
      child.parent = this;
      this.children.push(child);
    }
    return this;
  }
  drop(child: Node2): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }
  collect(into: string[]): string[] {
    into.push(this.name);
    for (const child of this.children) child.collect(into);
    return into;
  }
  names(): string[] {
    return this.children.map(({ name }) => name);
  }
  path(): string[] {
    const result: string[] = [];
    for (let at: Node2 | null = this; at !== null; at = at.parent) result.unshift(at.name);
    return result;
  }
  walk(visit: (name: string, path: string[]) => void): void {
    visit(this.name, this.path());
    for (const child of this.children.slice()) child.walk(visit);
  }
}
const root = new Node2("root");
const a = new Node2("a");
const b = new Node2("b");
const c = new Node2("c");
root.addAll([a, b, c]);
a.addAll([new Node2("a1"), new Node2("a2")]);
b.addAll(a.children);
console.log(a.names(), b.names(), root.names());
const out: string[] = [];
const same = root.collect(out);
same.push("end");
console.log(out.length, same === out, out.join(" "));
c.addAll(c.children);
root.addAll(root.children.slice());
console.log(root.names());
const paths: string[][] = [];
root.walk((name, path) => {
  path.push("*");
  paths.push(path);
  if (name === "b") a.addAll([new Node2("late")]);
});
console.log(paths.map((p) => p.join("/")).join(" "));

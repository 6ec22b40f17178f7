// @run
// The fields and methods of a base name classes that derive from it: whichever is met first, methods replace those of the base.
class Entry {
  parent: Menu | null = null;
  first?: Leaf;
  count = 1;
  constructor(readonly title: string) {}
  select(): Entry | null {
    return null;
  }
  get kind(): string {
    return "entry";
  }
  path(): string {
    return this.parent === null ? this.title : `${this.parent.path()}/${this.title}`;
  }
}
class Menu extends Entry {
  readonly entries: Entry[] = [];
  count = 2;
  add(entry: Entry): this {
    entry.parent = this;
    this.entries.push(entry);
    return this;
  }
  select(): Entry {
    return this;
  }
  get kind(): string {
    return "menu";
  }
}
class Leaf extends Entry {
  get kind(): string {
    return `leaf of ${super.kind}`;
  }
}
class SubMenu extends Menu {
  path(): string {
    return `[${super.path()}]`;
  }
}
const top = new Menu("top");
const inner = new SubMenu("inner");
const leaf = new Leaf("leaf");
top.add(inner.add(leaf)).add(new Entry("plain"));
leaf.first = leaf;
const all: Entry[] = [top, inner, leaf, ...top.entries];
for (const entry of all)
  console.log(entry.kind, entry.path(), entry.select() === entry, entry.count, entry.first === leaf);
for (const entry of all) entry.parent = null;
leaf.first = undefined;

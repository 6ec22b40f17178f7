// @run
// Methods that return `this`, in base and derived classes, and fluent builders that return copies.
class Builder {
  protected parts: string[] = [];
  add(part: string): this {
    this.parts.push(part);
    return this;
  }
  when(condition: boolean, change: (self: this) => void): this {
    if (condition) change(this);
    return this;
  }
  build(separator = " "): string {
    const text = this.parts.join(separator);
    this.parts = [];
    return text;
  }
}
class Html extends Builder {
  tag(name: string, content: string): this {
    return this.add(`<${name}>${content}</${name}>`);
  }
}
const html = new Html();
console.log(html.add("a").tag("b", "x").add("c").build(), html.build() === "");
console.log(html.when(true, (h) => h.tag("i", "yes")).when(false, (h) => h.add("no")).build());

class Query {
  private constructor(private readonly table: string, private readonly filters: readonly string[], private readonly max: number) {}
  static from(table: string): Query {
    return new Query(table, [], 0);
  }
  where(filter: string): Query {
    return new Query(this.table, [...this.filters, filter], this.max);
  }
  limit(max: number): Query {
    return new Query(this.table, this.filters, max);
  }
  toString(): string {
    return [this.table, ...this.filters, this.max || "all"].join(":");
  }
}
const base = Query.from("logs").where("a>1");
const narrow = base.where("b<2").limit(3);
console.log(`${base} ${narrow} ${base.limit(1)} ${Query.from("x")}`);
console.log(new Builder().add("temporary").add("object").build("-"));

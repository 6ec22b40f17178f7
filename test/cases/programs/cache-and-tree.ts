// @run
// generic linked list / tree / LRU using classes with null pointers
class ListNode<K, V> {
  prev: ListNode<K, V> | null = null;
  next: ListNode<K, V> | null = null;
  constructor(
    public readonly key: K,
    public value: V,
  ) {}
}
class Lru<K, V> {
  private map = new Map<K, ListNode<K, V>>();
  private head: ListNode<K, V> | null = null;
  private tail: ListNode<K, V> | null = null;
  hits = 0;
  misses = 0;
  constructor(
    private readonly max: number,
    private readonly onEvict?: (key: K, value: V) => void,
  ) {}
  get(key: K): V | undefined {
    const n = this.map.get(key);
    if (!n) {
      this.misses++;
      return undefined;
    }
    this.hits++;
    this.unlink(n);
    this.linkFront(n);
    return n.value;
  }
  set(key: K, value: V): this {
    let n = this.map.get(key);
    if (n) {
      n.value = value;
      this.unlink(n);
    } else {
      n = new ListNode(key, value);
      this.map.set(key, n);
      if (this.map.size > this.max && this.tail) {
        const t = this.tail;
        this.unlink(t);
        this.map.delete(t.key);
        this.onEvict?.(t.key, t.value);
      }
    }
    this.linkFront(n);
    return this;
  }
  private unlink(n: ListNode<K, V>) {
    if (n.prev) n.prev.next = n.next;
    else if (this.head === n) this.head = n.next;
    if (n.next) n.next.prev = n.prev;
    else if (this.tail === n) this.tail = n.prev;
    n.prev = n.next = null;
  }
  private linkFront(n: ListNode<K, V>) {
    n.next = this.head;
    if (this.head) this.head.prev = n;
    this.head = n;
    this.tail ??= n;
  }
  keys(): K[] {
    const out: K[] = [];
    for (let n = this.head; n; n = n.next) out.push(n.key);
    return out;
  }
  clear() {
    for (let n = this.head; n; ) {
      const next: ListNode<K, V> | null = n.next;
      n.prev = n.next = null;
      n = next;
    }
    this.head = this.tail = null;
    this.map.clear();
  }
}
const evicted: string[] = [];
const c = new Lru<string, number>(3, (k, v) => evicted.push(`${k}=${v}`));
c.set("a", 1).set("b", 2).set("c", 3);
console.log(c.get("a"), c.get("x"), c.keys());
c.set("d", 4).set("a", 10).set("e", 5);
console.log(c.keys().join(), evicted, c.hits, c.misses, c.get("a"));
c.clear();
console.log(c.keys().length);
class Tree<T> {
  left?: Tree<T>;
  right?: Tree<T>;
  size = 1;
  constructor(readonly value: T) {}
  insert(v: T, cmp: (a: T, b: T) => number): boolean {
    const d = cmp(v, this.value);
    if (d === 0) return false;
    const side = d < 0 ? "left" : "right";
    const child = this[side];
    let added = true;
    if (child) added = child.insert(v, cmp);
    else this[side] = new Tree(v);
    if (added) this.size++;
    return added;
  }
  walk(f: (v: T, depth: number) => void, depth = 0): void {
    this.left?.walk(f, depth + 1);
    f(this.value, depth);
    this.right?.walk(f, depth + 1);
  }
  height(): number {
    return 1 + Math.max(this.left?.height() ?? 0, this.right?.height() ?? 0);
  }
}
const t = new Tree(50);
for (const v of [30, 70, 20, 40, 60, 80, 30, 65]) t.insert(v, (a, b) => a - b);
let s = "";
t.walk((v, d) => {
  s += `${v}@${d} `;
});
console.log(s.trim(), t.size, t.height());

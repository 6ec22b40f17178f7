// @run
// Objects that know each other: parents and children, observers, a doubly linked list that is taken apart.
class Entry<T> {
  before: Entry<T> | null = null;
  after: Entry<T> | null = null;
  constructor(public value: T) {}
}
class Deque<T> {
  private head: Entry<T> | null = null;
  private tail: Entry<T> | null = null;
  length = 0;
  pushBack(value: T): Entry<T> {
    const entry = new Entry(value);
    entry.before = this.tail;
    if (this.tail) this.tail.after = entry;
    else this.head = entry;
    this.tail = entry;
    this.length++;
    return entry;
  }
  remove(entry: Entry<T>): T {
    if (entry.before) entry.before.after = entry.after;
    else this.head = entry.after;
    if (entry.after) entry.after.before = entry.before;
    else this.tail = entry.before;
    entry.before = entry.after = null;
    this.length--;
    return entry.value;
  }
  popFront(): T | undefined {
    return this.head ? this.remove(this.head) : undefined;
  }
  toString(): string {
    let text = "";
    for (let at = this.head; at; at = at.after) text += `${at.value} `;
    text += "|";
    for (let at = this.tail; at; at = at.before) text += ` ${at.value}`;
    return text;
  }
}
const deque = new Deque<string>();
const entries = ["a", "b", "c", "d"].map((value) => deque.pushBack(value));
console.log(`${deque}`, deque.length);
console.log(deque.remove(entries[1]!), deque.remove(entries[3]!), `${deque}`);
deque.pushBack("e");
console.log(deque.popFront(), deque.popFront(), `${deque}`, deque.popFront(), deque.popFront(), deque.length);

interface Observer {
  update(subject: Subject): void;
}
class Subject {
  private observers: Observer[] = [];
  #value = 0;
  attach(observer: Observer): void {
    if (!this.observers.includes(observer)) this.observers.push(observer);
  }
  detach(observer: Observer): void {
    this.observers = this.observers.filter((one) => one !== observer);
  }
  get value(): number {
    return this.#value;
  }
  set value(next: number) {
    this.#value = next;
    for (const observer of this.observers) observer.update(this);
  }
}
class Limit implements Observer {
  alarms = 0;
  constructor(private readonly max: number) {}
  update(subject: Subject): void {
    if (subject.value <= this.max) return;
    this.alarms++;
    if (this.alarms === 2) subject.detach(this);
  }
}
const subject = new Subject();
const limits = [new Limit(5), new Limit(50)];
for (const limit of limits) subject.attach(limit);
subject.attach(limits[0]!);
for (const value of [3, 10, 60, 70, 1, 99]) subject.value = value;
console.log(limits.map((limit) => limit.alarms).join(), subject.value++, subject.value);

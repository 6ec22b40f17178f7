// @run
// Methods, shorthand methods, function fields and getters in object literals, with `this`.
const account = {
  balance: 10,
  history: [] as string[],
  deposit(amount: number) {
    this.balance += amount;
    this.history.push("+" + amount);
    return this;
  },
  withdraw: function (amount: number): boolean {
    if (amount > this.balance) return false;
    this.balance -= amount;
    this.history.push("-" + amount);
    return true;
  },
  get summary(): string {
    return `${this.balance} after ${this.history.length}`;
  },
  set limit(value: number) {
    if (this.balance > value) this.balance = value;
  },
};
account.deposit(5).deposit(20);
console.log(account.summary, account.withdraw(100), account.withdraw(30), account.summary);
account.limit = 2;
console.log(account.balance, account.history.join());

function makeStack() {
  const items: string[] = [];
  return {
    push(item: string) {
      items.push(item);
      return items.length;
    },
    pop: () => items.pop() ?? "empty",
    get size() {
      return items.length;
    },
  };
}
const stack = makeStack();
stack.push("a");
stack.push("b");
console.log(stack.size, stack.pop(), stack.pop(), stack.pop(), stack.size);

const counterA = { n: 0, tick() { return ++this.n; } };
const counterB = { n: 100, tick: counterA.tick };
console.log(counterA.tick(), counterB.tick(), counterA.tick(), counterB.n);

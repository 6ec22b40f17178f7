// @run
// @leaks
// Binding a method calls nothing: the fields that it reads may get their values later.
class Button {
  private handlers: (() => void)[] = [];
  onPress(handler: () => void): void {
    this.handlers.push(handler);
  }
  press(): void {
    for (const handler of this.handlers) handler();
  }
}
class Counter {
  private readonly up = this.add.bind(this, 1);
  private readonly change: (step: number) => void;
  private log: string[];
  count: number;
  constructor(
    button: Button,
    readonly name: string,
  ) {
    this.change = this.add.bind(this);
    button.onPress(this.pressed.bind(this));
    this.log = [];
    this.count = 0;
  }
  private add(step: number): void {
    this.count += step;
    this.log.push(`${this.name} ${this.count}`);
  }
  private pressed(): void {
    this.up();
    this.change(-3);
  }
  text(): string {
    return this.log.join();
  }
}
const button = new Button();
const counter = new Counter(button, "presses");
button.press();
button.press();
console.log(counter.text(), counter.count);

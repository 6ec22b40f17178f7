// @run
// Objects of several classes in arrays, maps, fields and closures: each call goes to the right method.
abstract class Command {
  constructor(protected readonly target: number[]) {}
  abstract run(): void;
  undo(): void {}
  get name(): string {
    return "command";
  }
}
class Push extends Command {
  constructor(target: number[], private readonly value: number) {
    super(target);
  }
  run(): void {
    this.target.push(this.value);
  }
  override undo(): void {
    this.target.pop();
  }
  override get name(): string {
    return "push " + this.value;
  }
}
class Clear extends Command {
  private saved: number[] = [];
  run(): void {
    this.saved = this.target.splice(0);
  }
  override undo(): void {
    this.target.push(...this.saved);
  }
}
class Macro extends Command {
  constructor(target: number[], private readonly parts: Command[]) {
    super(target);
  }
  run(): void {
    for (const part of this.parts) part.run();
  }
  override undo(): void {
    for (const part of [...this.parts].reverse()) part.undo();
  }
  override get name(): string {
    return `macro(${this.parts.map((part) => part.name).join()})`;
  }
}
const data: number[] = [];
const done: Command[] = [];
function execute(command: Command): void {
  command.run();
  done.push(command);
  console.log(command.name, "=>", data.join());
}
execute(new Push(data, 1));
execute(new Macro(data, [new Push(data, 2), new Push(data, 3)]));
execute(new Clear(data));
execute(new Push(data, 9));
for (let command = done.pop(); command; command = done.pop()) {
  command.undo();
  console.log("undo", command.name, "=>", data.join());
}

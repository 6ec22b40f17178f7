abstract class Command {
  abstract run(): string;
  merge?(other: Command): Command | null;
}
class Insert extends Command {
  constructor(readonly what: string) {
    super();
  }
  run(): string {
    return this.what;
  }
  override merge(other: Command): Command | null {
    return other instanceof Insert ? new Insert(this.what + other.what) : null;
  }
}
class Clear extends Command {
  run(): string {
    return "clear";
  }
}
const commands: Command[] = [new Insert("a"), new Insert("b"), new Clear()];
for (const command of commands) console.log(command.merge?.(commands[1])?.run() ?? "-"); //~ unsupported-property

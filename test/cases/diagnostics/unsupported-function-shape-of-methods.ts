interface Command {
  run(...words: string[]): string;
}
class Pair {
  run(first: string, second: string): string { //~ unsupported-function-shape
    return first + second;
  }
}
const pair: Command = new Pair();
console.log(pair.run("a", "b"));

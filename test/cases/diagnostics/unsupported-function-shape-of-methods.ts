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
// A method of a class, and one in a class that extends it which takes more: a call of either goes through the first.
class Sensor {
  read(pin: number): string {
    return `pin ${pin}`;
  }
}
class Scaled extends Sensor {
  read(pin: number, factor = 1): string {
    return `pin ${pin} * ${factor}`;
  }
}
const sensors: (Sensor | Scaled)[] = [new Sensor(), new Scaled()];
for (const sensor of sensors) console.log(sensor.read(1, 2)); //~ unsupported-function-shape

class Plain {
  set(level: number): string;
  set(level: number, color: string): string;
  set(level: number): string {
    return `level ${level}`;
  }
}
class Dimmed extends Plain {}
const lights: (Plain | Dimmed)[] = [new Plain(), new Dimmed()];
for (const light of lights) console.log(light.set(1, "red"));

// @run
// Elements of 32 bits take the low bits of sums, differences and products, as registers do.
type Instruction = ["load", number, number] | ["add", number, number] | ["sub", number, number] | ["mul", number, number];

class Machine {
  readonly registers = new Int32Array(4);
  run(program: readonly Instruction[]): void {
    const r = this.registers;
    for (const [name, to, from] of program) {
      switch (name) {
        case "load":
          r[to] = from;
          break;
        case "add":
          r[to] += r[from];
          break;
        case "sub":
          r[to] = r[to] - r[from];
          break;
        case "mul":
          r[to] *= r[from];
      }
      console.log(name, to, from, r.join(" "));
    }
  }
}
new Machine().run([
  ["load", 0, 2147483647],
  ["load", 1, 1],
  ["add", 0, 1],
  ["sub", 0, 1],
  ["load", 2, 65537],
  ["mul", 2, 2],
  ["add", 0, 0],
  ["mul", 0, 1],
]);

const mixed = new Int32Array([2000000000, 2000000000, 3]);
mixed[2] = mixed[0] + mixed[1] * 2 - 7;
mixed[1] = mixed[0] * mixed[1] + 7;
mixed[0] -= mixed[2] * 40503;
console.log(mixed);

let sum = 1_500_000_000;
const words = new Uint32Array(2);
for (let round = 0; round < 3; round++) {
  words[0] = sum + sum + round;
  words[1] += words[0] * 3;
}
sum -= 1;
const hits = new Int32Array(2);
hits[1]++;
hits[0] += 2;
console.log(words, sum, hits);

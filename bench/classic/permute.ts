// All permutations of a few numbers by swapping: deep recursion over one small array, and a callback for each.

class Permutations {
  private readonly items: number[];

  constructor(
    count: number,
    private readonly visit: (items: readonly number[]) => void,
  ) {
    this.items = Array.from({ length: count }, (_, i) => i);
  }

  run(): void {
    this.permute(this.items.length);
  }

  private permute(count: number): void {
    if (count === 0) {
      this.visit(this.items);
      return;
    }
    const last = count - 1;
    this.permute(last);
    for (let i = last - 1; i >= 0; i--) {
      this.swap(last, i);
      this.permute(last);
      this.swap(last, i);
    }
  }

  private swap(a: number, b: number): void {
    const { items } = this;
    [items[a], items[b]] = [items[b], items[a]];
  }
}

const rounds = 600;
const count = 8;
const factorial = 40_320;

let visited = 0;
let rising = 0;
let checksum = 0;
for (let round = 0; round < rounds; round++) {
  const permutations = new Permutations(count, (items) => {
    visited++;
    if (items[0] < items[1]) rising++;
    checksum = (checksum * 3 + items[0] * 8 + items[7]) % 1_000_003;
  });
  permutations.run();
}
console.log(`permute: ${visited} visited, ${rising} rising, checksum ${checksum}`);
console.log(visited === rounds * factorial && rising * 2 === visited ? "ok" : "wrong");

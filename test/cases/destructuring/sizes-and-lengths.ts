// @run
// `{ size }` of Maps and Sets, `{ length }` of lists, text and typed arrays.
class Pool {
  private readonly used = new Set<number>([1, 2, 3]);
  private readonly names = new Map([["led", 2]]);
  get stats() {
    const { size: used } = this.used;
    const { size } = this.names;
    return { used, size };
  }
  drop(id: number): number {
    this.used.delete(id);
    const { size } = this.used;
    return size;
  }
}
const pool = new Pool();
console.log(pool.stats, pool.drop(2), pool.drop(9), pool.stats.used);

const checksum = (bytes: Uint8Array): number => {
  const { length } = bytes;
  let sum = length;
  for (let i = 0; i < length; i++) sum = (sum + bytes[i]) & 0xff;
  return sum;
};
const full = ({ size }: ReadonlySet<string>, { length }: readonly string[]) => size === length;
const words = ["on", "off", "on"];
const { length: letters } = words.join("");
console.log(checksum(Uint8Array.of(250, 10)), full(new Set(words), words), letters);

const groups = { left: new Set("abca"), right: new Map<string, string[]>() };
let count = 0;
({
  left: { size: count },
} = groups);
const {
  right: { size: none },
} = groups;
console.log(count, none);

// @run
// Generic functions and classes used from several modules with different types; errors that cross modules.
import { Pool, pairUp, Result, safe } from "./generic.ts";
import { NotFound, words } from "./words.ts";

const numbers = new Pool<number>(() => 0);
numbers.give(5);
console.log(numbers.take(), numbers.take(), words.take(), words.take().length, Pool.pools);
console.log(pairUp([1, 2], ["a", "b"]).map(([n, s]) => s + n).join(), pairUp([true], [0.5])[0]!.join());
const results: Result<string>[] = [safe(() => words.find("w1")), safe(() => words.find("zz")), safe(() => "plain")];
for (const result of results) console.log(result.ok ? result.value : `${result.error.name}: ${result.error.message}`);
try {
  words.find("missing");
} catch (error) {
  console.log(error instanceof NotFound, error instanceof NotFound && error.key);
}

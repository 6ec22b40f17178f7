// @run
// Dynamic programming over flat tables: ways to pay, fewest coins, best load; unreachable marked by Infinity.
const coins = [1, 2, 5, 10, 20, 50];

function ways(amount: number): number {
  const table = [1];
  for (let i = 1; i <= amount; i++) table.push(0);
  for (const coin of coins) {
    for (let value = coin; value <= amount; value++) table[value] += table[value - coin];
  }
  return table[amount];
}

function fewest(amount: number, allowed: number[]): number {
  const table = [0];
  for (let value = 1; value <= amount; value++) {
    let best = Infinity;
    for (const coin of allowed) {
      if (coin <= value && table[value - coin] + 1 < best) best = table[value - coin] + 1;
    }
    table.push(best);
  }
  return table[amount];
}

function bestLoad(weights: number[], values: number[], limit: number): number {
  const table: number[][] = [];
  for (let i = 0; i <= weights.length; i++) {
    const row: number[] = [];
    for (let w = 0; w <= limit; w++) {
      if (i === 0) row.push(0);
      else {
        const without = table[i - 1][w];
        const weight = weights[i - 1];
        row.push(weight > w ? without : Math.max(without, table[i - 1][w - weight] + values[i - 1]));
      }
    }
    table.push(row);
  }
  return table[weights.length][limit];
}

for (const amount of [0, 1, 5, 10, 50, 100, 200]) console.log(amount, ways(amount), fewest(amount, coins));
console.log(fewest(7, [2, 4]), fewest(8, [2, 4]), fewest(27, [4, 9]), fewest(0, []));
console.log(bestLoad([1, 3, 4, 5], [1, 4, 5, 7], 7), bestLoad([2, 2], [1.5, 2.25], 3), bestLoad([], [], 5));

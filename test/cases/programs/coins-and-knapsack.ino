// coins-and-knapsack: written by tsino from coins-and-knapsack.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"

// @run
// Dynamic programming over flat tables: ways to pay, fewest coins, best load; unreachable marked by Infinity.
tsino::Array<uint8_t> coins{1, 2, 5, 10, 20, 50};

int32_t ways(int32_t amount) {
  tsino::Array<int32_t> table{1};
  for (int32_t i = 1; i <= amount; i++) table.push(0);
  for (const int32_t coin : coins) {
    for (int32_t value = coin; value <= amount; value++) table[value] += table[value - coin];
  }
  return table[amount];
}

double fewest(int32_t amount, const tsino::Array<uint8_t>& allowed) {
  tsino::Array<double> table{0.0};
  for (int32_t value = 1; value <= amount; value++) {
    double best = (double)INFINITY;
    for (const int32_t coin : allowed) {
      if (coin <= value && table[value - coin] + 1.0 < best) best = table[value - coin] + 1.0;
    }
    table.push(best);
  }
  return table[amount];
}

double bestLoad(const tsino::Array<uint8_t>& weights, const tsino::Array<double>& values, int32_t limit) {
  tsino::Array<tsino::Shared<tsino::Array<double>>> table;
  for (int32_t i = 0; i <= weights.length(); i++) {
    tsino::Shared<tsino::Array<double>> row = tsino::makeShared<tsino::Array<double>>(
        tsino::Array<double>{});
    for (int32_t w = 0; w <= limit; w++) {
      if (i == 0) {
        row->push(0.0);
      } else {
        const double without = (*table[i - 1])[w];
        const int32_t weight = weights[i - 1];
        row->push(
            weight > w ? without : tsino::maximum(
                without,
                (*table[i - 1])[w - weight] + values[i - 1]));
      }
    }
    table.push(row);
  }
  return (*table[weights.length()])[limit];
}

void setup() {
  Serial.begin(115200);

  tsino::Array<uint8_t> list{0, 1, 5, 10, 50, 100, 200};
  for (const int32_t amount : list) {
    int32_t waysResult = ways(amount);
    double fewestResult = fewest(amount, coins);
    Serial.print(amount);
    Serial.print(F(" "));
    Serial.print(waysResult);
    Serial.print(F(" "));
    tsino::inspect(Serial, fewestResult);
    Serial.println();
  }
  double fewestResult = fewest(7, tsino::Array<uint8_t>{2, 4});
  double fewestResult2 = fewest(8, tsino::Array<uint8_t>{2, 4});
  double fewestResult3 = fewest(27, tsino::Array<uint8_t>{4, 9});
  double fewestResult4 = fewest(0, tsino::Array<uint8_t>{});
  tsino::inspect(Serial, fewestResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, fewestResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, fewestResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, fewestResult4);
  Serial.println();
  double bestLoadResult = bestLoad(
      tsino::Array<uint8_t>{1, 3, 4, 5},
      tsino::Array<double>{1.0, 4.0, 5.0, 7.0},
      7);
  double bestLoadResult2 = bestLoad(
      tsino::Array<uint8_t>{2, 2},
      tsino::Array<double>{1.5, 2.25},
      3);
  double bestLoadResult3 = bestLoad(tsino::Array<uint8_t>{}, tsino::Array<double>{}, 5);
  tsino::inspect(Serial, bestLoadResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, bestLoadResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, bestLoadResult3);
  Serial.println();
}

void loop() {}

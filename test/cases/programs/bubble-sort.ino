// bubble-sort: written by tsino from bubble-sort.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/shared.h"

// @run
// Sorting in place through a parameter: the caller's array must change, a copy must not.
void swap(tsino::Array<double>& values, int32_t i, int32_t j) {
  const double kept = values[i];
  values.set(i, values[j]);
  values.set(j, kept);
}

int32_t bubbleSort(tsino::Array<double>& values) {
  int32_t swaps = 0;
  int32_t end = values.length();
  bool changed = true;
  while (changed) {
    changed = false;
    for (int32_t i = 1; i < end; i++) {
      if (values.get(i - 1) > values[i]) {
        swap(values, i - 1, i);
        swaps++;
        changed = true;
      }
    }
    end--;
    yield();
  }
  return swaps;
}

void setup() {
  Serial.begin(115200);

  tsino::Shared<tsino::Array<double>> readings = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{42.0, -7.0, 19.0, 0.0, 88.0, 19.0, -100.0, 3.0});
  tsino::Array<double> before = readings->slice();
  tsino::Shared<tsino::Array<double>> alias = readings;
  int32_t bubbleSortResult = bubbleSort(*readings);
  Serial.print(F("swaps "));
  Serial.println(bubbleSortResult);
  Serial.print(F("sorted "));
  Serial.println(readings->join(F(", ")));
  Serial.print(F("alias  "));
  Serial.println(alias->join(F(", ")));
  Serial.print(F("before "));
  Serial.println(before.join(F(", ")));
  int32_t bubbleSortResult2 = bubbleSort(*readings);
  tsino::Array<double> list{5.0};
  int32_t bubbleSortResult3 = bubbleSort(list);
  tsino::Array<double> list2;
  int32_t bubbleSortResult4 = bubbleSort(list2);
  Serial.print(F("again "));
  Serial.print(bubbleSortResult2);
  Serial.print(F(" one "));
  Serial.print(bubbleSortResult3);
  Serial.print(F(" none "));
  Serial.println(bubbleSortResult4);

  tsino::Array<double> voltages{3.3, 2.75, 3.05, -0.5};
  bubbleSort(voltages);
  Serial.println(voltages.join(F(" ")));
}

void loop() {}

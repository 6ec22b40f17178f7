// merge-sort: written by tsino from merge-sort.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Merge sort that allocates arrays at each level, and a stable order of parallel arrays.
int32_t merges = 0;

tsino::Shared<tsino::Array<double>> merge(tsino::Array<double>& left, tsino::Array<double>& right) {
  tsino::Shared<tsino::Array<double>> result = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  int32_t i = 0;
  int32_t j = 0;
  merges++;
  while (i < left.length() && j < right.length()) {
    result->push(left[i] <= right[j] ? left[i++] : right[j++]);
    yield();
  }
  while (i < left.length()) {
    result->push(left[i++]);
    yield();
  }
  while (j < right.length()) {
    result->push(right[j++]);
    yield();
  }
  return result;
}

tsino::Shared<tsino::Array<double>> mergeSort(const tsino::Shared<tsino::Array<double>>& values) {
  if (values->length() < 2) return values;
  const int32_t half = values->length() >> 1;
  tsino::Shared<tsino::Array<double>> list = mergeSort(
      tsino::makeShared<tsino::Array<double>>(values->slice(0, half)));
  tsino::Shared<tsino::Array<double>> mergeSortResult = list;
  tsino::Shared<tsino::Array<double>> list2 = mergeSort(
      tsino::makeShared<tsino::Array<double>>(values->slice(half)));
  return merge(*mergeSortResult, *list2);
}

tsino::Array<String> rankByScore(const tsino::Array<String>& names, const tsino::Array<double>& scores) {
  tsino::Array<int32_t> order;
  for (int32_t i = 0; i < names.length(); i++) {
    int32_t at = order.length();
    while (at > 0 && scores.get(order[at - 1]) < scores[i]) {
      at--;
      yield();
    }
    order.splice(at, 0, i);
  }
  tsino::Array<String> ranked;
  for (const int32_t index : order) {
    ranked.push(tsino::concat(names[index], F(":"), tsino::toText(scores[index])));
  }
  return ranked;
}

void setup() {
  Serial.begin(115200);

  int32_t seed = 42;
  tsino::Shared<tsino::Array<double>> values = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  for (int32_t i = 0; i < 20; i++) {
    seed = (seed * 137 + 31) % 1009;
    values->push((double)(seed - 500));
  }
  tsino::Shared<tsino::Array<double>> sorted = mergeSort(values);
  Serial.println(values->join(F(" ")));
  Serial.println(sorted->join(F(" ")));
  int32_t mergesBefore = merges;
  int32_t lengthResult = sorted->length();
  int32_t lengthResult2 = mergeSort(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}))->length();
  double element = (*mergeSort(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0})))[0];
  String joinResult = mergeSort(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.0, 1.0}))->join();
  Serial.print(mergesBefore);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(lengthResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, element);
  Serial.print(F(" "));
  Serial.println(joinResult);
  Serial.println(
      mergeSort(
          tsino::makeShared<tsino::Array<double>>(
              tsino::Array<double>{0.5, -0.5, 1000000000.0, 3.0, 0.25}))->join(F(" ")));
  Serial.println(
      rankByScore(
          tsino::Array<String>{F("ann"), F("bob"), F("cid"), F("dee")},
          tsino::Array<double>{70.0, 95.0, 70.0, 82.5}).join(F(" ")));
}

void loop() {}

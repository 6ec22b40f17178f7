// for-of-over-changing-arrays: written by tsino from for-of-over-changing-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // for-of reads the length anew each turn: elements pushed inside are visited, removed ones are not.
  tsino::Array<int32_t> queue{5, 3};
  String visited = F("");
  for (int32_t i = 0; i < queue.length(); i++) {
    const int32_t n = queue[i];
    visited += tsino::concat(String(n), F(" "));
    if (n > 1) queue.push(n - 2);
  }
  Serial.print(tsino::withoutFormat(visited));
  Serial.print(F(" "));
  Serial.println(queue.length());

  tsino::Array<uint8_t> shrinking{1, 2, 3, 4, 5, 6};
  String seen = F("");
  for (int32_t i = 0; i < shrinking.length(); i++) {
    const int32_t n = shrinking[i];
    seen += tsino::concat(String(n), F(" "));
    shrinking.pop();
  }
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.println(shrinking.join());

  tsino::Shared<tsino::Array<uint8_t>> list = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{10, 20, 30});
  int32_t sum = 0;
  tsino::Shared<tsino::Array<uint8_t>> list2 = list;
  for (const int32_t n : *list2) {
    sum += n;
    list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1});
  }
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println(list->length());

  tsino::Array<String> words{F("a"), F("b"), F("c")};
  String out = F("");
  for (int32_t i = 0; i < words.length(); i++) {
    const String word_ = words[i];
    words.set(2, F("z"));
    out += word_;
  }
  Serial.println(out);

  tsino::Array<uint8_t> list3{1, 2, 3};
  for (double n : list3) {
    n *= 10.0;
    if (n == 20.0) continue;
    tsino::inspect(Serial, n);
    Serial.println();
  }
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};
  String flat = F("");
  for (const tsino::Shared<tsino::Array<uint8_t>>& row : grid) {
    for (const int32_t cell : *row) flat += cell;
  }
  Serial.println(flat);
}

void loop() {}

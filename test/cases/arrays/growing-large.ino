// growing-large: written by tsino from growing-large.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Hundreds of pushes move the array in memory: aliases, nested rows and strings must survive the moves.
  tsino::Shared<tsino::Array<double>> numbers = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  tsino::Shared<tsino::Array<double>> alias = numbers;
  for (int32_t i = 0; i < 500; i++) numbers->push((double)i * i - 1000.0);
  Serial.print(alias->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, (*alias)[0]);
  Serial.print(F(" "));
  tsino::inspect(Serial, (*alias)[499]);
  Serial.print(F(" "));
  tsino::inspect(Serial, (*alias)[250]);
  Serial.println();

  tsino::Array<String> words;
  for (int32_t i = 0; i < 200; i++) words.push(tsino::concat(F("word number "), String(i)));
  Serial.print(words.length());
  Serial.print(F(" "));
  Serial.print(words[0]);
  Serial.print(F(" "));
  Serial.print(words[199]);
  Serial.print(F(" "));
  Serial.println(tsino::length(words[100]));

  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> rows;
  tsino::Shared<tsino::Array<int32_t>> first = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{0});
  rows.push(first);
  for (int32_t i = 1; i < 100; i++) {
    rows.push(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{i}));
  }
  first->push(42);
  Serial.print(tsino::withoutFormat(rows[0]->join()));
  Serial.print(F(" "));
  Serial.print(rows[99]->join());
  Serial.print(F(" "));
  Serial.println(first->length());

  while (numbers->length() > 10) {
    numbers->shift();
    yield();
  }
  Serial.println(alias->join(F(" ")));
  numbers->remove(0, 9);
  for (int32_t i = 0; i < 20; i++) numbers->unshift((double)i);
  Serial.print(alias->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, (*alias)[0]);
  Serial.print(F(" "));
  tsino::inspect(Serial, (*alias)[19]);
  Serial.print(F(" "));
  tsino::inspect(Serial, (*alias)[20]);
  Serial.println();

  String longest = F("");
  for (const String& word_ : words) {
    if (tsino::length(word_) > tsino::length(longest)) longest = word_;
  }
  Serial.print(tsino::withoutFormat(longest));
  Serial.print(F(" "));
  Serial.println(words.slice(-2).join(F("; ")));
  int32_t sum = 0;
  for (const tsino::Shared<tsino::Array<int32_t>>& row : rows) {
    for (const int32_t value : *row) sum += value;
  }
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.print(rows.concat(rows).length());
  Serial.print(F(" "));
  Serial.println(numbers->concat(*numbers).concat(*numbers).length());
}

void loop() {}

// columns: written by tsino from columns.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Shape;

struct Shape : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<uint16_t>> list;
  tsino::Shared<tsino::Array<String>> words_;
  void construct(String name, tsino::Shared<tsino::Array<uint16_t>> list, tsino::Shared<tsino::Array<String>> words_) {
    this->name = tsino::moved(name);
    this->list = tsino::moved(list);
    this->words_ = tsino::moved(words_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("list"), this->list);
    out.field(F("words"), this->words_);
    out.end();
  }
};

// @run
// Long lists come in columns, numbers aligned to the right, and end at a hundred.
tsino::Shared<tsino::Array<uint16_t>> numbers(int32_t count, int32_t factor) {
  tsino::Shared<tsino::Array<uint16_t>> list = tsino::makeShared<tsino::Array<uint16_t>>(
      tsino::Array<uint16_t>{});
  for (int32_t i = 0; i < count; i++) list->push((uint16_t)(i * factor % 1000));
  return list;
}

tsino::Shared<tsino::Array<String>> words(int32_t count) {
  tsino::Shared<tsino::Array<String>> list = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (int32_t i = 0; i < count; i++) {
    list->push(tsino::concat(tsino::repeat(F("w"), i * 5 % 9), String(i)));
  }
  return list;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<uint8_t> list{5, 6, 7, 8, 12, 13, 26, 27};
  for (const int32_t count : list) {
    tsino::inspect(Serial, numbers(count, 1));
    Serial.println();
  }
  tsino::inspect(Serial, numbers(40, 37));
  Serial.println();
  tsino::inspect(Serial, numbers(100, 7));
  Serial.println();
  tsino::inspect(Serial, numbers(101, 7));
  Serial.println();
  tsino::inspect(Serial, numbers(250, 991));
  Serial.println();
  tsino::inspect(Serial, words(6));
  Serial.println();
  tsino::inspect(Serial, words(7));
  Serial.println();
  tsino::inspect(Serial, words(31));
  Serial.println();
  tsino::inspect(Serial, words(103));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape>(F("nested"), numbers(30, 77), words(9)));
  Serial.println();
  tsino::Shared<tsino::Array<uint16_t>> numbersResult = numbers(8, 3);
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Shared<tsino::Array<uint16_t>>>{numbersResult, numbers(9, 300)});
  Serial.println();

  tsino::Array<double> halves;
  for (int32_t i = 0; i < 20; i++) halves.push(i / 2.0 - 3.0);
  tsino::inspect(Serial, halves);
  Serial.println();
  tsino::Array<bool> flags;
  for (int32_t i = 0; i < 16; i++) flags.push(i % 3 == 0);
  tsino::inspect(Serial, flags);
  Serial.println();
  tsino::Array<tsino::Optional<int32_t>> gaps;
  for (int32_t i = 0; i < 14; i++) {
    gaps.push(i % 5 == 0 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(i * 11));
  }
  tsino::inspect(Serial, gaps);
  Serial.println();
  tsino::Array<tsino::Array<int32_t>> rows;
  for (int32_t i = 0; i < 9; i++) rows.push(tsino::Array<int32_t>{i, i * i});
  tsino::inspect(Serial, rows);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          F("\303\244\303\266\303\274"),
          F("\346\227\245\346\234\254"),
          F("\360\237\230\200"),
          F("\342\206\222"),
          F("\303\251"),
          F("\342\234\223"),
          F("ok"),
          F("\355\225\234\352\265\255")});
  Serial.println();
}

void loop() {}

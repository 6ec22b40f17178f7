// labels-and-jumps: written by tsino from labels-and-jumps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/map.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Labelled loops of all kinds, labelled blocks, break and continue out of switch in loops.
  String trace = F("");
  for (int32_t i = 0; i < 4; i++) {
    {
      while (true) {
        for (const String& c : tsino::eachCharacterOf(F("abc"))) {
          if (i == 1) goto next_loop1;
          if (c == F("b") && i == 0) goto end_loop2;
          if (i == 3) goto end_loop1;
          trace += tsino::concat(String(i), c);
        }
        break;
        yield();
      }
      end_loop2:;
      trace += F(".");
    }
    next_loop1:;
  }
  end_loop1:;
  Serial.println(trace);

  {
    if (tsino::length(trace) > 3) goto end_block3;
    trace = F("unreached");
  }
  end_block3:;
  Serial.println(tsino::length(trace));

  tsino::Array<String> found;
  tsino::Array<tsino::Shared<tsino::Array<int8_t>>> list{
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{1, 2, 3}),
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{4, -1, 6}),
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{7, 8, 9})};
  for (const tsino::Shared<tsino::Array<int8_t>>& row : list) {
    {
      for (const int32_t cell : *row) {
        bool choice = true;
        if (choice == (cell < 0)) {
          goto next_loop4;
        } else if (choice == (cell > 7)) {
          goto end_loop4;
        } else if (choice == (cell % 2 == 0)) {} else {
          found.push(tsino::concat(F("odd"), String(cell)));
        }
        found.push(String(cell));
      }
    }
    next_loop4:;
  }
  end_loop4:;
  Serial.println(found.join());

  int32_t n = 0;
  do {
    n++;
    switch (n) {
      case 2:
        continue;
      case 5:
        goto end_loop5;
    }
    trace += n;
    yield();
  } while (n < 10);
  end_loop5:;
  Serial.print(n);
  Serial.print(F(" "));
  Serial.println(trace);
  const auto map = tsino::makeMap<String, tsino::Shared<tsino::Set<uint8_t>>>(
      {
          {F("a"), tsino::makeShared<tsino::Set<uint8_t>>(1, 2)},
          {F("b"), tsino::makeShared<tsino::Set<uint8_t>>(3)}});
  for (const auto& entry : *map) {
    const String& key = entry.key();
    const tsino::Shared<tsino::Set<uint8_t>>& set = entry.value();
    for (const int32_t value : *set) {
      if (value == 2) {
        Serial.print(F("found in "));
        Serial.println(key);
        goto end_loop6;
      }
    }
  }
  end_loop6:;
  tsino::Array<uint8_t> list2{1, 2};
  for (const int32_t x : list2) {
    tsino::Array<uint8_t> list3{1, 2};
    for (const int32_t y : list3) {
      tsino::Array<uint8_t> list4{1, 2};
      for (const int32_t z : list4) {
        if (z == 2) goto next_loop7;
        if (x == 2) goto end_loop8;
        Serial.print(x);
        Serial.print(F(" "));
        Serial.print(y);
        Serial.print(F(" "));
        Serial.println(z);
      }
      next_loop7:;
    }
  }
  end_loop8:;
}

void loop() {}

// copying-within: written by tsino from copying-within.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/is-same.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/shared.h"
#include "src/tsino/to-index.h"

void setup() {
  Serial.begin(115200);
  // @run
  // slice, concat, copyWithin, reverse, at, negative indices, and copies that are independent.
  tsino::Array<uint8_t> a{1, 2, 3, 4, 5};
  Serial.print(tsino::withoutFormat(a.slice(1, -1).join()));
  Serial.print(F(" "));
  Serial.print(a.slice(-2).join());
  Serial.print(F(" "));
  Serial.print(a.slice().join());
  Serial.print(F(" "));
  Serial.print(a.slice(3, 1).length());
  Serial.print(F(" "));
  Serial.print(a.slice(-100, 2).join());
  Serial.print(F(" "));
  Serial.println(a.slice(9).length());
  Serial.print(tsino::optionalText(a.at(0)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(a.at(-1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(a.at(-5)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(a.at(5)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(a.at(-6)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(a.at(tsino::toIndex(1.7))));
  String joinResult = a.copy().copyWithin(1, 0, 3).join();
  String joinResult2 = a.copy().copyWithin(-2, 0).join();
  String joinResult3 = a.copy().copyWithin(0, 2, 2).join();
  Serial.print(tsino::withoutFormat(a.copy().copyWithin(0, 3).join()));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(joinResult3);
  Serial.print(
      tsino::withoutFormat(a.concat(tsino::Array<uint8_t>{6}, tsino::Array<uint8_t>{7, 8}).join()));
  Serial.print(F(" "));
  Serial.print(a.concat().length());
  Serial.print(F(" "));
  Serial.print(a.concat(9, tsino::Array<uint8_t>{10}).join());
  Serial.print(F(" "));
  Serial.println(tsino::isSame(tsino::Array<uint8_t>{}.concat(a), a) ? F("true") : F("false"));
  tsino::Array<uint8_t> b = a.slice();
  b.reverse();
  String withoutFormatResult = tsino::withoutFormat(a.join());
  String joinResult4 = b.join();
  bool value = tsino::isSame(a.reverse(), a);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult4);
  Serial.print(F(" "));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(a.join());
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})};
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> joined = rows.concat(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})});
  joined[0]->push(9);
  joined.push(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4}));
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>(
              [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> String {
                return row->join(F("+"));
              }).join()));
  Serial.print(F(" "));
  Serial.println(joined.length());
  tsino::Array<String> words{F("a"), F("b"), F("c")};
  tsino::Array<String> part = words.slice(1);
  part.set(0, F("changed"));
  Serial.print(tsino::withoutFormat(words[1]));
  Serial.print(F(" "));
  Serial.println(part.join());
  tsino::Array<uint8_t> reverseResult{1, 2, 3};
  reverseResult.reverse();
  Serial.print(
      tsino::withoutFormat(reverseResult.concat(tsino::Array<uint8_t>{1, 2, 3}.slice(1)).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("x")}.concat(String(F("y")), tsino::Array<String>{F("z"), F("w")}).join(
          F("")));
  tsino::Shared<tsino::Array<uint8_t>> grow = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1});
  for (int32_t i = 0; i < 5; i++) {
    grow = tsino::makeShared<tsino::Array<uint8_t>>(grow->concat(*grow));
  }
  Serial.print(grow->length());
  Serial.print(F(" "));
  Serial.print(grow->indexOf(1, 31));
  Serial.print(F(" "));
  Serial.print(grow->lastIndexOf(1));
  Serial.print(F(" "));
  Serial.print(grow->lastIndexOf(1, 5));
  Serial.print(F(" "));
  Serial.println(grow->includes(1, 32) ? F("true") : F("false"));
  tsino::Array<int32_t> self{1, 2};
  self.pushAll(tsino::Array<int32_t>{tsino::allOf(self), self.length()});
  Serial.print(tsino::withoutFormat(self.join()));
  Serial.print(F(" "));
  Serial.println(self.concat(self).length());
}

void loop() {}

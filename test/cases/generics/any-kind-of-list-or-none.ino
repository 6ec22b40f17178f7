// any-kind-of-list-or-none: written by tsino from any-kind-of-list-or-none.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

// @run
// ArrayLike with an empty list as its default: arrays, text, bytes, or nothing.
int32_t sum(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& pGiven = {}) {
  tsino::Shared<tsino::Array<uint8_t>> p = pGiven.has() ? pGiven.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  int32_t total = 0;
  for (int32_t i = 0; i < p->length(); i++) total += (*p)[i];
  return total + p->length();
}

// @run
// ArrayLike with an empty list as its default: arrays, text, bytes, or nothing.
int32_t sum_(const tsino::Uint8Array& p) {
  int32_t total = 0;
  for (int32_t i = 0; i < p.length(); i++) total += p[i];
  return total + p.length();
}

tsino::Array<uint8_t> pick(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& itemsGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& moreGiven = {}) {
  tsino::Shared<tsino::Array<uint8_t>> items = itemsGiven.has() ? itemsGiven.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  tsino::Shared<tsino::Array<uint8_t>> more = moreGiven.has() ? moreGiven.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  tsino::Array<uint8_t> out;
  for (int32_t i = items->length() - 1; i >= 0; i--) out.push((*items)[i]);
  return out.concat(*more);
}

tsino::Array<String> pick_(const String& items, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& moreGiven = {}) {
  tsino::TextIndex itemsIndex;
  tsino::Shared<tsino::Array<String>> more = moreGiven.has() ? moreGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Array<String> out;
  for (int32_t i = tsino::length(items, itemsIndex) - 1; i >= 0; i--) {
    out.push(tsino::elementAt(items, itemsIndex, i));
  }
  return out.concat(*more);
}

tsino::Array<String> pick_any_kind_of_list_or_none(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& itemsGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& moreGiven = {}) {
  tsino::Shared<tsino::Array<String>> items = itemsGiven.has() ? itemsGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Shared<tsino::Array<String>> more = moreGiven.has() ? moreGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Array<String> out;
  for (int32_t i = items->length() - 1; i >= 0; i--) out.push((*items)[i]);
  return out.concat(*more);
}

tsino::Array<bool> pick2(const tsino::Optional<tsino::Shared<tsino::Array<bool>>>& itemsGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<bool>>>& moreGiven = {}) {
  tsino::Shared<tsino::Array<bool>> items = itemsGiven.has() ? itemsGiven.value() : tsino::makeShared<tsino::Array<bool>>(
      tsino::Array<bool>{});
  tsino::Shared<tsino::Array<bool>> more = moreGiven.has() ? moreGiven.value() : tsino::makeShared<tsino::Array<bool>>(
      tsino::Array<bool>{});
  tsino::Array<bool> out;
  for (int32_t i = items->length() - 1; i >= 0; i--) out.push((*items)[i]);
  return out.concat(*more);
}

String words(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& textsGiven = {}, const String& by = "-") {
  tsino::Shared<tsino::Array<String>> texts = textsGiven.has() ? textsGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  String out = F("");
  for (int32_t i = 0; i < texts->length(); i++) {
    out += tsino::concat(i > 0 ? by : String(F("")), (*texts)[i]);
  }
  return out;
}

String words_(const String& texts, const String& by = "-") {
  tsino::TextIndex textsIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(texts, textsIndex); i++) {
    out += tsino::concat(i > 0 ? by : String(F("")), tsino::elementAt(texts, textsIndex, i));
  }
  return out;
}

int32_t changed(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& pGiven = {}) {
  tsino::Shared<tsino::Array<uint8_t>> p = pGiven.has() ? pGiven.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  const int32_t first = p->length();
  p = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7, 8, 9});
  return first + p->length();
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybe(bool on) {
  return on ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5})) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}

void setup() {
  Serial.begin(115200);
  Serial.print(sum());
  Serial.print(F(" "));
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.print(sum_(tsino::Uint8Array::of(3, 4)));
  Serial.print(F(" "));
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.println(sum({}));
  tsino::Array<uint8_t> value = pick();
  tsino::Array<uint8_t> value2 = pick(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}));
  tsino::Array<String> value3 = pick_(F("xy"));
  tsino::Array<String> value4 = pick_any_kind_of_list_or_none(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("c")}));
  tsino::Array<bool> value5 = pick2(
      tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{}),
      tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true}));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<String>>> list{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b"), F("c")})};
  for (const tsino::Shared<tsino::Array<String>>& list2 : list) {
    Serial.print(tsino::withoutFormat(words(list2)));
    Serial.print(F(" "));
    Serial.print(words());
    Serial.print(F(" "));
    Serial.print(words_(F("ef")));
    Serial.print(F(" "));
    Serial.print(words(list2, F("+")));
    Serial.print(F(" "));
    Serial.println(words_(F("gh"), F(".")));
  }
  Serial.print(changed());
  Serial.print(F(" "));
  Serial.println(changed(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  Serial.print(sum(maybe(true)));
  Serial.print(F(" "));
  Serial.println(sum(maybe(false)));
}

void loop() {}

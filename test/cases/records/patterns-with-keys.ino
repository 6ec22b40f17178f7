// patterns-with-keys: written by tsino from patterns-with-keys.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"

tsino::Shared<tsino::Record<uint8_t>> without(const tsino::Shared<tsino::Record<uint8_t>>& s, const __FlashStringHelper* name) {
  const String key_ = name;
  const auto rest = tsino::makeShared<tsino::Record<uint8_t>>(s->copy());
  rest->remove(key_);
  return rest;
}
const auto stock = tsino::makeRecord<uint8_t>({{"bolt", 3}, {"nut", 5}, {"gear", 1}});

void f() {
  const int32_t bolt = stock->at(F("bolt"));
  const String key_ = String(F("nut"));
  const int32_t n = stock->get(key_).valueOr(7);
  const int32_t missing = stock->get(F("missing")).valueOr(9);
  const auto others = tsino::makeShared<tsino::Record<uint8_t>>(stock->copy());
  others->remove(F("bolt"));
  others->remove(key_);
  others->remove(F("missing"));
  Serial.print(bolt);
  Serial.print(F(" "));
  Serial.print(n);
  Serial.print(F(" "));
  Serial.print(missing);
  Serial.print(F(" "));
  tsino::inspect(Serial, others);
  Serial.println();
  const tsino::Optional<int32_t> gone = tsino::convertOptional(stock->get(F("gone")));
  const auto all = tsino::makeShared<tsino::Record<uint8_t>>(stock->copy());
  all->remove(F("gone"));
  Serial.print(!gone.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, all);
  Serial.print(F(" "));
  Serial.println(all == stock ? F("true") : F("false"));
}

tsino::Optional<tsino::Shared<tsino::Record<String>>> maybe(bool on) {
  if (on) return tsino::makeRecord<String>({{F("on"), F("yes")}});
  return {};
}
int32_t calls = 0;

const __FlashStringHelper* key() {
  calls++;
  return F("gear");
}

tsino::Shared<tsino::Record<uint8_t>> take(const tsino::Shared<tsino::Record<uint8_t>>& record) {
  const int32_t a = record->at(F("a"));
  const auto rest = tsino::makeShared<tsino::Record<uint8_t>>(record->copy());
  rest->remove(F("a"));
  return (void)((void)rest->set(F("c"), (uint8_t)a), a), rest;
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Record<uint8_t>> value = without(stock, F("nut"));
  tsino::Shared<tsino::Record<uint8_t>> value2 = without(stock, F("none"));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, stock);
  Serial.println();
  f();
  const int32_t b = stock->at(F("bolt"));
  const auto more = tsino::makeShared<tsino::Record<uint8_t>>(stock->copy());
  more->remove(F("bolt"));
  Serial.print(b);
  Serial.print(F(" "));
  tsino::inspect(Serial, more);
  Serial.println();
  const auto nested = tsino::makeRecord<tsino::Shared<tsino::Record<String>>>(
      {{F("a"), tsino::makeRecord<String>({{F("x"), F("1")}})}});
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = nested->get(F("a"));
  const auto value3 = tsino::makeShared<tsino::Record<String>>(
      (!getResult.has() ? tsino::makeShared<tsino::Record<String>>() : getResult.value())->copy());
  value3->set(F("y"), F("2"));
  tsino::Shared<tsino::Record<String>> value4 = value3;
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult2 = nested->get(F("zz"));
  const auto value5 = tsino::makeShared<tsino::Record<String>>(
      (!getResult2.has() ? tsino::makeShared<tsino::Record<String>>() : getResult2.value())->copy());
  value5->set(F("y"), F("3"));
  tsino::Shared<tsino::Record<String>> value6 = value5;
  const auto value7 = tsino::makeRecord<String>({{F("q"), F("0")}});
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult3 = nested->get(F("zz"));
  value7->assign(
      *(!getResult3.has() ? tsino::makeShared<tsino::Record<String>>() : getResult3.value()));
  tsino::Array<tsino::Shared<tsino::Record<String>>> merged{value4, value6, value7};
  tsino::inspect(Serial, merged);
  Serial.println();
  const auto base = tsino::makeRecord<String>({{F("k"), F("v")}});
  const auto value8 = tsino::makeShared<tsino::Record<String>>(base->copy());
  tsino::Optional<tsino::Shared<tsino::Record<String>>> maybeResult = maybe(true);
  value8->assign(
      *(!maybeResult.has() ? tsino::makeShared<tsino::Record<String>>() : maybeResult.value()));
  tsino::Shared<tsino::Record<String>> value9 = value8;
  const auto value10 = tsino::makeShared<tsino::Record<String>>(base->copy());
  tsino::Optional<tsino::Shared<tsino::Record<String>>> maybeResult2 = maybe(false);
  value10->assign(
      *(!maybeResult2.has() ? tsino::makeShared<tsino::Record<String>>() : maybeResult2.value()));
  tsino::Array<tsino::Shared<tsino::Record<String>>> both{value9, value10};
  tsino::inspect(Serial, both);
  Serial.println();
  {
    const String key_ = key();
    const tsino::Optional<int32_t> g = tsino::convertOptional(stock->get(key_));
    const auto r = tsino::makeShared<tsino::Record<uint8_t>>(stock->copy());
    r->remove(key_);
    Serial.print(tsino::optionalText(g));
    Serial.print(F(" "));
    tsino::inspect(Serial, r);
    Serial.print(F(" "));
    Serial.println(calls);
  }
  tsino::Array<tsino::Shared<tsino::Record<String>>> list{
      tsino::makeRecord<String>({{F("id"), F("1")}, {F("a"), F("x")}}),
      tsino::makeRecord<String>({{F("id"), F("2")}, {F("a"), F("y")}})};
  for (const tsino::Shared<tsino::Record<String>>& item : list) {
    const tsino::Optional<String> id = item->get(F("id"));
    const auto rest = tsino::makeShared<tsino::Record<String>>(item->copy());
    rest->remove(F("id"));
    Serial.print(tsino::withoutFormat(tsino::optionalText(id)));
    Serial.print(F(" "));
    tsino::inspect(Serial, rest);
    Serial.println();
  }
  const auto src = tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}});
  tsino::Shared<tsino::Record<uint8_t>> value11 = take(src);
  tsino::inspect(Serial, value11);
  Serial.print(F(" "));
  tsino::inspect(Serial, src);
  Serial.println();
}

void loop() {}

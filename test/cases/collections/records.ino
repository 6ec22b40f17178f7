// records: written by tsino from records.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

const auto lists = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<uint8_t>>>>();

void add(const String& key, int32_t n) {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = lists->get(key);
  (!getResult.has() ? [&] {
    tsino::Shared<tsino::Array<uint8_t>> value = tsino::makeShared<tsino::Array<uint8_t>>(
        tsino::Array<uint8_t>{});
    lists->set(key, value);
    return value;
  }() : getResult.value())->push((uint8_t)n);
}
String log_ = "";

const __FlashStringHelper* f(const __FlashStringHelper* s) {
  log_ += s;
  return s;
}

const uint8_t xs[] PROGMEM = {3, 0, 5};

void setup() {
  Serial.begin(115200);
  // @run
  // Records: names counted, changed while walked, spread, of lists and functions; what may be missing is asked for.
  const auto counts = tsino::makeShared<tsino::Record<int32_t>>();
  tsino::Array<String> list = tsino::split(F("to be or not to be"), F(" "));
  for (const String& w : list) counts->set(w, counts->get(w).valueOr(0) + 1);
  for (const auto& entry : counts->entries()) {
    const String& w = entry.key();
    Serial.print(tsino::withoutFormat(w));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(counts->get(w)));
  }
  Serial.print(tsino::withoutFormat(counts->keys().join()));
  Serial.print(F(" "));
  Serial.print(counts->size());
  Serial.print(F(" "));
  Serial.print(counts->has(F("to")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(counts->has(F("x")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!counts->has(F("zz")) ? F("true") : F("false"));
  counts->set(F("to"), counts->at(F("to")) + 1);
  counts->set(F("to"), counts->at(F("to")) + 5);
  counts->set(F("be"), counts->at(F("be")) + 1);
  String getResult = tsino::optionalText(counts->get(F("to")));
  int32_t atResult = counts->at(F("be"));
  counts->set(F("be"), atResult - 1);
  int32_t value = atResult;
  String getResult2 = tsino::optionalText(counts->get(F("be")));
  bool value2 = ((void)counts->remove(F("or")), true);
  Serial.print(getResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(getResult2);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(counts->has(F("or")) ? F("true") : F("false"));
  const auto config = tsino::makeRecord<tsino::Optional<String>>(
      {
          {F("host"), tsino::Optional<String>(F("a"))},
          {F("port"), tsino::Optional<String>(F("80"))},
          {F("empty"), tsino::Optional<String>{}}});
  Serial.print(config->has(F("host")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(config->has(F("nope")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(config->has(F("empty")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(config->get(F("empty"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(config->get(F("nope"))));
  config->set(
      F("host"),
      tsino::Optional<String>(
          tsino::concat(
              tsino::toText(
                  config->has(F("host")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, String>, tsino::Undefined>(
                      config->at(F("host"))) : tsino::Union<tsino::Undefined, String>(
                      tsino::Undefined{})),
              F("b"))));
  Serial.println(tsino::optionalText(config->get(F("host"))));
  const auto order = tsino::makeRecord<String>(
      {{F("b"), F("1")}, {F("10"), F("2")}, {F("a"), F("3")}, {F("2"), F("4")}, {F("-1"), F("5")}});
  String text = F("");
  for (const auto& entry : order->entries()) {
    const String& k = entry.key();
    const String& v = entry.value();
    text += tsino::concat(k, v, F(" "));
  }
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(order->values().join(F("/")));
  for (const String& k : order->keys()) {
    if (!order->hasOwn(k)) continue;
    order->remove(F("2"));
    order->remove(F("a"));
    order->set(tsino::concat(F("new"), k), F("x"));
    text = k;
    Serial.println(k);
    if (order->size() > 8) break;
  }
  tsino::Record<String> entries = order->copy();
  for (const auto& entry : entries.entries()) {
    const String k = entry.key();
    const String v = entry.value();
    order->set(tsino::concat(k, F("!")), tsino::concat(v, v));
    order->remove(F("b"));
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(v);
  }
  add(F("a"), 1);
  add(F("a"), 2);
  add(F("b"), 3);
  for (const auto& entry : lists->entries()) {
    const String& k = entry.key();
    const tsino::Shared<tsino::Array<uint8_t>>& list2 = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(list2->join(F("+")));
  }
  const auto value3 = tsino::makeShared<tsino::Record<int32_t>>(counts->copy());
  value3->set(F("extra"), 9);
  value3->set(tsino::concat(F("dyn"), String(1)), 8);
  tsino::Shared<tsino::Record<int32_t>> copy = value3;
  copy->set(F("to"), 0);
  Serial.print(tsino::optionalText(copy->get(F("to"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(counts->get(F("to"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(copy->get(F("extra"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(copy->get(F("dyn1"))));
  Serial.print(F(" "));
  Serial.println(copy->keys().join());
  const auto value4 = tsino::makeRecord<int32_t>({{F("first"), 1}});
  value4->assign(*counts);
  value4->set(F("last"), 2);
  value4->assign(*copy);
  tsino::Shared<tsino::Record<int32_t>> both = value4;
  Serial.print(tsino::withoutFormat(both->keys().join()));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(both->get(F("to"))));
  const auto numbered = tsino::makeRecord<String>({{F("3"), F("c")}, {F("1"), F("a")}});
  numbered->set(String(2), F("b"));
  for (const auto& entry : numbered->entries()) {
    const String& k = entry.key();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(numbered->get(k)));
  }
  for (int32_t i = 0; i < 5; i++) {
    tsino::Optional<String> getResult3 = numbered->get(String(i));
    Serial.println(getResult3.has() ? getResult3.value() : String(F("none")));
  }
  const auto fns = tsino::makeRecord<tsino::Function<int32_t(int32_t, int32_t)>>(
      {
          {F("add"), [](int32_t a, int32_t b) -> int32_t { return a + b; }},
          {F("mul"), [](int32_t a, int32_t b) -> int32_t { return a * b; }}});
  tsino::Array<String> list2{F("add"), F("mul"), F("no")};
  for (const String& op : list2) {
    const tsino::Optional<tsino::Function<int32_t(int32_t, int32_t)>> f_ = fns->get(op);
    tsino::printUnion(
        Serial,
        f_.has() ? tsino::Union<double, String>((double)f_.value()(3, 4)) : tsino::Union<double, String>(
            tsino::concat(F("no "), op)));
    Serial.println();
  }
  Serial.print(fns->at(F("add"))(1, 2));
  Serial.print(F(" "));
  Serial.println(fns->at(F("mul"))(3, 5));
  const auto nested = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<uint8_t>>>>();
  tsino::Optional<tsino::Shared<tsino::Record<uint8_t>>> getResult3 = nested->get(F("x"));
  tsino::Shared<tsino::Record<uint8_t>> row = !getResult3.has() ? [&] {
    const auto value5 = tsino::makeShared<tsino::Record<uint8_t>>();
    nested->set(F("x"), value5);
    return value5;
  }() : getResult3.value();
  row->set(F("y"), 4);
  nested->at(F("x"))->set(F("z"), 5);
  Serial.print(tsino::optionalText(nested->at(F("x"))->get(F("y"))));
  Serial.print(F(" "));
  Serial.print(nested->at(F("x"))->size());
  Serial.print(F(" "));
  Serial.println(!nested->has(F("q")) ? F("true") : F("false"));
  const auto flags = tsino::makeShared<tsino::Record<bool>>();
  flags->set(F("on"), true);
  if (tsino::truthy(flags->get(F("on")))) Serial.println(F("on"));
  if (!tsino::truthy(flags->get(F("off")))) Serial.println(F("not off"));
  tsino::Optional<bool> getResult4 = flags->get(F("off"));
  tsino::printUnion(
      Serial,
      tsino::truthy(getResult4) ? tsino::Union<bool, String>(getResult4.value()) : tsino::Union<bool, String>(
          String(F("default"))));
  Serial.println();
  tsino::Shared<tsino::Record<int32_t>> alias = counts;
  alias->set(F("new"), 1);
  Serial.print(tsino::optionalText(counts->get(F("new"))));
  Serial.print(F(" "));
  Serial.print(alias == counts ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(counts->hasOwn(F("new")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(counts->hasOwn(F("toString")) ? F("true") : F("false"));
  counts->assign(*tsino::makeRecord<int32_t>({{F("to"), 100}, {F("z"), 1}}));
  Serial.print(tsino::optionalText(counts->get(F("to"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(counts->get(F("z"))));
  const auto byKey = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Record<uint8_t>>>>();
  byKey->set(F("r"), tsino::makeRecord<uint8_t>({{F("one"), 1}}));
  byKey->at(F("r"))->set(F("two"), 2);
  for (const auto& entry : *byKey) {
    const String& k = entry.key();
    const tsino::Shared<tsino::Record<uint8_t>>& r = entry.value();
    for (const auto& entry2 : r->entries()) {
      const String& n = entry2.key();
      Serial.print(tsino::withoutFormat(k));
      Serial.print(F(" "));
      Serial.print(n);
      Serial.print(F(" "));
      Serial.println(tsino::optionalText(r->get(n)));
    }
  }
  String fResult = f(F("a"));
  String fResult2 = f(F("b"));
  String fResult3 = f(F("d"));
  String fResult4 = f(F("e"));
  const auto r2 = tsino::makeRecord<String>(
      {{fResult, fResult2}, {F("c"), fResult3}, {fResult4, f(F("g"))}});
  const __FlashStringHelper* fResult5 = f(F("h"));
  r2->set(fResult5, f(F("i")));
  String fResult6 = f(F("a"));
  r2->set(
      fResult6,
      tsino::concat(
          tsino::toText(
              r2->has(fResult6) ? tsino::Union<tsino::Undefined, String>(r2->at(fResult6)) : tsino::Union<tsino::Undefined, String>(
                  tsino::Undefined{})),
          f(F("j"))));
  Serial.print(tsino::withoutFormat(log_));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(r2->get(F("a"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(r2->get(F("h"))));
  const auto scores = tsino::makeShared<tsino::Record<double>>();
  scores->set(F("ann"), 3.0);
  scores->set(F("bob"), 4.5);
  String best = F("");
  for (const auto& entry : scores->entries()) {
    const String& p = entry.key();
    if (best == F("") || scores->at(p) > scores->at(best)) best = p;
  }
  Serial.print(tsino::withoutFormat(best));
  Serial.print(F(" "));
  tsino::inspect(Serial, scores->get(best));
  Serial.println();
  const auto nothing = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("a"), tsino::Optional<int32_t>{}}, {F("b"), tsino::Optional<int32_t>(1)}});
  Serial.print(
      (nothing->has(F("a")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nothing->at(F("a"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (nothing->has(F("x")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nothing->at(F("x"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      nothing->has(F("b")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nothing->at(F("b"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.println();
  for (int32_t i = 0; i < 5; i++) {
    const tsino::Optional<int32_t> x = tsino::convertOptional(tsino::tableGet(xs, i));
    if (!x.has()) {
      Serial.print(F("end "));
      Serial.println(i);
    } else {
      tsino::printUnion(
          Serial,
          tsino::truthy(x) ? tsino::Union<double, String>((double)x.value()) : tsino::Union<double, String>(
              String(F("zero"))));
      Serial.println();
    }
  }
  const String word_ = F("ab");
  for (int32_t i = 0; i < 3; i++) {
    const tsino::Optional<String> c = tsino::elementOrNone(word_, i);
    if (!tsino::truthy(c)) break;
    Serial.println(c.value());
  }
  const tsino::Optional<int32_t> found = counts->get(F("nope"));
  Serial.print(!found.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(counts->get(F("gone"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(counts->get(F("gone"))));
  tsino::Optional<double> cur = scores->get(F("ann"));
  while (tsino::truthy(cur)) {
    tsino::inspect(Serial, cur);
    Serial.println();
    cur = cur == 3.0 ? scores->get(F("bob")) : scores->get(F("zed"));
    yield();
  }
}

void loop() {}

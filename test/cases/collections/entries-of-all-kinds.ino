// entries-of-all-kinds: written by tsino from entries-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// @run
// Enums, objects, optionals, texts and numbers as keys and values; order of evaluation; maps of maps.
enum class Color : uint8_t { Red, Green = 5 };
struct Point;
struct Entry;

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
};

struct Entry : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}
String order = "";

int32_t f(int32_t n) {
  order += n;
  return n;
}

tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<uint8_t>>>> make() {
  const auto r = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Set<uint8_t>>>>();
  r->set(F("q"), tsino::makeShared<tsino::Set<uint8_t>>(1, 2));
  return r;
}

void setup() {
  Serial.begin(115200);
  const auto byColor = tsino::makeShared<tsino::Map<Color, String>>();
  byColor->set(Color::Red, F("r"));
  byColor->set(Color::Green, F("g"));
  tsino::Optional<String> getResult = byColor->get(Color::Green);
  Serial.print(tsino::withoutFormat(getResult.has() ? getResult.value() : String(F("?"))));
  Serial.print(F(" "));
  Serial.println(byColor->size());
  for (const auto& entry : *byColor) {
    const Color c = entry.key();
    const String& s = entry.value();
    Serial.print((int32_t)c);
    Serial.print(F(" "));
    Serial.println(s);
  }
  const tsino::Ref<Point> p = tsino::make<Point>(1, 2);
  const auto marks = tsino::makeShared<tsino::Map<tsino::Ref<Point>, uint8_t>>();
  marks->set(p, 3);
  marks->set(tsino::make<Point>(1, 2), 4);
  Serial.print(marks->get(p).valueOr(0));
  Serial.print(F(" "));
  Serial.print(marks->size());
  Serial.print(F(" "));
  Serial.println(marks->has(tsino::make<Point>(1, 2)) ? F("true") : F("false"));
  for (const auto& entry : *marks) {
    const tsino::Ref<Point>& q = entry.key();
    const int32_t m = entry.value();
    q->x += m;
    Serial.print(q->x);
    Serial.print(F(" "));
    Serial.print(q->y);
    Serial.print(F(" "));
    Serial.println(m);
  }
  const auto points = tsino::makeShared<tsino::Set<tsino::Ref<Point>>>();
  points->add(p);
  points->add(p);
  Serial.print(points->size());
  Serial.print(F(" "));
  Serial.println(p->x);
  const auto maybe = tsino::makeShared<tsino::Map<String, tsino::Optional<int32_t>>>();
  maybe->set(F("a"), tsino::Optional<int32_t>{});
  maybe->set(F("b"), tsino::Optional<int32_t>(2));
  Serial.print(maybe->has(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!maybe->get(F("a")).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(maybe->get(F("b")).valueOr(0));
  Serial.print(F(" "));
  Serial.println(maybe->size());
  const auto nul = tsino::makeMap<String, tsino::Optional<int32_t>>(
      {{F("n"), tsino::Optional<int32_t>{}}, {F("one"), tsino::Optional<int32_t>(1)}});
  Serial.print(
      (nul->has(F("n")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nul->at(F("n"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (nul->has(F("n")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nul->at(F("n"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (nul->has(F("zz")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nul->at(F("zz"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (nul->has(F("zz")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nul->at(F("zz"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (nul->has(F("one")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nul->at(F("one"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})) == tsino::Union<tsino::Undefined, tsino::Null, double>(1.0) ? F("true") : F("false"));
  for (const auto& entry : *nul) {
    const String& k = entry.key();
    const tsino::Optional<int32_t>& v = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !v.has() ? tsino::Union<double, String>(String(F("null"))) : tsino::Union<double, String>(
            (double)v.value()));
    Serial.println();
  }
  const auto mixed = tsino::makeMap<String, tsino::Union<double, String>>(
      {
          {F("s"), tsino::Union<double, String>(String(F("text")))},
          {F("n"), tsino::Union<double, String>(5.0)}});
  for (const auto& entry : *mixed) {
    const String& k = entry.key();
    const tsino::Union<double, String>& v = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.print(v.is<double>() ? F("number") : F("string"));
    Serial.print(F(" "));
    tsino::printUnion(Serial, v);
    Serial.println();
  }
  const tsino::Optional<tsino::Union<double, String>> got = mixed->get(F("s"));
  Serial.print(!got.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      got.has() && got.value().is<String>() ? tsino::length(got.value().get<String>()) : -1);
  const auto zero = tsino::makeMap<double, String>(
      {{0.0, F("z")}, {(double)NAN, F("nan")}, {1.5, F("f")}});
  tsino::Optional<String> getResult2 = zero->get(-0.0);
  tsino::Optional<String> getResult3 = zero->get((double)NAN);
  tsino::Optional<String> getResult4 = zero->get(1.5);
  Serial.print(tsino::withoutFormat(getResult2.has() ? getResult2.value() : String(F(""))));
  Serial.print(F(" "));
  Serial.print(getResult3.has() ? getResult3.value() : String(F("")));
  Serial.print(F(" "));
  Serial.print(getResult4.has() ? getResult4.value() : String(F("")));
  Serial.print(F(" "));
  Serial.print(zero->has(1.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(zero->size());
  const auto small = tsino::makeShared<tsino::Set<uint8_t>>(1, 2, 3);
  Serial.print(small->has(258) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(small->has(1.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(small->has(10000000000.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(small->has((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(small->has(-1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(small->has(2) ? F("true") : F("false"));
  uint8_t fResult = (uint8_t)f(1);
  uint8_t fResult2 = (uint8_t)f(2);
  uint8_t fResult3 = (uint8_t)f(3);
  const auto built = tsino::makeMap<uint8_t, uint8_t>(
      {{fResult, fResult2}, {fResult3, (uint8_t)f(4)}});
  uint8_t fResult4 = (uint8_t)f(5);
  built->set(fResult4, (uint8_t)f(6));
  uint8_t fResult5 = (uint8_t)f(7);
  built->set(fResult5, (uint8_t)f(8));
  Serial.print(tsino::withoutFormat(order));
  Serial.print(F(" "));
  Serial.println(built->size());
  auto m = tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}});
  tsino::Shared<tsino::Map<String, uint8_t>> old = m;
  tsino::Shared<tsino::Map<String, uint8_t>> list = m;
  for (auto entry = list->cursor(); entry.next();) {
    const String k = entry.key();
    const int32_t v = entry.value();
    m = tsino::makeShared<tsino::Map<String, uint8_t>>();
    m->set(tsino::concat(k, F("new")), (uint8_t)v);
    old->remove(F("b"));
    old->set(F("c"), 3);
    if (old->size() > 3) break;
  }
  Serial.print(m->size());
  Serial.print(F(" "));
  Serial.print(old->size());
  Serial.print(F(" "));
  Serial.println(old->has(F("c")) ? F("true") : F("false"));
  for (const auto& entry : *old) {
    const String& key = entry.key();
    int32_t value = entry.value();
    const tsino::Ref<Entry> entry2 = tsino::make<Entry>(key, value);
    Serial.print(tsino::withoutFormat(entry2->item0));
    Serial.print(F(" "));
    Serial.println(entry2->item1);
  }
  const auto list2 = tsino::makeMap<String, String>({{F("x"), F("y")}});
  for (const auto& entry : *list2) {
    const String& key = entry.key();
    const String& value = entry.value();
    tsino::Array<String> entry2{key, value};
    Serial.print(tsino::withoutFormat(tsino::concat(entry2[0], entry2[1])));
    Serial.print(F(" "));
    Serial.println(entry2.length());
  }
  tsino::Optional<String> firstKeyResult = old->firstKey();
  tsino::Optional<uint8_t> firstValueResult = old->firstValue();
  Serial.print(
      tsino::withoutFormat(firstKeyResult.has() ? firstKeyResult.value() : String(F("empty"))));
  Serial.print(F(" "));
  Serial.print(firstValueResult.has() ? firstValueResult.value() : -1);
  Serial.print(F(" "));
  Serial.println(!tsino::makeShared<tsino::Set<String>>()->first().has() ? F("true") : F("false"));
  const auto flags = tsino::makeShared<tsino::Map<bool, uint8_t>>();
  flags->set(true, 1);
  flags->set(1 > 2, 2);
  Serial.print(flags->get(false).valueOr(0));
  Serial.print(F(" "));
  Serial.println(flags->size());
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<uint8_t>>>> made = make();
  made->at(F("q"))->add(9);
  for (const auto& entry : *made) {
    const String& k = entry.key();
    const tsino::Shared<tsino::Set<uint8_t>>& s = entry.value();
    for (const int32_t n : *s) {
      Serial.print(tsino::withoutFormat(k));
      Serial.print(F(" "));
      Serial.println(n);
    }
  }
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<uint8_t>>>> list3 = make();
  for (const auto& entry : *list3) {
    const String& k = entry.key();
    const tsino::Shared<tsino::Set<uint8_t>>& s = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(s->size());
  }
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<uint8_t>>>> ro = made;
  Serial.print(ro->size());
  Serial.print(F(" "));
  Serial.println(ro->at(F("q"))->size());
  const tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> opt = old->size() > 1 ? tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>(
      old) : tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{};
  if (opt.has()) Serial.println(opt.value()->size());
  const auto nested = tsino::makeMap<String, tsino::Shared<tsino::Map<String, uint8_t>>>(
      {{F("o"), tsino::makeMap<String, uint8_t>({{F("i"), 1}})}});
  nested->at(F("o"))->set(F("j"), 2);
  int32_t sum = 0;
  for (const auto& entry : *nested) {
    const tsino::Shared<tsino::Map<String, uint8_t>>& inner = entry.value();
    for (const auto& entry2 : *inner) {
      const int32_t v = entry2.value();
      sum += v;
    }
  }
  Serial.println(sum);
  const auto wide = tsino::makeShared<tsino::Map<int32_t, int32_t>>();
  for (int32_t i = 0; i < 300; i++) wide->set(i * 1000, i);
  Serial.print(wide->get(299000).valueOr(-1));
  Serial.print(F(" "));
  Serial.println(wide->size());
  for (const auto& entry : *wide) {
    {
      const int32_t a = entry.key();
      for (const auto& entry2 : *wide) {
        const int32_t b = entry2.key();
        if (b > 2000) goto next_loop1;
        if (a > 1000) goto end_loop1;
        Serial.print(a);
        Serial.print(F(" "));
        Serial.println(b);
      }
    }
    next_loop1:;
  }
  end_loop1:;
}

void loop() {}

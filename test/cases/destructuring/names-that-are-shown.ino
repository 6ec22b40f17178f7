// names-that-are-shown: written by tsino from names-that-are-shown.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct Stat;
struct Shape;

struct Stat : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Shared<tsino::Record<uint8_t>> outer;
  void construct(tsino::Shared<tsino::Record<uint8_t>> outer) {
    this->outer = tsino::moved(outer);
  }
};

void show(const tsino::Shared<tsino::Record<uint8_t>>& record) {
  const tsino::Optional<int32_t> q = tsino::convertOptional(record->get(F("q")));
  const int32_t a = record->at(F("a"));
  Serial.print(!q.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(q));
  Serial.print(F(" "));
  Serial.println(a);
}

String named(const tsino::Shared<tsino::Record<String>>& record) {
  const tsino::Optional<String> unit = record->get(F("unit"));
  return tsino::concat(tsino::optionalText(unit), !unit.has() ? F("true") : F("false"));
}

void last(const tsino::Array<uint8_t>& given) {
  const int32_t p = given[0];
  const tsino::Optional<int32_t> q = tsino::convertOptional(given.get(1));
  if (!q.has()) {
    Serial.print(F("one "));
    Serial.print(p);
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(q));
    return;
  }
  Serial.print(F("two "));
  Serial.println(p + q.value());
}

void setup() {
  Serial.begin(115200);

  const auto counts = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  const auto stats = tsino::makeRecord<tsino::Ref<Stat>>({{F("a"), tsino::make<Stat>(1)}});

  const int32_t a = counts->at(F("a"));
  const tsino::Optional<int32_t> q = tsino::convertOptional(counts->get(F("q")));
  Serial.print(!q.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(q));
  Serial.print(F(" "));
  Serial.println(a);

  const tsino::Optional<tsino::Ref<Stat>> late = stats->get(F("late"));
  tsino::inspect(Serial, late);
  Serial.println();
  if (late.has()) {
    Serial.print(F("there "));
    Serial.println(late.value()->n);
  } else {
    if (late.has()) tsino::impossible(0);
    Serial.print(F("gone: "));
    Serial.println(F("undefined"));
  }
  show(counts);
  show(tsino::makeRecord<uint8_t>({{F("q"), 3}, {F("a"), 0}}));
  Serial.print(tsino::withoutFormat(named(tsino::makeShared<tsino::Record<String>>())));
  Serial.print(F(" "));
  Serial.println(named(tsino::makeRecord<String>({{F("unit"), F("V")}})));

  tsino::Array<tsino::Shared<tsino::Record<tsino::Ref<Stat>>>> list{
      stats,
      tsino::makeRecord<tsino::Ref<Stat>>({{F("b"), tsino::make<Stat>(7)}})};
  for (const tsino::Shared<tsino::Record<tsino::Ref<Stat>>>& item : list) {
    const tsino::Optional<tsino::Ref<Stat>> a2 = item->get(F("a"));
    const tsino::Optional<tsino::Ref<Stat>> b = item->get(F("b"));
    tsino::inspect(Serial, a2);
    Serial.print(F(" "));
    tsino::inspect(Serial, b);
    Serial.print(F(" "));
    Serial.print(!a2.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(!b.has() ? F("true") : F("false"));
  }

  const tsino::Ref<Shape> value = tsino::make<Shape>(counts);
  const tsino::Optional<int32_t> inner = tsino::convertOptional(value->outer->get(F("inner")));
  const int32_t own = value->outer->at(F("a"));
  Serial.print(tsino::withoutFormat(inner.has() ? F("number") : F("undefined")));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(inner));
  Serial.print(F(" "));
  Serial.print(own);
  Serial.print(F(" "));
  Serial.println(!inner.has() ? F("true") : F("false"));

  tsino::Array<uint8_t> single{1};
  const int32_t x = single[0];
  const tsino::Optional<int32_t> y = tsino::convertOptional(single.get(1));
  tsino::Array<uint8_t> filterResult = tsino::Array<uint8_t>{10, 20}.filter(
      [](int32_t n) -> bool { return n > 15; });
  const tsino::Optional<int32_t> first = tsino::convertOptional(filterResult.get(0));
  const tsino::Optional<int32_t> second = tsino::convertOptional(filterResult.get(1));
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(y));
  Serial.print(F(" "));
  Serial.print(!y.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(first));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(second));
  Serial.print(F(" "));
  Serial.println(!second.has() ? F("true") : F("false"));

  tsino::Array<String> list2{F("a=b"), F("only")};
  for (const String& line : list2) {
    tsino::Array<String> splitResult = tsino::split(line, F("="));
    const String& key = splitResult[0];
    const tsino::Optional<String> value2 = splitResult.get(1);
    if (value2.has()) {
      Serial.print(tsino::withoutFormat(tsino::concat(key, value2.value())));
      Serial.print(F(" "));
      Serial.println(tsino::length(value2.value()));
    }
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(value2));
  }
  last(tsino::Array<uint8_t>{1});
  last(tsino::Array<uint8_t>{1, 2});
}

void loop() {}

// of-what-may-be-missing: written by tsino from of-what-may-be-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct P;
struct Tuple;

struct P : tsino::Object {
  tsino::Optional<int32_t> a;
  String b;
  void construct(tsino::Optional<int32_t> a, String b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Tuple : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

// @run
// Object.keys, values and entries of what may be missing: nothing where there is no object.
const auto table = tsino::makeRecord<tsino::Shared<tsino::Record<double>>>(
    {
        {"a", tsino::makeRecord<double>({{"x", 1.0}, {"y", 2.0}})},
        {"b", tsino::makeShared<tsino::Record<double>>()}});

String f(const tsino::Optional<tsino::Ref<P>>& x = {}) {
  return (!x.has() ? tsino::Array<String>{} : [&] {
    tsino::Array<String> names;
    if (x.value()->a.has()) names.push(F("a"));
    names.push(F("b"));
    return tsino::moved(names);
  }()).join();
}

double g(const tsino::Optional<tsino::Shared<tsino::Record<double>>>& r = {}) {
  return (!r.has() ? tsino::Array<double>{} : r.value()->values()).reduce<double>(
      [](double s, double v) -> double { return s + v; },
      0.0);
}
int32_t calls = 0;

tsino::Optional<tsino::Shared<tsino::Record<double>>> look(const String& key) {
  calls++;
  return table->get(key);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("a"), F("b"), F("zz")};
  for (const String& key : list) {
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult = table->get(key);
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult2 = table->get(key);
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult3 = table->get(key);
    tsino::inspect(
        Serial,
        !getResult.has() ? tsino::Array<tsino::Ref<Tuple>>{} : [&] {
          tsino::Shared<tsino::Record<double>> getResultBefore = getResult.value();
          return getResultBefore->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value, getResultBefore->at(value));
              });
        }());
    Serial.print(F(" "));
    tsino::inspect(Serial, !getResult2.has() ? tsino::Array<String>{} : getResult2.value()->keys());
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        !getResult3.has() ? tsino::Array<double>{} : getResult3.value()->values());
    Serial.println();
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult4 = table->get(key);
    tsino::Array<tsino::Ref<Tuple>> list2 = !getResult4.has() ? tsino::Array<tsino::Ref<Tuple>>{} : [&] {
      tsino::Shared<tsino::Record<double>> getResultBefore2 = getResult4.value();
      return getResultBefore2->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, getResultBefore2->at(value));
          });
    }();
    for (const tsino::Ref<Tuple>& item : list2) {
      const String& name = item->item0;
      const double value = item->item1;
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" "));
      tsino::inspect(Serial, value + 1.0);
      Serial.println();
    }
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult5 = table->get(key);
    tsino::Array<String> list3 = !getResult5.has() ? tsino::Array<String>{} : getResult5.value()->keys();
    for (const String& name : list3) Serial.println(name);
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult6 = table->get(key);
    tsino::Shared<tsino::Record<double>> list4 = getResult6.has() ? getResult6.value() : tsino::makeShared<tsino::Record<double>>();
    for (const auto& entry : list4->entries()) {
      const String& name = entry.key();
      Serial.print(F("in "));
      Serial.println(name);
    }
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult7 = table->get(key);
    tsino::Optional<tsino::Shared<tsino::Record<double>>> getResult8 = table->get(key);
    Serial.print(
        (!getResult7.has() ? tsino::Array<tsino::Ref<Tuple>>{} : [&] {
          tsino::Shared<tsino::Record<double>> getResultBefore3 = getResult7.value();
          return getResultBefore3->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value, getResultBefore3->at(value));
              });
        }()).length());
    Serial.print(F(" "));
    Serial.println(
        (!getResult8.has() ? tsino::Array<String>{} : getResult8.value()->keys()).length());
  }
  Serial.print(tsino::withoutFormat(f()));
  Serial.print(F(" "));
  Serial.print(f(tsino::make<P>(tsino::Optional<int32_t>{}, F(""))));
  Serial.print(F(" "));
  Serial.println(f(tsino::make<P>(tsino::Optional<int32_t>(1), F("2"))));
  tsino::inspect(Serial, g());
  Serial.print(F(" "));
  tsino::inspect(Serial, g(tsino::makeRecord<double>({{F("q"), 3.0}, {F("r"), 4.5}})));
  Serial.println();
  const auto maybe = tsino::makeMap<String, tsino::Shared<tsino::Record<String>>>(
      {{F("k"), tsino::makeRecord<String>({{F("z"), F("9")}})}});
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult = maybe->get(F("k"));
  tsino::Optional<tsino::Shared<tsino::Record<String>>> getResult2 = maybe->get(F("n"));
  tsino::inspect(
      Serial,
      (!getResult.has() ? tsino::Array<tsino::Array<String>>{} : [&] {
        tsino::Shared<tsino::Record<String>> getResultBefore = getResult.value();
        return getResultBefore->keys().map<tsino::Array<String>>(
            [&](const String& value) -> tsino::Array<String> {
              return tsino::Array<String>{value, getResultBefore->at(value)};
            });
      }()).map<String>(
          [](const tsino::Array<String>& given) -> String {
            const String& k = given[0];
            const String& v = given[1];
            return tsino::concat(k, v);
          }));
  Serial.print(F(" "));
  Serial.println(
      (!getResult2.has() ? tsino::Array<tsino::Array<String>>{} : [&] {
        tsino::Shared<tsino::Record<String>> getResultBefore2 = getResult2.value();
        return getResultBefore2->keys().map<tsino::Array<String>>(
            [&](const String& value) -> tsino::Array<String> {
              return tsino::Array<String>{value, getResultBefore2->at(value)};
            });
      }()).length());
  tsino::Optional<tsino::Shared<tsino::Record<double>>> lookResult = look(F("a"));
  tsino::Array<tsino::Ref<Tuple>> list2 = !lookResult.has() ? tsino::Array<tsino::Ref<Tuple>>{} : [&] {
    tsino::Shared<tsino::Record<double>> lookResultBefore = lookResult.value();
    return lookResultBefore->keys().map<tsino::Ref<Tuple>>(
        [&](const String& value) -> tsino::Ref<Tuple> {
          return tsino::make<Tuple>(value, lookResultBefore->at(value));
        });
  }();
  for (const tsino::Ref<Tuple>& item : list2) {
    const String& name = item->item0;
    const double value = item->item1;
    table->at(F("a"))->set(name, value * 10.0);
  }
  int32_t callsBefore = calls;
  tsino::Optional<tsino::Shared<tsino::Record<double>>> lookResult2 = look(F("c"));
  bool includesResult = (!lookResult2.has() ? tsino::Array<String>{} : lookResult2.value()->keys()).includes(
      F("x"));
  tsino::inspect(Serial, table);
  Serial.print(F(" "));
  Serial.print(callsBefore);
  Serial.print(F(" "));
  Serial.print(includesResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Optional<tsino::Shared<tsino::Record<double>>> lookResult3 = look(F("a"));
  tsino::Array<String> order = (!lookResult3.has() ? tsino::Array<tsino::Ref<Tuple>>{} : [&] {
    tsino::Shared<tsino::Record<double>> lookResultBefore2 = lookResult3.value();
    return lookResultBefore2->keys().map<tsino::Ref<Tuple>>(
        [&](const String& value) -> tsino::Ref<Tuple> {
          return tsino::make<Tuple>(value, lookResultBefore2->at(value));
        });
  }()).sort(
      [](const tsino::Ref<Tuple>& given, const tsino::Ref<Tuple>& given2) -> double {
        const double a = given->item1;
        const double b = given2->item1;
        return b - a;
      }).map<String>(
      [](const tsino::Ref<Tuple>& given) -> String {
        const String& name = given->item0;
        return name;
      });
  tsino::Optional<tsino::Shared<tsino::Record<double>>> lookResult4 = look(F("a"));
  int32_t lengthResult = (!lookResult4.has() ? tsino::Array<double>{} : lookResult4.value()->values()).length();
  tsino::inspect(Serial, order);
  Serial.print(F(" "));
  Serial.println(lengthResult);
}

void loop() {}

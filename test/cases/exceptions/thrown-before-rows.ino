// thrown-before-rows: written by tsino from thrown-before-rows.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-sort-trying.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-replace-with.h"
#include "src/tsino/text.h"

struct P;
struct Tuple;

struct P : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Functions that throw in place of the list or object that a method of lists wants of them.
const auto rows = tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
    {{"a", tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})}});

tsino::Shared<tsino::Array<uint8_t>> row(const String& k) {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> r = rows->get(k);
  if (!r.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("no "), k));
    return {};
  }
  return tsino::moved(r.value());
}
tsino::Array<String> ks{"a", "b"};
const auto ps = tsino::makeMap<String, tsino::Ref<P>>({{"a", tsino::make<P>(1)}});

tsino::Ref<P> p(const String& k) {
  tsino::Optional<tsino::Ref<P>> r = ps->get(k);
  if (!r.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("no p "), k));
    return {};
  }
  return tsino::moved(r.value());
}

String text(const String& k) {
  if (k == F("b")) {
    tsino::raise(tsino::make<tsino::Error>(F("text")));
    return {};
  }
  return tsino::concat(k, F("!"));
}

void attempt(const String& n, const tsino::Function<void()>& f) {
  {
    f();
    if (tsino::thrown()) goto caught;
    Serial.print(tsino::withoutFormat(n));
    Serial.println(F(" went on"));
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(tsino::withoutFormat(n));
    Serial.print(F(" "));
    Serial.println(e->message);
  }
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<uint8_t>> rowResult = row(F("a"));
  if (tsino::thrown()) tsino::uncaught();
  rowResult->push(3);
  const tsino::Ref<P> pResult = p(F("a"));
  if (tsino::thrown()) tsino::uncaught();
  pResult->x = 3;
  attempt(
      F("flatMap"),
      [] {
        tsino::Array<uint8_t> value = ks.flatMap<uint8_t>(
            [](const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("flatMap f"),
      [] {
        tsino::Array<uint8_t> value = ks.flatMap<uint8_t>(
            [](const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("map"),
      [] {
        tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> value = ks.map<tsino::Shared<tsino::Array<uint8_t>>>(
            [](const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("map.flat"),
      [] {
        tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> value = ks.map<tsino::Shared<tsino::Array<uint8_t>>>(
            [](const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value.flat<uint8_t>());
        Serial.println();
      });
  attempt(
      F("reduce"),
      [] {
        tsino::Shared<tsino::Array<uint8_t>> value = ks.reduce<tsino::Shared<tsino::Array<uint8_t>>>(
            [](const tsino::Shared<tsino::Array<uint8_t>>& a, const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(k);
              if (tsino::thrown()) return {};
              a->pushAll(*rowResult2);
              return a;
            },
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("reduceRight"),
      [] {
        tsino::Shared<tsino::Array<uint8_t>> value = tsino::Array<String>{F("b"), F("a")}.reduceRight<tsino::Shared<tsino::Array<uint8_t>>>(
            [](const tsino::Shared<tsino::Array<uint8_t>>& a, const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            },
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
        tsino::Shared<tsino::Array<uint8_t>> value2 = ks.reduceRight<tsino::Shared<tsino::Array<uint8_t>>>(
            [](const tsino::Shared<tsino::Array<uint8_t>>& a, const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            },
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value2);
        Serial.println();
      });
  attempt(
      F("reduce p"),
      [] {
        tsino::Ref<P> value = tsino::Array<String>{F("b"), F("a"), F("b")}.reduce<tsino::Ref<P>>(
            [](const tsino::Ref<P>& a, const String& k) -> tsino::Ref<P> {
              if (tsino::thrown()) return {};
              a->x++;
              return p(k);
            },
            tsino::make<P>(1));
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("filter2"),
      [] {
        tsino::Array<String> value = ks.filter(
            [](const String& k) -> bool {
              if (tsino::thrown()) return false;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(k);
              if (tsino::thrown()) return false;
              return rowResult2->length() > 1;
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("every"),
      [] {
        bool value = ks.every(
            [](const String& k) -> bool {
              if (tsino::thrown()) return false;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(k);
              if (tsino::thrown()) return false;
              return rowResult2->length() > 1;
            });
        if (tsino::thrown()) return;
        Serial.println(value ? F("true") : F("false"));
      });
  attempt(
      F("find"),
      [] {
        tsino::Optional<String> value = ks.find(
            [](const String& k) -> bool {
              if (tsino::thrown()) return false;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(k);
              if (tsino::thrown()) return false;
              return rowResult2->length() > 5;
            });
        if (tsino::thrown()) return;
        Serial.println(tsino::optionalText(value));
      });
  attempt(
      F("findIndex"),
      [] {
        int32_t value = ks.findIndex(
            [](const String& k) -> bool {
              if (tsino::thrown()) return false;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(k);
              if (tsino::thrown()) return false;
              return rowResult2->length() > 5;
            });
        if (tsino::thrown()) return;
        Serial.println(value);
      });
  attempt(
      F("sort"),
      [] {
        tsino::Array<String> value = tsino::Array<String>{tsino::allOf(ks), F("a"), F("c")}.sortTrying(
            [](const String& a, const String& b) -> int32_t {
              if (tsino::thrown()) return 0;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(a);
              if (tsino::thrown()) return 0;
              tsino::Shared<tsino::Array<uint8_t>> rowResult3 = row(b);
              if (tsino::thrown()) return 0;
              return rowResult2->length() - rowResult3->length();
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("toSorted"),
      [] {
        tsino::Array<String> value = tsino::Array<String>{F("a"), F("b"), F("a"), F("c"), F("d")}.toSorted(
            [](const String& a, const String& b) -> int32_t {
              if (tsino::thrown()) return 0;
              String textResult = text(a);
              if (tsino::thrown()) return 0;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(b);
              if (tsino::thrown()) return 0;
              return tsino::length(textResult) - rowResult2->length();
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("from"),
      [] {
        tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> value = ks.map<tsino::Shared<tsino::Array<uint8_t>>>(
            [](const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("replace"),
      [] {
        String value = tsino::replaceAllWith(
            F("a-b"),
            F("b"),
            [](const String& k) -> String {
              if (tsino::thrown()) return {};
              return text(k);
            });
        if (tsino::thrown()) return;
        Serial.println(value);
      });
  attempt(
      F("entries flat"),
      [] {
        tsino::Array<uint8_t> value = rows->keys().map<tsino::Ref<Tuple>>(
            [](const String& value) -> tsino::Ref<Tuple> {
              return tsino::make<Tuple>(value, rows->at(value));
            }).flatMap<uint8_t>(
            [](const tsino::Ref<Tuple>& given) -> tsino::Array<uint8_t> {
              if (tsino::thrown()) return {};
              const String& k = given->item0;
              const tsino::Shared<tsino::Array<uint8_t>>& v = given->item1;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(tsino::concat(k, k));
              if (tsino::thrown()) return {};
              return tsino::Array<uint8_t>{tsino::allOf(*v), tsino::allOf(*rowResult2)};
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("flatMap opt"),
      [] {
        tsino::Array<uint8_t> value = ks.flatMap<uint8_t>(
            [](const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              tsino::Shared<tsino::Array<uint8_t>> value;
              if (k == F("a")) {
                value = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
              } else {
                value = row(k);
                if (tsino::thrown()) return {};
              }
              return value;
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("flatMap scalar"),
      [] {
        tsino::Array<String> value = ks.flatMap<String>(
            [](const String& k) -> String {
              if (tsino::thrown()) return {};
              return text(k);
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("flatMap mix"),
      [] {
        tsino::Array<String> value = ks.flatMap<String>(
            [](const String& k) -> tsino::Shared<tsino::Array<String>> {
              if (tsino::thrown()) return {};
              tsino::Shared<tsino::Array<String>> value;
              if (k == F("a")) {
                value = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{k});
              } else {
                String textResult = text(k);
                if (tsino::thrown()) return {};
                value = tsino::makeShared<tsino::Array<String>>(
                    tsino::Array<String>{tsino::moved(textResult), F("z")});
              }
              return value;
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("flatMap p"),
      [] {
        tsino::Array<tsino::Ref<P>> value = ks.flatMap<tsino::Ref<P>>(
            [](const String& k) -> tsino::Array<tsino::Ref<P>> {
              if (tsino::thrown()) return {};
              tsino::Ref<P> pResult2 = p(k);
              if (tsino::thrown()) return {};
              tsino::Ref<P> pResult3 = p(F("a"));
              if (tsino::thrown()) return {};
              return tsino::Array<tsino::Ref<P>>{tsino::moved(pResult2), tsino::moved(pResult3)};
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("map map"),
      [] {
        tsino::Array<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> value = ks.map<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
            [](const String& k) -> tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> {
              if (tsino::thrown()) return {};
              return ks.map<tsino::Shared<tsino::Array<uint8_t>>>(
                  [&](const String& j) -> tsino::Shared<tsino::Array<uint8_t>> {
                    if (tsino::thrown()) return {};
                    return row(tsino::concat(j, k));
                  });
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
  attempt(
      F("forEach map"),
      [] {
        rows->forEach(
            [](const tsino::Shared<tsino::Array<uint8_t>>& v, const String& k) {
              if (tsino::thrown()) return;
              tsino::Shared<tsino::Array<uint8_t>> rowResult2 = row(k);
              if (tsino::thrown()) return;
              tsino::Shared<tsino::Array<uint8_t>> rowResult3 = row(tsino::concat(k, F("b")));
              if (tsino::thrown()) return;
              tsino::inspect(Serial, rowResult2);
              Serial.print(F(" "));
              tsino::inspect(Serial, rowResult3);
              Serial.println();
            });
      });
  attempt(
      F("after"),
      [] {
        tsino::Array<uint8_t> value = ks.filter(
            [](const String& k) -> bool { return k == F("a"); }).flatMap<uint8_t>(
            [](const String& k) -> tsino::Shared<tsino::Array<uint8_t>> {
              if (tsino::thrown()) return {};
              return row(k);
            });
        if (tsino::thrown()) return;
        tsino::inspect(Serial, value);
        Serial.println();
      });
}

void loop() {}

// functions-that-throw: written by tsino from functions-that-throw.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-sort-aside.h"
#include "src/tsino/array-sort-trying.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

// @run
// Functions that throw while an array method calls them, comparators that throw or look at what is sorted.
int32_t check(int32_t n) {
  if (n < 0) {
    tsino::raise(tsino::makeError<tsino::Error>(F("negative "), n));
    return 0;
  }
  return n * 2;
}

int32_t total(const tsino::Array<int8_t>& list) {
  return list.reduce<int32_t>(
      [](int32_t s, int32_t x) -> int32_t {
        if (tsino::thrown()) return 0;
        int32_t checkResult = check(x);
        if (tsino::thrown()) return 0;
        return s + checkResult;
      },
      0);
}

tsino::Function<int32_t()> make() {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(0);
  return [n]() -> int32_t {
    n->value++;
    if (n->value > 2) {
      tsino::raise(tsino::make<tsino::Error>(F("too many")));
      return 0;
    }
    return n->value;
  };
}

void setup() {
  Serial.begin(115200);
  tsino::Array<int8_t> xs{1, 2, -3, 4};
  xs.forEach(
      [](int32_t x) {
        if (tsino::thrown()) return;
        int32_t checkResult = check(x);
        if (tsino::thrown()) return;
        Serial.println(checkResult);
      });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(F("caught "));
    Serial.println(e->message);
  }
  {
    tsino::Array<int8_t> value = xs.map<int8_t>(
        [](int32_t x) -> int32_t {
          if (tsino::thrown()) return 0;
          return check(x);
        });
    if (tsino::thrown()) goto caught;
    Serial.println(value.join());
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(F("caught "));
    Serial.println(e->message);
  }
  xs.sortTrying(
      [](int32_t a, int32_t b) -> int32_t {
        if (tsino::thrown()) return 0;
        if (a == 4 || b == 4) {
          tsino::raise(tsino::make<tsino::Error>(F("four")));
          return 0;
        }
        Serial.println(F("cmp"));
        return a - b;
      });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(F("caught "));
    Serial.println(e->message);
  }
  {
    int32_t totalResult = total(tsino::Array<int8_t>{1, 2});
    if (tsino::thrown()) goto caught2;
    Serial.println(totalResult);
    int32_t totalResult2 = total(tsino::Array<int8_t>{1, -2, 5});
    if (tsino::thrown()) goto caught2;
    Serial.println(totalResult2);
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  const tsino::Function<int32_t()> f = make();
  {
    int32_t fResult = f();
    if (tsino::thrown()) goto caught3;
    Serial.println(fResult);
    int32_t fResult2 = f();
    if (tsino::thrown()) goto caught3;
    Serial.println(fResult2);
    int32_t fResult3 = f();
    if (tsino::thrown()) goto caught3;
    Serial.println(fResult3);
  }
  caught3:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  const tsino::Optional<int32_t> found = tsino::convertOptional(
      xs.find(
          [](int32_t x) -> bool {
            {
              check(x);
              if (tsino::thrown()) goto caught;
              return false;
            }
            caught:;
            {
              tsino::caught();
              return true;
            }
          }));
  Serial.println(tsino::optionalText(found));
  [] {
    check(-9);
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.print(F("in iife "));
      Serial.println(e->message);
    }
  }();
  tsino::Array<String> order{F("b"), F("a"), F("c")};
  tsino::Array<String> names = order.slice();
  names.sortAside(
      [&](const String& a, const String& b) -> int32_t {
        return order.indexOf(a) - order.indexOf(b);
      });
  Serial.print(tsino::withoutFormat(names.join()));
  Serial.print(F(" "));
  Serial.println(xs.join());
  order.sortAside(
      [&](const String& a, const String& b) -> int32_t {
        return order.indexOf(b) - order.indexOf(a);
      });
  Serial.println(order.join());
}

void loop() {}

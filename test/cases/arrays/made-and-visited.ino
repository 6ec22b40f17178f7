// made-and-visited: written by tsino from made-and-visited.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Owner;

struct Owner : tsino::Chained {
  tsino::Shared<tsino::Array<String>> parts;
  tsino::Optional<tsino::Ref<Owner>> next;
  void construct();
  void walk();
};

void each(const tsino::Shared<tsino::Array<uint8_t>>& list, const tsino::Function<void(int32_t, int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>& v) {
  list->forEach([&](int32_t value, int32_t index) { v(value, index, list); });
}

void Owner::construct() {
  this->parts = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")});
}
tsino::Ref<Owner> current = tsino::make<Owner>();

void Owner::walk() {
  this->parts->forEach(
      [&](const String& p) {
        current = tsino::make<Owner>();
        Serial.print(tsino::withoutFormat(p));
        Serial.print(F(" "));
        Serial.println(this->parts->length());
      });
}
tsino::Array<String> words{"x", "yy", "zzz"};

int32_t count(const tsino::Function<bool(const String&)>& pred) {
  return words.filter([&](const String& s) -> bool { return pred(s); }).length();
}

void setup() {
  Serial.begin(115200);
  // @run
  // Arrays made by Array.from and fill, functions that look at the array they walk, rows kept by a function, owners that are replaced.
  tsino::Shared<tsino::Array<uint8_t>> xs = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  Serial.println(
      xs->map<int32_t>([&](int32_t x, int32_t i) -> int32_t { return x + xs->length() + i; }).join());
  tsino::Array<uint8_t> value{4, 5};
  Serial.println(
      value.map<uint8_t>(
          [&](int32_t x, int32_t i) -> int32_t { return x + value[value.length() - 1 - i]; }).join());
  Serial.println(
      xs->reduce<int32_t>(
          [&](int32_t s, int32_t x, int32_t i) -> int32_t { return s + x * (*xs)[i]; },
          0));
  each(
      xs,
      [](int32_t x, int32_t i, const tsino::Shared<tsino::Array<uint8_t>>& all) {
        Serial.print(x);
        Serial.print(F(" "));
        Serial.print(i);
        Serial.print(F(" "));
        Serial.println(all->length());
      });
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> kept;
  rows.forEach([&](const tsino::Shared<tsino::Array<uint8_t>>& r) { kept.push(r); });
  kept[0]->push(9);
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>(
              [](const tsino::Shared<tsino::Array<uint8_t>>& r) -> String {
                return r->join(F(""));
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      rows.filter(
          [](const tsino::Shared<tsino::Array<uint8_t>>& r) -> bool { return r->length() > 2; }).length());
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> rowOf = rows.find(
      [](const tsino::Shared<tsino::Array<uint8_t>>& r) -> bool { return r->get(0) == 3; });
  if (rowOf.has()) rowOf.value()->push(7);
  Serial.println(rows[1]->join());
  tsino::Array<tsino::Function<int32_t(int32_t)>> fns{
      [](int32_t n) -> int32_t { return n + 1; },
      [](int32_t n) -> int32_t { return n * 2; }};
  const tsino::Function<int32_t(int32_t)> f0 = fns[0];
  Serial.print(fns.indexOf(f0));
  Serial.print(F(" "));
  Serial.print(fns.includes([](int32_t n) -> int32_t { return n; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      fns.map<uint8_t>([](const tsino::Function<int32_t(int32_t)>& f) -> int32_t { return f(10); }).join());
  Serial.print(
      tsino::withoutFormat(
          tsino::generated<int32_t>(4, [](int32_t i) -> int32_t { return i * i; }).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<uint8_t>{1, 2}.map<int32_t>(
          [](int32_t x, int32_t i) -> int32_t { return x * 10 + i; }).join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{7, 8}.length());
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(tsino::filled<uint8_t>(3, 7).join()));
  Serial.print(F(" "));
  Serial.print(tsino::filled<String>(2, String(F("x"))).join(F("")));
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{1, 2, 3}.length());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>{
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}))},
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(3.0),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4}))}}.length());
  tsino::Array<tsino::Array<uint8_t>> grid = tsino::generated<tsino::Array<uint8_t>>(
      2,
      []() -> tsino::Array<uint8_t> { return tsino::filled<uint8_t>(3, 0); });
  grid[0].set(1, 5);
  Serial.print(
      tsino::withoutFormat(
          grid.map<String>([](const tsino::Array<uint8_t>& r) -> String { return r.join(F("")); }).join(
              F("/"))));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>{
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})},
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})}}.flat<tsino::Shared<tsino::Array<uint8_t>>>().flat<uint8_t>().join());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1}, tsino::Array<uint8_t>{2, 3}}.flat<uint8_t>().length());
  Serial.print(F(" "));
  Serial.println(tsino::Array<uint8_t>{3, 4}.slice().join());
  tsino::Shared<tsino::Array<uint8_t>> g = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  tsino::Shared<tsino::Array<uint8_t>> list = g;
  String withoutFormatResult = tsino::withoutFormat(
      list->map<int32_t>(
          [&](int32_t value2) -> int32_t {
            g = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{100});
            return value2 + g->length();
          }).join());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(g->join());
  tsino::hold(current)->walk();
  tsino::Shared<tsino::Array<String>> list2 = current->parts;
  list2->forEach([](const String& p) {
    current = tsino::make<Owner>();
    Serial.println(p);
  });
  tsino::Array<uint8_t> sorted = tsino::Array<uint8_t>{5, 1, 4}.sort(
      [](int32_t a, int32_t b) -> int32_t { return b - a; });
  Serial.print(tsino::withoutFormat(sorted.join()));
  Serial.print(F(" "));
  Serial.print(xs->includes(3, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(xs->includes(1, 1) ? F("true") : F("false"));
  const auto memo = tsino::makeShared<tsino::Map<String, tsino::Function<int32_t(int32_t)>>>();
  memo->set(F("inc"), [](int32_t n) -> int32_t { return n + 1; });
  const tsino::Optional<tsino::Function<int32_t(int32_t)>> inc = memo->get(F("inc"));
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult = memo->get(F("inc"));
  Serial.print(inc.has() ? inc.value()(4) : 0);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value()(6)) : tsino::Optional<int32_t>{}));
  const int32_t total = words.map<int32_t>(
      [](const String& w) -> int32_t { return tsino::length(w); }).reduce<int32_t>(
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      0);
  String joinResult = words.reduce<tsino::Shared<tsino::Array<String>>>(
      [](const tsino::Shared<tsino::Array<String>>& acc, const String& w) -> tsino::Shared<tsino::Array<String>> {
        acc->push(tsino::concat(w, w));
        return acc;
      },
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))->join();
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(joinResult);
  Serial.println(count([](const String& s) -> bool { return tsino::length(s) > 1; }));
}

void loop() {}

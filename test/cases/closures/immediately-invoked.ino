// immediately-invoked: written by tsino from immediately-invoked.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Functions called where they are written, with values, with effects, and as the body of a module constant.
  tsino::Shared<tsino::Array<int32_t>> table = []() -> tsino::Shared<tsino::Array<int32_t>> {
    tsino::Shared<tsino::Array<int32_t>> rows = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{});
    for (int32_t i = 0; i < 5; i++) rows->push(i * i);
    return rows;
  }();
  Serial.println(table->join());

  const String config = [](int32_t level, const tsino::Optional<String>& nameGiven) -> String {
    const String name = nameGiven.has() ? nameGiven.value() : String(F("default"));
    return tsino::concat(name, F(":"), String(level));
  }(3, {});
  Serial.println(config);

  String order = F("");
  int32_t value = ((void)(order += F("a")), 1);
  const int32_t total = [](int32_t a, int32_t b) -> int32_t { return a * 100 + b; }(
      value,
      ((void)(order += F("b")), 2));
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(order);

  const tsino::Function<String(const String&)> unique = []() -> tsino::Function<String(const String&)> {
    tsino::Ref<tsino::Cell<int32_t>> last = tsino::make<tsino::Cell<int32_t>>(0);
    return [last](const String& prefix) -> String {
      return tsino::concat(prefix, String(++last->value));
    };
  }();
  String withoutFormatResult = tsino::withoutFormat(unique(F("id")));
  String value2 = unique(F("id"));
  String value3 = unique(F("x"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(value3);

  [] {
    const String hidden = F("only here");
    Serial.println(tsino::length(hidden));
  }();

  const String value4 = [](int32_t n) -> String {
    if (n > 2) return F("many");
    switch (n) {
      case 0:
        return F("none");
      default:
        return F("few");
    }
    tsino::unreachable();
  }(table->length());
  Serial.print(tsino::withoutFormat(value4));
  Serial.print(F(" "));
  Serial.println(
      [](const tsino::Function<int32_t(int32_t)>& f) -> int32_t { return f(1); }(
          [](int32_t n) -> int32_t { return n + 1; }));
}

void loop() {}

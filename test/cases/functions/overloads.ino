// overloads: written by tsino from overloads.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct A;
struct Store;

struct A : tsino::Object {
  double width = 0;
  int32_t height = 0;
  void construct(double width, int32_t height) {
    this->width = width;
    this->height = height;
  }
};

struct Store : tsino::Object {
  tsino::Shared<tsino::Record<uint8_t>> items;
  void construct(const tsino::Optional<String>& initial = {}, tsino::Optional<int32_t> value = {});
  tsino::Optional<double> get(const String& key, tsino::Optional<double> fallback = {});
  void each(const tsino::Function<void(const String&, int32_t)>& action);
};

double area(const tsino::Union<double, tsino::Ref<A>>& a, tsino::Optional<int32_t> b = {}) {
  if (a.is<tsino::Ref<A>>()) return a.get<tsino::Ref<A>>()->width * a.get<tsino::Ref<A>>()->height;
  return (int32_t)a.get<double>() * (b.has() ? b.value() : (int32_t)a.get<double>());
}

String format(const tsino::Union<bool, double, String>& value, const String& unit = "") {
  if (value.is<bool>()) return value.get<bool>() ? F("yes") : F("no");
  return tsino::concat(tsino::toText(value), unit);
}

void Store::construct(const tsino::Optional<String>& initial, tsino::Optional<int32_t> value) {
  this->items = tsino::makeShared<tsino::Record<uint8_t>>();
  if (initial.has() && value.has()) this->items->set(initial.value(), (uint8_t)value.value());
}

tsino::Optional<double> Store::get(const String& key, tsino::Optional<double> fallback) {
  tsino::Optional<uint8_t> getResult = this->items->get(key);
  return getResult.has() ? tsino::Optional<double>(tsino::convertOptional(getResult)) : fallback;
}

void Store::each(const tsino::Function<void(const String&, int32_t)>& action) {
  for (const auto& entry : this->items->entries()) {
    const String& key = entry.key();
    const int32_t value = entry.value();
    action(key, value);
  }
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, area(tsino::Union<double, tsino::Ref<A>>(3.0)));
  Serial.print(F(" "));
  tsino::inspect(Serial, area(tsino::Union<double, tsino::Ref<A>>(2.0), 5));
  Serial.print(F(" "));
  tsino::inspect(Serial, area(tsino::Union<double, tsino::Ref<A>>(tsino::make<A>(1.5, 2))));
  Serial.println();
  Serial.print(tsino::withoutFormat(format(tsino::Union<bool, double, String>(String(F("s"))))));
  Serial.print(F(" "));
  Serial.print(format(tsino::Union<bool, double, String>(5.0), F("V")));
  Serial.print(F(" "));
  Serial.print(format(tsino::Union<bool, double, String>(true)));
  Serial.print(F(" "));
  Serial.println(format(tsino::Union<bool, double, String>(false)));
  const tsino::Ref<Store> store = tsino::make<Store>(
      tsino::Optional<String>(F("a")),
      tsino::Optional<int32_t>(1));
  tsino::Optional<double> getResult = store->get(F("a"));
  tsino::Optional<double> getResult2 = store->get(F("b"));
  double getResult3 = store->get(F("b"), 7.0).value();
  double getResult4 = tsino::make<Store>()->get(F("a"), 0.5).value();
  tsino::inspect(Serial, getResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, getResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, getResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, getResult4);
  Serial.println();
  store->each([](const String& key, int32_t) { Serial.println(key); });
  store->each(
      [](const String& key, int32_t value) {
        Serial.print(key);
        Serial.println(value);
      });
}

void loop() {}

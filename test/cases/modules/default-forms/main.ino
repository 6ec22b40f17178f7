// default-forms: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

enum class Mode : uint8_t { Off, On };
struct PointClass;
struct Origin;

struct PointClass : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t sum();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Origin : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  tsino::Function<double()> sum;
  void construct(int32_t x, int32_t y, tsino::Function<double()> sum) {
    this->x = x;
    this->y = y;
    this->sum = tsino::moved(sum);
  }
};

// --- log ---

tsino::Array<String> order;

void log_(String text) {
  order.push(tsino::moved(text));
}

// --- point-class ---

void PointClass::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

int32_t PointClass::sum() {
  return this->x + this->y;
}

// --- identity ---

int32_t identity(int32_t value) {
  return value;
}

String identity_(const __FlashStringHelper* value) {
  return value;
}

// --- mode ---


// --- later ---

int32_t count = 0;

int32_t later() {
  return ++count;
}
// @run
// Default exports without a name, of what already has one, through other modules, in the order of the modules.

void setup() {
  Serial.begin(115200);
  log_(F("point"));
  const tsino::Ref<Origin> PointClass_origin = tsino::make<Origin>(
      0,
      0,
      []() -> double { return 0.5; });
  tsino::Array<uint8_t> list = tsino::Array<uint8_t>{1, 2, 3}.map<uint8_t>(
      [](int32_t n) -> int32_t {
        log_(tsino::concat(F("list "), String(n)));
        return n * n;
      });
  // What stands where.
  const auto table = tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}});  // two entries

  log_(F("main"));
  const tsino::Ref<PointClass> point = tsino::make<PointClass>(1, 2);
  Serial.print(tsino::withoutFormat(order.join()));
  Serial.print(F(" "));
  Serial.print(point->sum());
  Serial.print(F(" "));
  Serial.print(point->isA(PointClass::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, PointClass_origin->sum());
  Serial.println();
  Serial.print(identity(5) + 1);
  Serial.print(F(" "));
  Serial.println(tsino::toUpperCase(identity_(F("x"))));
  log_(F("barrel"));
  list.push(4);
  int32_t laterResult = later();
  int32_t laterResult2 = later();
  Serial.print(order.length());
  Serial.print(F(" "));
  Serial.print(list.join());
  Serial.print(F(" "));
  Serial.print((int32_t)Mode::On);
  Serial.print(F(" Off "));
  Serial.print(laterResult);
  Serial.print(F(" "));
  Serial.println(laterResult2);
  tsino::Function<int32_t()> value = tsino::Function<int32_t()>::of<decltype(later), later>();
  Serial.print(tsino::optionalText(table->get(F("b"))));
  Serial.print(F(" "));
  Serial.print(table->size());
  Serial.print(F(" "));
  Serial.println(F("function"));
  const tsino::Function<void(const String&)> kept = tsino::Function<void(const String&)>::of<decltype(log_), log_>();
  kept(F("kept"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(order.at(-1))));
  Serial.print(F(" "));
  Serial.println(
      kept == tsino::Function<void(const String&)>::of<decltype(log_), log_>() ? F("true") : F("false"));
}

void loop() {}

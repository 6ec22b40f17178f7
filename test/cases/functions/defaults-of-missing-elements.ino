// defaults-of-missing-elements: written by tsino from defaults-of-missing-elements.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

enum class Level : uint8_t { Low = 1, High };
struct Led;

struct Led : tsino::Object {
  int32_t pin = 0;
  tsino::Optional<String> name;
  void construct(int32_t pin = 5, tsino::Optional<String> name = tsino::Optional<String>("led"));
};

// @run
// Parameters with a default, given an element that may be outside.
String show(int32_t n = 7) {
  return tsino::concat(F("n="), String(n));
}

String label(const tsino::Optional<String>& c = tsino::Optional<String>("-")) {
  return tsino::concat(F("<"), c.value(), F(">"));
}

void Led::construct(int32_t pin, tsino::Optional<String> name) {
  this->pin = pin;
  this->name = tsino::moved(name);
}
tsino::Array<uint8_t> xs{1, 2};
const char names[][2] PROGMEM = {"a", "b"};

bool isAlpha_(const String& c = "") {
  return tsino::compare(c, F("a")) >= 0 && tsino::compare(c, F("z")) <= 0;
}

String word_(const String& src) {
  tsino::TextIndex srcIndex;
  int32_t i = -1;
  do {
    i++;
    yield();
  } while ([&] {
    tsino::Optional<String> getResult = tsino::elementOrNone(src, srcIndex, i);
    return isAlpha_(getResult.has() ? getResult.value() : String(F("")));
  }());
  return tsino::slice(src, srcIndex, 0, i);
}

String pick(bool on, int32_t i) {
  return i < 9 ? show((on ? xs.get(i) : xs.get(i + 1)).valueOr(7)) : String(F(""));
}

const __FlashStringHelper* flag(bool on = true) {
  return on ? F("on") : F("off");
}

int32_t level(Level l = Level::High) {
  return (int32_t)l;
}

void setup() {
  Serial.begin(115200);
  const String s = F("ab");
  const auto table = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  for (int32_t i = 0; i < 3; i++) {
    tsino::Optional<String> getResult = tsino::elementOrNone(s, i);
    tsino::Optional<String> getResult2 = tsino::tableGet(names, i);
    tsino::Optional<String> getResult3 = tsino::tableGet(names, i);
    Serial.print(tsino::withoutFormat(show(xs.get(i).valueOr(7))));
    Serial.print(F(" "));
    Serial.print(label(tsino::Optional<String>(getResult.has() ? getResult.value() : F("-"))));
    Serial.print(F(" "));
    Serial.print(
        tsino::make<Led>(
            xs.get(i).valueOr(5),
            tsino::Optional<String>(getResult2.has() ? getResult2.value() : F("led")))->pin);
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalTextOrNull(
            tsino::make<Led>(
                1,
                tsino::Optional<String>(getResult3.has() ? getResult3.value() : F("led")))->name));
  }
  for (int32_t i = 0; i < xs.length(); i++) Serial.println(show(xs[i]));
  for (int32_t i = 0; i < xs.length(); i++) {
    i++;
    Serial.print(tsino::withoutFormat(show(xs.get(i + 0).valueOr(7))));
    Serial.print(F(" "));
    Serial.println(show(xs.get(i).valueOr(7)));
    i++;
    Serial.println(show(xs.get(i).valueOr(7)));
  }
  Serial.print(tsino::withoutFormat(word_(F("abc d"))));
  Serial.print(F(" "));
  Serial.print(word_(F("abc")));
  Serial.print(F(" "));
  Serial.println(word_(F("")));
  tsino::Array<String> list{F("a"), F("b")};
  for (const String& key : list) {
    if (key != F("c")) Serial.println(show(table->get(key).valueOr(7)));
  }
  Serial.print(tsino::withoutFormat(pick(true, 1)));
  Serial.print(F(" "));
  Serial.print(pick(false, 1));
  Serial.print(F(" "));
  Serial.println(pick(true, 2));
  tsino::Array<uint8_t> stack{3};
  Serial.println(show(stack.get(0).valueOr(7)));
  stack.pop();
  Serial.println(show(stack.get(0).valueOr(7)));
  tsino::Array<bool> flags{false};
  for (int32_t i = 0; i < 2; i++) Serial.println(flag(flags.get(i).valueOr(true)));
  tsino::Array<Level> levels{Level::Low};
  for (int32_t i = 0; i < 2; i++) Serial.println(level(levels.get(i).valueOr(Level::High)));
  tsino::Uint8Array bytes = tsino::Uint8Array::of(4);
  for (int32_t i = 0; i <= bytes.length(); i++) Serial.println(show(bytes.item(i).valueOr(7)));
  xs.forEach(
      [](int32_t _, int32_t i) {
        Serial.print(tsino::withoutFormat(show(xs[i])));
        Serial.print(F(" "));
        Serial.println(show(xs.get(i + 1).valueOr(7)));
      });
  tsino::Array<tsino::Array<uint8_t>> rows{tsino::Array<uint8_t>{1}, tsino::Array<uint8_t>{2, 3}};
  for (int32_t y = 0; y < rows.length(); y++) {
    for (int32_t x = 0; x < 2; x++) Serial.println(show(rows[y].get(x).valueOr(7)));
  }
  for (int32_t i = 0; i < xs.length(); i++) {
    Serial.println(show(xs.get(i).valueOr(7)));
    xs.setLength(1);
  }
}

void loop() {}

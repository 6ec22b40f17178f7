// default-values-with-effects: written by tsino from default-values-with-effects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Timer;

struct Timer : tsino::Object {
  int32_t rate = 0;
  String name;
  void construct(tsino::Optional<int32_t> rateGiven = {}, const tsino::Optional<String>& nameGiven = {});
  int32_t scaled(tsino::Optional<int32_t> byGiven = {});
};

// @run
// Defaults run only when an argument is undefined, from left to right, between the arguments' own effects.
String log_ = "";

int32_t note(const __FlashStringHelper* name, int32_t value) {
  log_ += name;
  return value;
}

tsino::Optional<bool> note_(const __FlashStringHelper* name, tsino::Optional<bool> value = {}) {
  log_ += name;
  return value;
}

String f(tsino::Optional<int32_t> aGiven = {}, tsino::Optional<int32_t> bGiven = {}, tsino::Optional<int32_t> cGiven = {}) {
  const int32_t a = aGiven.has() ? aGiven.value() : note(F("A"), 1);
  const int32_t b = bGiven.has() ? bGiven.value() : note(F("B"), a + 1);
  const int32_t c = cGiven.has() ? cGiven.value() : note(F("C"), a + b);
  return tsino::concat(String(a), F(" "), String(b), F(" "), String(c));
}

void show(const String& text) {
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
}
int32_t counter = 0;

String id(const String& prefix = "id", tsino::Optional<int32_t> nGiven = {}) {
  const int32_t n = nGiven.has() ? nGiven.value() : ++counter;
  return tsino::concat(prefix, String(n));
}

tsino::Shared<tsino::Array<int32_t>> list(const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& itemsGiven = {}, tsino::Optional<int32_t> extraGiven = {}) {
  tsino::Shared<tsino::Array<int32_t>> items = itemsGiven.has() ? itemsGiven.value() : tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  const int32_t extra = extraGiven.has() ? extraGiven.value() : items->length();
  items->push(extra);
  return items;
}

int32_t Timer::scaled(tsino::Optional<int32_t> byGiven) {
  const int32_t by = byGiven.has() ? byGiven.value() : this->rate;
  return this->rate * by;
}
int32_t Timer_defaultRate = 10;

void Timer::construct(tsino::Optional<int32_t> rateGiven, const tsino::Optional<String>& nameGiven) {
  const int32_t rate = rateGiven.valueOr(Timer_defaultRate);
  String name = nameGiven.has() ? nameGiven.value() : tsino::concat(F("timer"), String(rate));
  this->rate = rate;
  this->name = tsino::moved(name);
}

int32_t outer(int32_t n, const tsino::Optional<tsino::Function<int32_t(int32_t)>>& innerGiven = {}) {
  const tsino::Function<int32_t(int32_t)> inner = innerGiven.has() ? innerGiven.value() : [n](int32_t m) -> int32_t {
    return n * m;
  };
  return inner(n);
}

void setup() {
  Serial.begin(115200);
  show(f());
  show(f(note(F("x"), 5)));
  show(f({}, note(F("y"), 7)));
  tsino::Optional<int32_t> noteResult = note(F("p"), 1);
  tsino::Optional<int32_t> value = ((void)note_(F("q"), {}), tsino::Optional<int32_t>{});
  show(f(noteResult, value, note(F("r"), 3)));
  String withoutFormatResult = tsino::withoutFormat(id());
  String idResult = id(F("x"));
  String idResult2 = id(F("y"), 9);
  String idResult3 = id(F("id"), 3);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(idResult);
  Serial.print(F(" "));
  Serial.print(idResult2);
  Serial.print(F(" "));
  Serial.print(idResult3);
  Serial.print(F(" "));
  Serial.println(counter);
  tsino::Shared<tsino::Array<int32_t>> mine = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{1});
  int32_t lengthResult = list()->length();
  String joinResult = list()->join();
  String joinResult2 = list(mine)->join();
  bool value2 = list(mine, 7) == mine;
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(mine->join());
  const tsino::Ref<Timer> first = tsino::make<Timer>();
  Timer_defaultRate = 20;
  Serial.print(first->rate);
  Serial.print(F(" "));
  Serial.print(tsino::make<Timer>()->name);
  Serial.print(F(" "));
  Serial.print(
      tsino::make<Timer>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("n")))->rate);
  Serial.print(F(" "));
  Serial.print(first->scaled());
  Serial.print(F(" "));
  Serial.println(first->scaled(2));
  Serial.print(outer(4));
  Serial.print(F(" "));
  Serial.println(
      outer(
          4,
          tsino::Optional<tsino::Function<int32_t(int32_t)>>(
              [](int32_t m) -> int32_t { return m + 1; })));
}

void loop() {}

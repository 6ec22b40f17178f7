// tests-of-what-is-there: written by tsino from tests-of-what-is-there.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Reading;

struct Reading : tsino::Object {
  int32_t value = 0;
  tsino::Shared<tsino::Array<uint8_t>> history;
  tsino::Function<int32_t(int32_t)> onChange;
  void construct(int32_t value, tsino::Shared<tsino::Array<uint8_t>> history, tsino::Function<int32_t(int32_t)> onChange) {
    this->value = value;
    this->history = tsino::moved(history);
    this->onChange = tsino::moved(onChange);
  }
};

int32_t first(const tsino::Array<uint8_t>& list) {
  if (list.length() == 0) return -1;  //~ always-true
  return list[0];
}

tsino::Array<uint8_t> copied(const tsino::Array<uint8_t>& list) {
  return list.slice();
}

String describe(const tsino::Ref<Reading>& reading) {
  return tsino::concat(F("changes to "), String(reading->onChange(reading->value)));
  return F("still");
}

int32_t made = 0;

tsino::Array<int32_t> makeList() {
  made += 1;
  return tsino::Array<int32_t>{};
}

void setup() {
  Serial.begin(115200);

  tsino::Array<uint8_t> xs{1, 2, 3};
  tsino::Array<uint8_t> ys{2, 3};
  bool someResult = xs.some([]() -> bool { return (void)makeList(), true; });
  Serial.print(
      xs.filter(
          [&](int32_t x) -> bool {
            return (void)ys.filter([&](int32_t y) -> bool { return y == x; }), true;
          }).length());
  Serial.print(F(" "));
  Serial.print(someResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(made);
  Serial.print(first(tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.print(first(tsino::Array<uint8_t>{3}));
  Serial.print(F(" "));
  tsino::inspect(Serial, copied(tsino::Array<uint8_t>{1, 2}));
  Serial.println();

  const tsino::Ref<Reading> reading = tsino::make<Reading>(
      1,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5}),
      [](int32_t value) -> int32_t { return value + 1; });
  Serial.println(describe(reading));
  const int32_t length = reading->history->length();
  tsino::Shared<tsino::Array<uint8_t>> history = reading->history;  //~ always-true
  const int32_t called = reading->onChange(7);
  Serial.print(length);  //~ always-true always-true
  Serial.print(F(" "));
  tsino::inspect(Serial, history);
  Serial.print(F(" "));
  Serial.print(called);
  Serial.print(F(" kept "));
  Serial.println(false ? F("true") : F("false"));

  makeList();
  Serial.print(F("made "));
  Serial.println(made);
  makeList();
  int32_t value = ((void)makeList(), made);
  bool value2 = ((void)makeList(), false);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(made);

  int32_t turns = 0;
  while (true) {
    turns += 1;
    if (turns > 3) break;
    yield();
  }
  do {
    turns += 10;
    yield();
  } while (false);
  Serial.println(turns);

  // Here there may be none, whatever the types say.
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})};
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> row = rows.get(9);
  if (!row.has()) Serial.println(F("no row"));
  const auto byName = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>();
  tsino::Array<String> list{F("a"), F("b"), F("a")};
  for (const String& name : list) {
    if (!byName->get(name).has()) {
      byName->set(name, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}));
    }
    byName->at(name)->push(tsino::length(name));
  }
  tsino::inspect(Serial, byName);
  Serial.println();
}

void loop() {}

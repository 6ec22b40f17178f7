// default-parameters: written by tsino from default-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Defaults that use earlier parameters and globals, are evaluated at each call, and replace undefined only.
int32_t calls = 0;
int32_t base = 10;

int32_t nextId() {
  calls++;
  return base + calls;
}

String create(const __FlashStringHelper* name, tsino::Optional<int32_t> idGiven = {}, const tsino::Optional<String>& labelGiven = {}) {
  const int32_t id = idGiven.has() ? idGiven.value() : nextId();
  const String label = labelGiven.has() ? labelGiven.value() : tsino::concat(
      name,
      F("#"),
      String(id));
  return label;
}

String range(int32_t from, tsino::Optional<int32_t> toGiven = {}, double step = 1.0) {
  const int32_t to = toGiven.has() ? toGiven.value() : from + 3;
  String out = F("");
  for (double n = from; n < to; n += step) out += tsino::concat(tsino::toText(n), F(" "));
  return tsino::trim(out);
}

String blink(int32_t times = 1, bool on = true, const String& mark = "*") {
  return tsino::repeat(on ? mark : String(F(".")), times);
}

double scale(int32_t value, double factor = 0.5) {
  return value * factor;
}

tsino::Shared<tsino::Array<int32_t>> push(const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& listGiven = {}, tsino::Optional<int32_t> valueGiven = {}) {
  tsino::Shared<tsino::Array<int32_t>> list = listGiven.has() ? listGiven.value() : tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  const int32_t value = valueGiven.has() ? valueGiven.value() : list->length();
  list->push(value);
  return list;
}

void setup() {
  Serial.begin(115200);

  String withoutFormatResult = tsino::withoutFormat(create(F("a")));
  String createResult = create(F("b"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(createResult);
  Serial.print(F(" "));
  Serial.println(calls);
  base = 100;
  String withoutFormatResult2 = tsino::withoutFormat(create(F("c")));
  String createResult2 = create(F("d"), 7);
  String createResult3 = create(F("e"), {}, tsino::Optional<String>(F("plain")));
  String createResult4 = create(F("f"), {});
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(createResult2);
  Serial.print(F(" "));
  Serial.print(createResult3);
  Serial.print(F(" "));
  Serial.print(createResult4);
  Serial.print(F(" "));
  Serial.println(calls);
  Serial.print(tsino::withoutFormat(range(1)));
  Serial.print(F(" | "));
  Serial.print(range(1, 6));
  Serial.print(F(" | "));
  Serial.print(range(0, 1, 0.25));
  Serial.print(F(" | "));
  Serial.println(range(5, 5));
  Serial.print(tsino::withoutFormat(blink()));
  Serial.print(F(" "));
  Serial.print(blink(3));
  Serial.print(F(" "));
  Serial.print(blink(2, false));
  Serial.print(F(" "));
  Serial.print(blink(2, true, F("+-")));
  Serial.print(F(" "));
  Serial.print(blink(1, false));
  Serial.print(F(" "));
  Serial.print(blink(0));
  Serial.println(F("|"));
  tsino::inspect(Serial, scale(3));
  Serial.print(F(" "));
  tsino::inspect(Serial, scale(3, 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, scale(3, 0.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, scale(3, 0.0));
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> mine = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{4});
  String withoutFormatResult3 = tsino::withoutFormat(push()->join());
  String joinResult = push()->join();
  String joinResult2 = push(mine)->join();
  String joinResult3 = push(mine, -1)->join();
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.print(joinResult3);
  Serial.print(F(" "));
  Serial.println(mine->length());
}

void loop() {}

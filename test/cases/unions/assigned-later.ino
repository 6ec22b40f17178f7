// assigned-later: written by tsino from assigned-later.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

tsino::Optional<tsino::Function<int32_t()>> handler;

int32_t fire() {
  return handler.has() ? handler.value()() : -1;
}
tsino::Optional<String> later;

String show() {
  return later.has() ? later.value() : String(F("none"));
}
tsino::Optional<int32_t> n;

int32_t bump() {
  if (!n.has()) n = 0;
  n = n.value() + 2;
  return n.value();
}
bool flag;

const __FlashStringHelper* isSet() {
  return flag ? F("set") : F("not");
}
tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;

int32_t add(int32_t x) {
  if (!list.has()) list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  list.value()->push((uint8_t)x);
  return list.value()->length();
}

void setup() {
  Serial.begin(115200);
  // @run
  tsino::Optional<String> key;
  tsino::Array<String> list_{F("a"), F("b")};
  for (const String& k : list_) key = k;
  Serial.print(tsino::withoutFormat(key.value()));
  Serial.print(F(" "));
  Serial.println(tsino::length(key.value()));
  Serial.println(fire());
  handler = tsino::Optional<tsino::Function<int32_t()>>([]() -> int32_t { return 3; });
  Serial.println(fire());
  Serial.println(show());
  later = tsino::Optional<String>(F("now"));
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" "));
  Serial.print(later.value());
  Serial.print(F(" "));
  Serial.print(tsino::length(later.value()));
  Serial.print(F(" "));
  Serial.print(later.value());
  Serial.println(F("!"));
  int32_t bumpResult = bump();
  int32_t bumpResult2 = bump();
  Serial.print(bumpResult);
  Serial.print(F(" "));
  Serial.println(bumpResult2);
  n = 7;
  n = n.value() + 1;
  Serial.print(n.value());
  Serial.print(F(" "));
  Serial.println(n.value() * 2);
  flag = true;
  Serial.println(isSet());
  int32_t addResult = add(1);
  int32_t addResult2 = add(2);
  Serial.print(addResult);
  Serial.print(F(" "));
  Serial.println(addResult2);
}

void loop() {}

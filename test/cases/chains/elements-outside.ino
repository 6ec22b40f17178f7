// elements-outside: written by tsino from elements-outside.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct P;

struct P : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

// @run
// An element that is not there is undefined where something asks for it.
const uint8_t xs[] PROGMEM = {1, 2, 3};
const char names[][2] PROGMEM = {"a", "b"};

tsino::Optional<int32_t> at(int32_t i) {
  return tsino::convertOptional(tsino::tableGet(xs, i));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<P>> ps{tsino::make<P>(1)};
  tsino::Array<tsino::Optional<int32_t>> opt{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(3)};
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};
  for (int32_t i = -1; i < 4; i++) {
    tsino::Optional<String> getResult = tsino::tableGet(names, i);
    tsino::Optional<tsino::Ref<P>> getResult2 = ps.get(i);
    tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult3 = grid.get(i);
    tsino::Optional<uint8_t> value = getResult3.has() ? getResult3.value()->get(1) : tsino::Optional<uint8_t>{};
    tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult4 = grid.get(i);
    Serial.print(i);
    Serial.print(F(" "));
    Serial.print(tsino::tableGet(xs, i).valueOr(0));
    Serial.print(F(" "));
    Serial.print(getResult.has() ? getResult.value() : String(F("none")));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->n) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(opt.get(i)));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(at(i)));
    Serial.print(F(" "));
    Serial.print(value.has() ? value.value() : -1);
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            getResult4.has() ? tsino::Optional<int32_t>(getResult4.value()->length()) : tsino::Optional<int32_t>{}));
    if (opt.get(i).has()) Serial.println(tsino::optionalText(opt.get(i)));
    if (ps.get(i).has()) {
      Serial.println(F("is there"));
    } else {
      Serial.println(F("not there"));
    }
    if (!ps.get(i).has()) Serial.println(F("gone"));
    const tsino::Optional<tsino::Ref<P>> p = ps.get(i);
    Serial.println(!p.has() ? F("true") : F("false"));
  }
  const String text = F("h\303\251\360\237\230\200!");
  tsino::Optional<String> getResult = tsino::elementOrNone(text, 1);
  tsino::Optional<String> getResult2 = tsino::elementOrNone(text, 9);
  Serial.print(tsino::withoutFormat(getResult.has() ? getResult.value() : String(F("?"))));
  Serial.print(F(" "));
  Serial.print(getResult2.has() ? getResult2.value() : String(F("?")));
  Serial.print(F(" "));
  Serial.print(!tsino::elementOrNone(text, 0).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!tsino::elementOrNone(text, 5).has() ? F("true") : F("false"));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> row = grid.get(1);
  Serial.println(row.value()->length());
  row = grid.get(2);
  Serial.println(!row.has() ? F("true") : F("false"));
  if (ps.get(0).has()) ps[0]->n = 5;
  tsino::Optional<tsino::Ref<P>> getResult3 = ps.get(0);
  Serial.println(
      tsino::optionalText(
          getResult3.has() ? tsino::Optional<int32_t>(getResult3.value()->n) : tsino::Optional<int32_t>{}));
  int32_t k = 0;
  tsino::Optional<int32_t> v;
  int32_t sum = 0;
  while ((v = tsino::convertOptional(tsino::tableGet(xs, k++))).has()) {
    sum += v.value();
    yield();
  }
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println(k);
  if (!opt.get(0).has()) opt.set(0, tsino::Optional<int32_t>(3));
  if (!opt.get(1).has()) opt.set(1, tsino::Optional<int32_t>(4));
  if (!opt.get(3).has()) opt.set(3, tsino::Optional<int32_t>(5));
  Serial.println(opt.join());
  const tsino::Optional<tsino::Ref<P>> o = ps.get(0);
  if (o.has()) Serial.println(F("o"));
}

void loop() {}

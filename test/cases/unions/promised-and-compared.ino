// promised-and-compared: written by tsino from promised-and-compared.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Mark;

struct Mark : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
};

// @run
// Promises (`!`) that are only compared or tested, are given to one parameter twice, or are asked by `Boolean`.
const auto marks = tsino::makeMap<String, tsino::Ref<Mark>>({{"a", tsino::make<Mark>(1)}});

tsino::Optional<tsino::Ref<Mark>> get(const String& key) {
  return marks->get(key);
}

String show(const tsino::Optional<tsino::Ref<Mark>>& mark = {}) {
  return mark.has() ? tsino::concat(F("#"), String(mark.value()->id)) : String(F("none"));
}

bool has(const tsino::Optional<tsino::Ref<Mark>>& mark = {}) {
  return mark.has();
}

void setup() {
  Serial.begin(115200);
  const auto states = tsino::makeMap<String, String>({{F("a"), F("on")}});
  const auto flags = tsino::makeMap<String, bool>({{F("t"), true}, {F("f"), false}});
  const auto counts = tsino::makeMap<String, uint8_t>({{F("a"), 3}, {F("zero"), 0}});
  Serial.print(tsino::withoutFormat(show(get(F("a")))));
  Serial.print(F(" "));
  Serial.print(show(get(F("b"))));
  Serial.print(F(" "));
  Serial.print(show(get(F("c"))));
  Serial.print(F(" "));
  Serial.print(has(marks->get(F("a"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(has(marks->get(F("z"))) ? F("true") : F("false"));
  tsino::Array<String> list{F("a"), F("b")};
  for (const String& key : list) {
    const tsino::Optional<tsino::Ref<Mark>> mark = marks->get(key);
    Serial.print(mark.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(states->get(key) == F("on") ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(states->get(key) != F("on") ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(counts->get(key) == 3 ? F("true") : F("false"));
    tsino::Optional<String> choice = states->get(key);
    if (choice == F("on")) {
      Serial.println(F("on"));
    } else {
      Serial.println(F("neither"));
    }
  }
  tsino::Array<String> list2{F("t"), F("f"), F("u")};
  for (const String& key : list2) {
    if (tsino::truthy(flags->get(key))) {
      Serial.print(tsino::withoutFormat(key));
      Serial.println(F(" yes"));
    } else {
      Serial.print(tsino::withoutFormat(key));
      Serial.println(F(" no"));
    }
    Serial.print(!tsino::truthy(flags->get(key)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::truthy(flags->get(key)) ? 1 : 2);
    Serial.print(F(" "));
    Serial.println(flags->get(key) == false ? F("true") : F("false"));
  }
  bool value = tsino::split(F(""), F("")).pop() == F("x");
  Serial.print(!tsino::truthy(counts->get(F("zero"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!tsino::truthy(counts->get(F("none"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<uint8_t>{1, 2}.find([](int32_t n) -> bool { return n > 5; }) == 2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value ? F("true") : F("false"));
}

void loop() {}

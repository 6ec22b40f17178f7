// asked-before-set: written by tsino from asked-before-set.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct Room;
struct Lamp;
struct Steps;

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Room : tsino::Object {
  tsino::Optional<tsino::Ref<Lamp>> lamp;
  tsino::Optional<String> mode;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Lamp>> found;
  void construct();
  int32_t ask();
};

// @run
// What has no value yet, or is past the end, is asked what it is: it is no list, of no class, and neither one thing nor another.
struct Lamp : tsino::Object {
  int32_t level = 0;
  void construct();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Steps : tsino::Object {
  String title;
  tsino::Optional<tsino::Union<double, tsino::Function<void(int32_t)>>> step;
  void construct(String title, tsino::Optional<tsino::Union<double, tsino::Function<void(int32_t)>>> step) {
    this->title = tsino::moved(title);
    this->step = tsino::moved(step);
  }
};

void Lamp::construct() {
  this->level = 1;
}

int32_t Room::ask() {
  return this->mode == F("on") ? 1 : this->mode == F("off") ? 2 : 3;
}

void Room::construct() {}

tsino::Optional<String> name;
tsino::Optional<tsino::Shared<tsino::Array<String>>> names;
tsino::Optional<tsino::Function<void()>> report;
tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<Lamp>> chosen;

void show() {
  Serial.print(tsino::withoutFormat(name.has() ? F("string") : F("undefined")));
  Serial.print(F(" "));
  Serial.print(names.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(report.has() ? F("function") : F("undefined"));
  if (chosen.is<tsino::Ref<Lamp>>() && chosen.get<tsino::Ref<Lamp>>()->isA(Lamp::classId)) {
    Serial.println(chosen.get<tsino::Ref<Lamp>>()->level);
  } else if (chosen.is<String>()) {
    Serial.print(tsino::toText(tsino::Union<tsino::Undefined, tsino::Null, String>(chosen)));
    Serial.println(F("!"));
  } else if (chosen.is<tsino::Null>()) {
    Serial.println(F("null"));
  } else {
    Serial.print(F("none "));
    Serial.println(chosen.is<tsino::Undefined>() ? F("true") : F("false"));
  }
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Room> room = tsino::make<Room>();
  Serial.print(room->lamp.has() && room->lamp->isA(Lamp::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(room->ask());
  const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Lamp>> found = room->found;
  tsino::printUnion(
      Serial,
      found.is<tsino::Null>() ? tsino::Union<double, String>(String(F("null"))) : found.is<tsino::Ref<Lamp>>()
          && found.get<tsino::Ref<Lamp>>()->isA(Lamp::classId) ? tsino::Union<double, String>(
          (double)found.get<tsino::Ref<Lamp>>()->level) : tsino::Union<double, String>(
          String(found.is<tsino::Undefined>() ? F("undefined") : F("object"))));
  Serial.println();
  room->mode = tsino::Optional<String>(F("off"));
  room->lamp = tsino::make<Lamp>();
  Serial.print(room->lamp.has() && room->lamp->isA(Lamp::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(room->ask());
  show();
  name = tsino::Optional<String>(F("b"));
  names = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{name.value()});
  report = tsino::Optional<tsino::Function<void()>>([] { Serial.println(F("called")); });
  chosen = tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<Lamp>>(tsino::Null{});
  show();
  chosen = tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<Lamp>>(String(F("auto")));
  show();
  report.value()();

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})};
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> row = rows.get(4);
  Serial.print(rows.get(9).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rows.get(0).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(row.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!row.has() ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Lamp>> lamps{tsino::make<Lamp>()};
  const tsino::Optional<tsino::Ref<Lamp>> last = lamps.get(3);
  Serial.print(last.has() && last->isA(Lamp::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(lamps[0]->isA(Lamp::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isInstance<Lamp>(lamps.get(5)) ? F("true") : F("false"));

  tsino::Array<Unknown> values{Unknown(1.0), Unknown(tsino::Undefined{}), Unknown(String(F("x")))};
  for (const Unknown& value : values) {
    const tsino::Optional<String> text = tsino::toJsonOrNothing(value);
    Serial.println(tsino::optionalText(text));
  }

  tsino::Array<tsino::Ref<Steps>> steps{
      tsino::make<Steps>(
          F("a"),
          tsino::Optional<tsino::Union<double, tsino::Function<void(int32_t)>>>(
              tsino::Union<double, tsino::Function<void(int32_t)>>(
                  tsino::Function<void(int32_t)>(
                      [](int32_t n) {
                        Serial.print(F("step "));
                        Serial.println(n);
                      })))),
      tsino::make<Steps>(
          F("b"),
          tsino::Optional<tsino::Union<double, tsino::Function<void(int32_t)>>>{}),
      tsino::make<Steps>(
          F("c"),
          tsino::Optional<tsino::Union<double, tsino::Function<void(int32_t)>>>(
              tsino::Union<double, tsino::Function<void(int32_t)>>(3.5)))};
  for (const tsino::Ref<Steps>& step : steps) {
    const String& title = step->title;
    const tsino::Optional<tsino::Union<double, tsino::Function<void(int32_t)>>>& step2 = step->step;
    if (step2.has() && step2.value().is<tsino::Function<void(int32_t)>>()) {
      step2.value().get<tsino::Function<void(int32_t)>>()(2);
    } else {
      Serial.print(tsino::withoutFormat(title));
      Serial.print(F(" "));
      tsino::inspectOrNull(Serial, tsino::optionalMember<double, tsino::Null>(step2));
      Serial.println();
    }
  }
}

void loop() {}

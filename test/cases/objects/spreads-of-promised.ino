// spreads-of-promised: written by tsino from spreads-of-promised.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

struct Sensor;
struct List;
struct Limits;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<Shape2>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Sensor : tsino::Object {
  int32_t pin = 0;
  double count = 0;
  void construct(int32_t pin, double count) {
    this->pin = pin;
    this->count = count;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pin"), this->pin);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct List : tsino::Object {
  int32_t pin = 0;
  int32_t level = 0;
  void construct(int32_t pin, int32_t level) {
    this->pin = pin;
    this->level = level;
  }
};

struct Limits : tsino::Object {
  tsino::Optional<int32_t> low;
  int32_t high = 0;
  void construct(tsino::Optional<int32_t> low, int32_t high) {
    this->low = tsino::moved(low);
    this->high = high;
  }
};

struct Shape : tsino::Object {
  int32_t count = 0;
  tsino::Optional<int32_t> pin;
  void construct(int32_t count, tsino::Optional<int32_t> pin) {
    this->count = count;
    this->pin = tsino::moved(pin);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("pin"), this->pin);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t count = 0;
  tsino::Optional<int32_t> pin;
  void construct(int32_t count, tsino::Optional<int32_t> pin) {
    this->count = count;
    this->pin = tsino::moved(pin);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("pin"), this->pin);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Optional<int32_t> pin;
  tsino::Optional<double> count;
  String name;
  void construct(tsino::Optional<int32_t> pin, tsino::Optional<double> count, String name) {
    this->pin = tsino::moved(pin);
    this->count = tsino::moved(count);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.optionalField(F("pin"), this->pin);
    out.optionalField(F("count"), this->count);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Optional<int32_t> pin;
  tsino::Optional<int32_t> level;
  String name;
  void construct(tsino::Optional<int32_t> pin, tsino::Optional<int32_t> level, String name) {
    this->pin = tsino::moved(pin);
    this->level = tsino::moved(level);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.optionalField(F("pin"), this->pin);
    out.optionalField(F("level"), this->level);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Optional<int32_t> low;
  tsino::Optional<int32_t> high;
  String name;
  void construct(tsino::Optional<int32_t> low, tsino::Optional<int32_t> high, String name) {
    this->low = tsino::moved(low);
    this->high = tsino::moved(high);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.optionalField(F("high"), this->high);
    out.optionalField(F("low"), this->low);
    out.end();
  }
};

struct Shape5 : tsino::Object {
  tsino::Optional<int32_t> low;
  int32_t high = 0;
  String name;
  void construct(tsino::Optional<int32_t> low, int32_t high, String name) {
    this->low = tsino::moved(low);
    this->high = high;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("high"), this->high);
    out.optionalField(F("low"), this->low);
    out.end();
  }
};

const auto sensors = tsino::makeMap<String, tsino::Ref<Sensor>>(
    {{"door", tsino::make<Sensor>(4, 1.0)}});

Unknown reset(const String& name) {
  const tsino::Optional<tsino::Ref<Sensor>> before = sensors->get(name);
  return Unknown(
      tsino::make<Shape2>(
          before.has() ? tsino::Optional<int32_t>(before.value()->pin) : tsino::Optional<int32_t>{},
          before.has() ? tsino::Optional<double>(before.value()->count) : tsino::Optional<double>{},
          name));
}

tsino::Ref<Sensor> doubled(const String& name) {
  const tsino::Ref<Sensor> before = sensors->at(name);
  return tsino::make<Sensor>(before->pin, before->count * 2.0);
}

void setup() {
  Serial.begin(115200);

  const tsino::Optional<tsino::Ref<Sensor>> gone = sensors->get(F("window"));
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          5,
          gone.has() ? tsino::Optional<int32_t>(gone.value()->pin) : tsino::Optional<int32_t>{}));
  Serial.println();
  const tsino::Optional<tsino::Ref<Sensor>> door = sensors->get(F("door"));
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          5,
          door.has() ? tsino::Optional<int32_t>(door.value()->pin) : tsino::Optional<int32_t>{}));
  Serial.println();
  tsino::inspectFirst(Serial, reset(F("door")));
  Serial.print(F(" "));
  tsino::inspect(Serial, reset(F("roof")));
  Serial.println();
  tsino::inspect(Serial, doubled(F("door")));
  Serial.println();

  tsino::Array<tsino::Ref<List>> list{tsino::make<List>(1, 2)};
  const tsino::Optional<tsino::Ref<List>> found = list.find(
      [](const tsino::Ref<List>& given) -> bool {
        const int32_t pin = given->pin;
        return pin == 3;
      });
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          found.has() ? tsino::Optional<int32_t>(found.value()->pin) : tsino::Optional<int32_t>{},
          found.has() ? tsino::Optional<int32_t>(found.value()->level) : tsino::Optional<int32_t>{},
          F("none")));
  Serial.println();
  const auto limits = tsino::makeRecord<tsino::Ref<Limits>>(
      {{F("day"), tsino::make<Limits>(tsino::Optional<int32_t>{}, 30)}});
  const tsino::Optional<tsino::Ref<Limits>> night = limits->get(F("night"));
  tsino::inspect(
      Serial,
      tsino::make<Shape4>(
          night.has() ? night.value()->low : tsino::Optional<int32_t>{},
          night.has() ? tsino::Optional<int32_t>(night.value()->high) : tsino::Optional<int32_t>{},
          F("night")));
  Serial.println();
  const tsino::Ref<Limits> day = limits->at(F("day"));
  tsino::inspect(Serial, tsino::make<Shape5>(day->low, day->high, F("day")));
  Serial.println();

  tsino::Array<int32_t> ids;
  const auto seen = tsino::makeShared<tsino::Set<uint8_t>>(1, 2, 0);
  tsino::Optional<int32_t> getResult = ids.get(0);
  bool value = !getResult.has() ? false : seen->has(getResult.value());
  tsino::Optional<int32_t> getResult2 = ids.get(1);
  bool value2 = !getResult2.has() ? false : seen->remove(getResult2.value());
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(seen->size());
  tsino::Array<String> names{F("door")};
  const auto counts = tsino::makeMap<String, uint8_t>({{F(""), 4}, {F("door"), 7}});
  tsino::Optional<String> getResult3 = names.get(1);
  String value3 = tsino::optionalText(
      !getResult3.has() ? tsino::Optional<uint8_t>{} : counts->get(getResult3.value()));
  String getResult4 = tsino::optionalText(counts->get(names[0]));
  tsino::Optional<String> getResult5 = names.get(3);
  bool value4 = !getResult5.has() ? false : counts->has(getResult5.value());
  tsino::Optional<String> getResult6 = names.get(2);
  bool value5 = !getResult6.has() ? false : counts->remove(getResult6.value());
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(getResult4);
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value5 ? F("true") : F("false"));
  for (int32_t at = 0; at < names.length(); at++) {
    Serial.println(tsino::optionalText(counts->get(names[at])));
  }

  // No warning advises to leave these tests out.
  tsino::Array<tsino::Optional<tsino::Ref<List>>> some = tsino::Array<uint8_t>{1}.map<tsino::Optional<tsino::Ref<List>>>(
      [&](int32_t pin) -> tsino::Optional<tsino::Ref<List>> {
        return list.find([&](const tsino::Ref<List>& one) -> bool { return one->pin == pin; });
      });
  tsino::inspect(
      Serial,
      some.map<int8_t>(
          [](const tsino::Optional<tsino::Ref<List>>& one) -> int32_t {
            return one.has() ? one.value()->level : -1;
          }));
  Serial.println();
  for (const tsino::Optional<tsino::Ref<List>>& one : some) {
    Serial.println(one.has() ? one.value()->level : -1);
  }
}

void loop() {}

// fields-of-a-fallback: written by tsino from fields-of-a-fallback.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Found;
struct Show;
struct Options;
struct Sensor;

struct Found : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double, String> low;
  bool has_low = false;
  tsino::Union<tsino::Undefined, tsino::Null, double> high;
  bool has_high = false;
  tsino::Optional<String> label;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double, String> low = tsino::Union<tsino::Undefined, tsino::Null, double, String>{}, bool has_low = false, tsino::Union<tsino::Undefined, tsino::Null, double> high = tsino::Union<tsino::Undefined, tsino::Null, double>{}, bool has_high = false, tsino::Optional<String> label = {}) {
    this->low = tsino::moved(low);
    this->has_low = has_low;
    this->high = tsino::moved(high);
    this->has_high = has_high;
    this->label = tsino::moved(label);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    if (this->has_low) out.field(F("low"), this->low);
    if (this->has_high) out.field(F("high"), this->high);
    out.field(F("label"), this->label);
    out.end();
  }
};

struct Show : tsino::Object {
  tsino::Optional<int32_t> size;
  tsino::Optional<String> name;
  void construct(tsino::Optional<int32_t> size = {}, tsino::Optional<String> name = {}) {
    this->size = tsino::moved(size);
    this->name = tsino::moved(name);
  }
  virtual ~Show() {}
};

struct Options : Show {
  void construct();
};

struct Sensor : tsino::Object {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Found>> limits;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(int32_t id, tsino::Optional<tsino::Ref<Found>> limits, tsino::Shared<tsino::Array<String>> tags) {
    this->id = id;
    this->limits = tsino::moved(limits);
    this->tags = tsino::moved(tags);
  }
};

tsino::Array<tsino::Ref<Sensor>> sensors{
    tsino::make<Sensor>(
        1,
        tsino::Optional<tsino::Ref<Found>>(
            tsino::make<Found>(
                tsino::Union<tsino::Undefined, tsino::Null, double, String>(5.0),
                true,
                tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
                    tsino::Optional<double>{}),
                true,
                tsino::Optional<String>(""))),
        tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"a"})),
    tsino::make<Sensor>(
        2,
        tsino::Optional<tsino::Ref<Found>>{},
        tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))};

String describe(int32_t id) {
  tsino::Optional<tsino::Ref<Sensor>> findResult = sensors.find(
      [&](const tsino::Ref<Sensor>& sensor) -> bool { return sensor->id == id; });
  const tsino::Ref<Found> value = !findResult.has() || !findResult.value()->limits.has() ? tsino::make<Found>() : findResult.value()->limits.value();
  const int32_t low = (int32_t)tsino::optionalMember<double, tsino::Undefined>(value->low).valueOr(-1.0);
  const tsino::Optional<int32_t> high = tsino::convertOptional(
      value->high.is<tsino::Undefined>() ? tsino::Optional<double>(99.0) : tsino::optionalMember<double, tsino::Null>(
          value->high));
  tsino::Optional<String> label = value->label;
  const String label2 = label.has() ? label.value() : String(F("none"));
  return tsino::concat(
      String(low),
      F(" "),
      tsino::optionalTextOrNull(high),
      F(" ["),
      label2,
      F("]"));
}

void take(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Found>>& limits = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Found>>(
    tsino::Undefined{})) {
  const tsino::Ref<Found> value = limits.is<tsino::Undefined>() || limits.is<tsino::Null>() ? tsino::make<Found>() : limits.get<tsino::Ref<Found>>();
  const tsino::Optional<int32_t> low = tsino::convertOptional(
      tsino::optionalMember<double, tsino::Undefined>(value->low));
  const tsino::Optional<String>& text = value->label;
  Serial.print(tsino::optionalText(low));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(text));
  Serial.print(F(" "));
  Serial.print(low.has() ? F("number") : F("undefined"));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      (limits.is<tsino::Undefined>() || limits.is<tsino::Null>() ? tsino::make<Found>() : limits.get<tsino::Ref<Found>>())->high);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          (tsino::truthy(limits) ? limits.get<tsino::Ref<Found>>() : tsino::make<Found>())->label));
  tsino::Union<tsino::Undefined, tsino::Null, double> high = tsino::Union<tsino::Undefined, tsino::Null, double>(1.0);
  tsino::Union<tsino::Undefined, tsino::Null, double> high2 = (limits.is<tsino::Undefined>()
      || limits.is<tsino::Null>() ? tsino::make<Found>() : limits.get<tsino::Ref<Found>>())->high;
  high = high2.is<tsino::Undefined>() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
      tsino::Optional<double>(7.0)) : high2;
  tsino::printUnion(Serial, high);
  Serial.println();
}

String pick(const tsino::Ref<Found>& limits, bool on) {
  const tsino::Ref<Found> value = on ? limits : tsino::make<Found>();
  const int32_t low = (int32_t)tsino::optionalMember<double, tsino::Undefined>(value->low).valueOr(50.0);
  const tsino::Union<tsino::Undefined, tsino::Null, double>& high = value->high;
  return tsino::concat(String(low), F(" "), tsino::toText(high));
}

// One that is written with other values.
tsino::Optional<tsino::Ref<Found>> find(bool on) {
  return on ? tsino::Optional<tsino::Ref<Found>>(
      tsino::make<Found>(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0),
          true,
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
              tsino::Optional<double>(2.0)),
          true,
          tsino::Optional<String>(F("l")))) : tsino::Optional<tsino::Ref<Found>>{};
}

void Options::construct() {
  this->size = 1;
  this->name = tsino::Optional<String>(F("given"));
}

String show(const tsino::Optional<tsino::Ref<Options>>& options = {}) {
  const tsino::Ref<Show> value = !options.has() ? tsino::make<Show>() : tsino::Ref<Show>(
      options.value());
  const int32_t size = value->size.valueOr(0);
  tsino::Optional<String> name = value->name;
  const String name2 = name.has() ? name.value() : String(F("none"));
  return tsino::concat(String(size), name2);
}

// A comma that ends in a function, where it may be a number, too.
int32_t calls = 0;

tsino::Union<double, tsino::Function<int32_t()>> next() {
  return (void)calls++, tsino::Union<double, tsino::Function<int32_t()>>(
      tsino::Function<int32_t()>([]() -> int32_t { return calls; }));
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(describe(1)));
  Serial.print(F(" "));
  Serial.print(describe(2));
  Serial.print(F(" "));
  Serial.println(describe(3));
  take(
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Found>>(
          tsino::make<Found>(
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0),
              true,
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
                  tsino::Optional<double>{}),
              true,
              tsino::Optional<String>(F("x")))));
  take(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Found>>(tsino::Undefined{}));
  take(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Found>>(tsino::Null{}));

  const auto byName = tsino::makeMap<String, tsino::Ref<Found>>(
      {
          {
              F("a"),
              tsino::make<Found>(
                  tsino::Union<tsino::Undefined, tsino::Null, double, String>(2.0),
                  true,
                  tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                      tsino::Optional<double>(3.0)),
                  true,
                  tsino::Optional<String>(F("m")))}});
  tsino::Array<String> list{F("a"), F("b")};
  for (const String& name : list) {
    tsino::Optional<tsino::Ref<Found>> getResult = byName->get(name);
    const tsino::Ref<Found> found = !getResult.has() ? tsino::make<Found>() : getResult.value();
    tsino::Array<String> names;
    if (found->has_low) names.push(F("low"));
    if (found->has_high) names.push(F("high"));
    if (found->label.has()) names.push(F("label"));
    Serial.print(found->has_low ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::toJson(found));
    Serial.print(F(" "));
    Serial.println(tsino::moved(names).length());
    tsino::Optional<tsino::Ref<Found>> getResult2 = byName->get(name);
    const tsino::Ref<Found> value = !getResult2.has() ? tsino::make<Found>() : getResult2.value();
    const int32_t low = (int32_t)tsino::optionalMember<double, tsino::Undefined>(value->low).valueOr(20.0);
    tsino::Optional<tsino::Ref<Found>> getResult3 = byName->get(name);
    const tsino::Ref<Found> part = !getResult3.has() ? tsino::make<Found>() : getResult3.value();
    Serial.print(low);
    Serial.print(F(" "));
    tsino::printUnion(Serial, part->high);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        part->high.is<tsino::Undefined>() || part->high.is<tsino::Null>() ? tsino::Union<double, String>(
            String(F("none"))) : tsino::Union<double, String>(part->high.get<double>()));
    Serial.print(F(" "));
    Serial.println(part->has_high ? F("true") : F("false"));
  }
  Serial.print(
      tsino::withoutFormat(
          pick(
              tsino::make<Found>(
                  tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0),
                  true,
                  tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                      tsino::Optional<double>(2.0)),
                  true,
                  tsino::Optional<String>(F(""))),
              true)));
  Serial.print(F(" "));
  Serial.println(
      pick(
          tsino::make<Found>(
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0),
              true,
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                  tsino::Optional<double>(2.0)),
              true,
              tsino::Optional<String>(F(""))),
          false));
  tsino::Optional<tsino::Ref<Found>> findResult = find(false);
  const tsino::Ref<Found> value = !findResult.has() ? tsino::make<Found>(
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{}),
      true) : findResult.value();
  const int32_t first = (int32_t)tsino::optionalMember<double, tsino::Undefined>(value->low).valueOr(4.0);
  tsino::Optional<tsino::Ref<Found>> findResult2 = find(false);
  tsino::Optional<tsino::Ref<Found>> findResult3 = find(true);
  Serial.print(first);
  Serial.print(F(" "));
  tsino::inspectOrNull(
      Serial,
      tsino::optionalMember<double, tsino::Null>(
          (!findResult2.has() ? tsino::make<Found>(
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}),
              true) : findResult2.value())->low));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      (!findResult3.has() ? tsino::make<Found>(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("s"))),
          true) : findResult3.value())->low);
  Serial.println();
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" "));
  Serial.println(show(tsino::make<Options>()));
  const tsino::Union<double, tsino::Function<int32_t()>> given = next();
  Serial.println(
      given.is<tsino::Function<int32_t()>>() ? given.get<tsino::Function<int32_t()>>()() : tsino::exactInt(
          given.get<double>()));
}

void loop() {}

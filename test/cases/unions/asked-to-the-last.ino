// asked-to-the-last: written by tsino from asked-to-the-last.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Dog;
struct Panel;

// @run
// Values that may be missing though their type doesn't say so: where one member of a union is left, the program still asks.
struct Dog : tsino::Object {
  int32_t age = 0;
  void construct(int32_t age = 1);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Panel : tsino::Object {
  tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>> width;
  void construct(tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>> width = {}) {
    this->width = tsino::moved(width);
  }
};

void Dog::construct(int32_t age) {
  this->age = age;
}

const auto table = tsino::makeRecord<tsino::Union<double, String>>(
    {{"a", tsino::Union<double, String>(1.0)}, {"b", tsino::Union<double, String>(String("xx"))}});

String kindOf(const String& key) {
  const tsino::Optional<tsino::Union<double, String>> v = table->get(key);
  if (v.has() && v.value().is<double>()) return F("num");
  if (v.has() && v.value().is<String>()) return F("str");
  return tsino::concat(
      F("none ("),
      v.has() && v.value().is<double>() ? F("number") : v.has() && v.value().is<String>() ? F("string") : F("undefined"),
      F(")"));
}

int32_t sizeOf(const String& key) {
  const tsino::Optional<tsino::Union<double, String>> v = table->get(key);
  return v.has() && v.value().is<String>() ? tsino::length(v.value().get<String>()) : (int32_t)tsino::optionalMember<double, tsino::Undefined>(
      v).valueOr(-1.0);
}

tsino::Array<tsino::Optional<int32_t>> readings{
    tsino::Optional<int32_t>(1),
    tsino::Optional<int32_t>{}};

String judge(int32_t at) {
  const tsino::Union<tsino::Undefined, tsino::Null, double> w = at >= 0 && at < readings.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(readings.get(at)))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  if (!w.is<tsino::Null>()) {
    if (w.is<double>()) return tsino::concat(F("num "), tsino::toText(w));
    return tsino::concat(F("hm "), tsino::toText(w));
  }
  return F("null");
}

tsino::Array<tsino::Union<double, String>> widths{
    tsino::Union<double, String>(String("auto")),
    tsino::Union<double, String>(3.0)};

String modeOf(int32_t at) {
  const tsino::Optional<tsino::Union<double, String>> z = widths.get(at);
  return z == tsino::Union<double, String>(String(F("auto"))) ? String(F("A")) : z.has()
      && z.value().is<double>() ? tsino::concat(F("N"), tsino::optionalText(z)) : String(
      F("other"));
}
const auto parts = tsino::makeMap<String, tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Dog>, tsino::Function<int32_t()>>>(
    {
        {
            "dog",
            tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Dog>, tsino::Function<int32_t()>>(
                tsino::make<Dog>(3))},
        {
            "list",
            tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Dog>, tsino::Function<int32_t()>>(
                tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5}))},
        {
            "call",
            tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Dog>, tsino::Function<int32_t()>>(
                tsino::Function<int32_t()>([]() -> int32_t { return 6; }))}});

String describe(const String& name) {
  const tsino::Optional<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Dog>, tsino::Function<int32_t()>>> part = parts->get(
      name);
  if (part.has() && part.value().is<tsino::Ref<Dog>>()
      && part.value().get<tsino::Ref<Dog>>()->isA(Dog::classId)) {
    return tsino::concat(F("dog of "), String(part.value().get<tsino::Ref<Dog>>()->age));
  } else if (tsino::Optional<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Function<int32_t()>>>(
      tsino::convertOptional(part)).has()
      && tsino::Optional<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Function<int32_t()>>>(
      tsino::convertOptional(part)).value().is<tsino::Shared<tsino::Array<uint8_t>>>()) {
    return tsino::concat(
        F("list of "),
        String(part.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->length()));
  } else if (tsino::optionalMember<tsino::Function<int32_t()>, tsino::Undefined>(part).has()) {
    return tsino::concat(F("gives "), String(part.value().get<tsino::Function<int32_t()>>()()));
  } else {
    return tsino::concat(
        F("nothing: "),
        !part.has() ? F("true") : F("false"),
        F(", "),
        part.has()
            && (part.value().is<tsino::Shared<tsino::Array<uint8_t>>>()
            || part.value().is<tsino::Ref<Dog>>()) ? F("object") : part.has()
            && part.value().is<tsino::Function<int32_t()>>() ? F("function") : F("undefined"),
        F(", "),
        !part.has() ? F("none") : F("some"));
  }
}

const tsino::Ref<Panel> panel = tsino::make<Panel>();

const __FlashStringHelper* widthOf() {
  return panel->width.has() && panel->width.value().is<double>() ? F("n") : panel->width.has()
      && panel->width.value().is<tsino::Shared<tsino::Array<String>>>() ? F("l") : F("?");
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(kindOf(F("a"))));
  Serial.print(F(" "));
  Serial.print(kindOf(F("b")));
  Serial.print(F(" "));
  Serial.println(kindOf(F("c")));
  Serial.print(sizeOf(F("a")));
  Serial.print(F(" "));
  Serial.print(sizeOf(F("b")));
  Serial.print(F(" "));
  Serial.println(sizeOf(F("c")));
  Serial.print(tsino::withoutFormat(judge(0)));
  Serial.print(F(" "));
  Serial.print(judge(1));
  Serial.print(F(" "));
  Serial.println(judge(2));
  Serial.print(tsino::withoutFormat(modeOf(0)));
  Serial.print(F(" "));
  Serial.print(modeOf(1));
  Serial.print(F(" "));
  Serial.println(modeOf(2));
  Serial.println(
      tsino::Array<String>{F("dog"), F("list"), F("call"), F("cat")}.map<String>(
          [](const String& name) -> String { return describe(name); }).join(F("; ")));
  Serial.println(widthOf());
  panel->width = tsino::Union<double, tsino::Shared<tsino::Array<String>>>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("wide")}));
  Serial.println(widthOf());
}

void loop() {}

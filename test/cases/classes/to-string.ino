// to-string: written by tsino from to-string.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Celsius;
struct Range;
struct Fake;
struct Name;
struct Silent;

// @run
// `toString` is what templates, concatenation, String() and join use; inherited and overridden.
struct Celsius : tsino::Chained {
  double value = 0;
  void construct(double value);
  virtual String toString();
  virtual ~Celsius() {}
};

struct Range : Celsius {
  tsino::Ref<Celsius> high;
  void construct(int32_t low, tsino::Ref<Celsius> high);
  String toString() final;
};

struct Fake : tsino::Object {
  tsino::Function<String()> toString;
  void construct(tsino::Function<String()> toString) {
    this->toString = tsino::moved(toString);
  }
};

struct Name : tsino::Object {
  String first;
  tsino::Optional<String> last;
  void construct(String first, tsino::Optional<String> last = {});
  String toString();
};

struct Silent : Celsius {};

void Celsius::construct(double value) {
  this->value = value;
}

String Celsius::toString() {
  return tsino::concat(tsino::toFixed(this->value, 1), F("C"));
}

void Range::construct(int32_t low, tsino::Ref<Celsius> high) {
  Celsius::construct(low);
  this->high = tsino::moved(high);
}

String Range::toString() {
  return tsino::concat(Celsius::toString(), F(".."), this->high->toString());
}

void Name::construct(String first, tsino::Optional<String> last) {
  this->first = tsino::moved(first);
  this->last = tsino::moved(last);
}

String Name::toString() {
  return tsino::truthy(this->last) ? tsino::concat(this->first, F(" "), this->last.value()) : this->first;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Celsius> now = tsino::make<Celsius>(21.55);
  const tsino::Ref<Range> range = tsino::make<Range>(-3, tsino::make<Celsius>(30.0));
  Serial.print(tsino::withoutFormat(now->toString()));
  Serial.print(F(" ["));
  Serial.print(range->toString());
  Serial.print(F("] "));
  Serial.print(now->toString());
  Serial.print(F(" "));
  Serial.print(now->toString());
  Serial.print(F("! ("));
  Serial.print(tsino::make<Silent>(1.0)->toString());
  Serial.println(F(")"));
  Serial.print(tsino::withoutFormat(range->toString()));
  Serial.print(F(" "));
  Serial.print(tsino::length(range->toString()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Ref<Celsius>>{
          now,
          tsino::Ref<Celsius>(range),
          tsino::Ref<Celsius>(tsino::make<Silent>(0.0))}.map<String>(
          [](const tsino::Ref<Celsius>& value) -> String { return value->toString(); }).join(
          F(" | ")));
  tsino::Shared<tsino::Array<tsino::Ref<Celsius>>> texts = tsino::makeShared<tsino::Array<tsino::Ref<Celsius>>>(
      tsino::Array<tsino::Ref<Celsius>>{now, tsino::Ref<Celsius>(range)});
  String all = F("");
  for (const tsino::Ref<Celsius>& one : *texts) all += one->toString();
  all += (*texts)[1]->toString();
  Serial.println(all);
  Serial.println(
      tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Celsius>>>>{
          texts,
          tsino::makeShared<tsino::Array<tsino::Ref<Celsius>>>(
              tsino::Array<tsino::Ref<Celsius>>{now})}.map<String>(
          [](const tsino::Shared<tsino::Array<tsino::Ref<Celsius>>>& value) -> String {
            return value->map<String>(
                [](const tsino::Ref<Celsius>& value2) -> String { return value2->toString(); }).join();
          }).join(F(";")));

  const tsino::Ref<Fake> fake = tsino::make<Fake>(
      []() -> String { return F("object with a text"); });
  Serial.print(tsino::withoutFormat(fake->toString()));
  Serial.print(F(" "));
  Serial.print(fake->toString());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3}))}.map<String>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> String {
            return value.is<double>() ? tsino::toText(value.get<double>()) : value.get<tsino::Shared<tsino::Array<uint8_t>>>()->join();
          }).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Ref<Fake>>{fake, fake}.map<String>(
          [](const tsino::Ref<Fake>& value) -> String { return value->toString(); }).join());
  tsino::Array<tsino::Ref<Name>> names{
      tsino::make<Name>(F("Ada"), tsino::Optional<String>(F("Lovelace"))),
      tsino::make<Name>(F("Plato"))};
  String joinResult = names.map<String>(
      [](const tsino::Ref<Name>& name) -> String { return name->toString(); }).sort().join(F("/"));
  Serial.print(
      tsino::withoutFormat(
          names.map<String>(
              [](const tsino::Ref<Name>& value) -> String { return value->toString(); }).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::length(
          names.map<String>(
              [](const tsino::Ref<Name>& value) -> String { return value->toString(); }).join()));
  Serial.print(F(" "));
  Serial.println(joinResult);
}

void loop() {}

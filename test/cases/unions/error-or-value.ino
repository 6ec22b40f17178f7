// error-or-value: written by tsino from error-or-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Reading;
struct RangeProblem;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<tsino::Error>, tsino::Ref<Reading>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Reading : tsino::Object {
  String sensor;
  double value = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(String sensor, double value, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}) {
    this->sensor = tsino::moved(sensor);
    this->value = value;
    this->tags = tsino::moved(tags);
  }
};

struct RangeProblem : tsino::Error {
  int32_t limit = 0;
  void construct(int32_t limit);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void RangeProblem::construct(int32_t limit) {
  tsino::Error::construct(tsino::concat(F("over "), String(limit)));
  this->limit = limit;
  this->name = F("RangeProblem");
}

Unknown read_(const String& raw) {
  tsino::Array<String> splitResult = tsino::split(raw, F("="));
  tsino::Optional<String> getResult = splitResult.get(0);
  const String sensor = getResult.has() ? getResult.value() : String(F(""));
  tsino::Optional<String> getResult2 = splitResult.get(1);
  const String text = getResult2.has() ? getResult2.value() : String(F(""));
  const double value = tsino::toNumber(text);
  if (isnan(value)) {
    return Unknown(
        tsino::Ref<tsino::Error>(
            tsino::make<tsino::TypeError>(tsino::concat(text, F(" is no number")))));
  }
  if (value > 100.0) return Unknown(tsino::Ref<tsino::Error>(tsino::make<RangeProblem>(100)));
  return Unknown(
      value < 0.0 ? tsino::make<Reading>(
          sensor,
          value,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("negative")}))) : tsino::make<Reading>(
          sensor,
          value));
}

tsino::Ref<Reading> must(const Unknown& result) {
  if (result.is<tsino::Ref<tsino::Error>>()) {
    tsino::raise(result.get<tsino::Ref<tsino::Error>>());
    return {};
  }
  result.get<tsino::Ref<Reading>>()->value += 1.0;
  return result.get<tsino::Ref<Reading>>();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<Unknown> results = tsino::Array<String>{
      F("a=1"),
      F("b=x"),
      F("c=-2.5"),
      F("d=1000")}.map<Unknown>([](const String& raw) -> Unknown { return read_(raw); });
  for (const Unknown& result : results) {
    if (result.is<tsino::Ref<tsino::Error>>()
        && result.get<tsino::Ref<tsino::Error>>()->isA(RangeProblem::classId)) {
      Serial.print(F("limit "));
      Serial.print(tsino::downcast<RangeProblem>(result.get<tsino::Ref<tsino::Error>>())->limit);
      Serial.print(F(" "));
      Serial.println(
          tsino::downcast<RangeProblem>(result.get<tsino::Ref<tsino::Error>>())->message);
    } else if (result.is<tsino::Ref<tsino::Error>>()) {
      Serial.print(result.get<tsino::Ref<tsino::Error>>()->name);
      Serial.print(F(": "));
      Serial.println(result.get<tsino::Ref<tsino::Error>>()->message);
    } else {
      tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = result.get<tsino::Ref<Reading>>()->tags;
      Serial.print(tsino::withoutFormat(result.get<tsino::Ref<Reading>>()->sensor));
      Serial.print(F(" "));
      tsino::inspect(Serial, result.get<tsino::Ref<Reading>>()->value);
      Serial.print(F(" "));
      Serial.println(tags.has() ? tags.value()->join() : String(F("no tags")));
    }
  }
  tsino::Array<Unknown> good = results.filter(
      [](const Unknown& result) -> bool { return !result.is<tsino::Ref<tsino::Error>>(); });
  Serial.println(good.length());
  const Unknown first = results[0];
  const tsino::Ref<Reading> same = must(first);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(Unknown(same) == first ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, same->value);
  Serial.println();
  must(tsino::fromOptional<Unknown, tsino::Undefined>(results.get(1)));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(
        Unknown(error) == tsino::fromOptional<Unknown, tsino::Undefined>(results.get(1)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(error->isA(tsino::TypeError::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(error->toString());
  }
  Unknown last;
  Serial.println(last.is<tsino::Undefined>() ? F("true") : F("false"));
  last = read_(F("e=7"));
  tsino::printUnion(
      Serial,
      last.is<tsino::Ref<tsino::Error>>() ? tsino::Union<double, String>(
          last.get<tsino::Ref<tsino::Error>>()->message) : tsino::Union<double, String>(
          last.get<tsino::Ref<Reading>>()->value));
  Serial.println();
}

void loop() {}

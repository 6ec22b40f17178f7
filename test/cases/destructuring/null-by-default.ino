// null-by-default: written by tsino from null-by-default.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Options;
struct Options_;
struct Box;
struct Box_;

struct Options : tsino::Object {
  tsino::Optional<int32_t> delay;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  tsino::Union<tsino::Undefined, tsino::Null, double> limit;
  tsino::Optional<tsino::Union<double, String>> level;
  tsino::Optional<tsino::Ref<Options_>> point;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(tsino::Optional<int32_t> delay = {}, tsino::Optional<String> name = {}, tsino::Optional<bool> on = {}, tsino::Union<tsino::Undefined, tsino::Null, double> limit = tsino::Union<tsino::Undefined, tsino::Null, double>{}, tsino::Optional<tsino::Union<double, String>> level = {}, tsino::Optional<tsino::Ref<Options_>> point = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}) {
    this->delay = tsino::moved(delay);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->limit = tsino::moved(limit);
    this->level = tsino::moved(level);
    this->point = tsino::moved(point);
    this->tags = tsino::moved(tags);
  }
};

struct Options_ : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

struct Box : tsino::Object {
  tsino::Optional<int32_t> value;
  void construct(tsino::Optional<int32_t> value = {}) {
    this->value = tsino::moved(value);
  }
};

struct Box_ : tsino::Object {
  tsino::Optional<String> value;
  void construct(tsino::Optional<String> value) {
    this->value = tsino::moved(value);
  }
};

void show(const tsino::Ref<Options>& options) {
  const tsino::Optional<int32_t> delay = options->delay;
  const tsino::Optional<String>& name = options->name;
  const tsino::Optional<bool> on = options->on;
  const tsino::Optional<int32_t> limit = tsino::convertOptional(
      options->limit.is<tsino::Undefined>() ? tsino::Optional<double>{} : tsino::optionalMember<double, tsino::Null>(
          options->limit));
  const tsino::Optional<tsino::Union<double, String>>& level = options->level;
  const tsino::Optional<tsino::Ref<Options_>>& point = options->point;
  const tsino::Optional<tsino::Shared<tsino::Array<String>>>& tags = options->tags;
  tsino::Optional<int32_t> lengthResult = tags.has() ? tsino::Optional<int32_t>(
      tags.value()->length()) : tsino::Optional<int32_t>{};
  Serial.print(tsino::optionalTextOrNull(delay));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(name));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(on));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(limit));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, level);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !point.has() ? tsino::Union<double, String>(String(F("no point"))) : tsino::Union<double, String>(
          (double)point.value()->x));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !lengthResult.has() ? tsino::Union<double, String>(String(F("no tags"))) : tsino::Union<double, String>(
          (double)lengthResult.value()));
  Serial.println();
}

void firstTwo(const tsino::Array<String>& words) {
  const tsino::Optional<String> first = words.get(0);
  const tsino::Optional<String> second = words.get(1);
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(first)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(second));
}

tsino::Optional<int32_t> valueOf(const tsino::Ref<Box>& box) {
  const tsino::Optional<int32_t> value = box->value;
  return value;
}

tsino::Optional<String> valueOf_(const tsino::Ref<Box_>& box) {
  const tsino::Optional<String>& value = box->value;
  return value;
}

void setup() {
  Serial.begin(115200);

  show(tsino::make<Options>());
  show(
      tsino::make<Options>(
          tsino::Optional<int32_t>(0),
          tsino::Optional<String>(F("")),
          tsino::Optional<bool>(false),
          tsino::Union<tsino::Undefined, tsino::Null, double>(2.0),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("high")))),
          tsino::Optional<tsino::Ref<Options_>>(tsino::make<Options_>(1)),
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  show(
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(3.0))));

  firstTwo(tsino::Array<String>{});
  firstTwo(tsino::Array<String>{F("one")});

  Serial.print(tsino::optionalTextOrNull(valueOf(tsino::make<Box>())));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalTextOrNull(valueOf_(tsino::make<Box_>(tsino::Optional<String>(F("v"))))));
  tsino::Array<tsino::Ref<Options>> list{
      tsino::make<Options>(),
      tsino::make<Options>(tsino::Optional<int32_t>(4))};
  for (const tsino::Ref<Options>& item : list) {
    const tsino::Optional<int32_t> delay = item->delay;
    Serial.println(tsino::optionalTextOrNull(delay));
  }
  tsino::Optional<int32_t> later;
  later = tsino::make<Options>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("later")))->delay;
  Serial.println(tsino::optionalTextOrNull(later));
  tsino::Array<tsino::Function<tsino::Optional<int32_t>()>> waits = tsino::Array<uint8_t>{1, 2}.map<tsino::Function<tsino::Optional<int32_t>()>>(
      [](int32_t delay) -> tsino::Function<tsino::Optional<int32_t>()> {
        const tsino::Ref<Options> value = tsino::make<Options>(
            tsino::Optional<int32_t>{},
            tsino::Optional<String>{},
            tsino::Optional<bool>{},
            tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                tsino::Optional<double>(
                    tsino::convertOptional(
                        delay > 1 ? tsino::Optional<int32_t>(delay) : tsino::Optional<int32_t>{}))));
        const tsino::Optional<int32_t> limit = tsino::convertOptional(
            value->limit.is<tsino::Undefined>() ? tsino::Optional<double>{} : tsino::optionalMember<double, tsino::Null>(
                value->limit));
        return [limit]() -> tsino::Optional<int32_t> { return limit; };
      });
  tsino::inspectOrNull(
      Serial,
      waits.map<tsino::Optional<int32_t>>(
          [](const tsino::Function<tsino::Optional<int32_t>()>& wait) -> tsino::Optional<int32_t> {
            return wait();
          }));
  Serial.println();
}

void loop() {}

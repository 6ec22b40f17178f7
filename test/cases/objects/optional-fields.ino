// optional-fields: written by tsino from optional-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Options;
struct Options_;
struct Changes;

struct Options : tsino::Object {
  String name;
  tsino::Optional<double> speed;
  tsino::Optional<String> label;
  tsino::Optional<bool> on;
  tsino::Optional<tsino::Ref<Options_>> nested;
  tsino::Optional<tsino::Function<String(double)>> done;
  void construct(String name, tsino::Optional<double> speed = {}, tsino::Optional<String> label = {}, tsino::Optional<bool> on = {}, tsino::Optional<tsino::Ref<Options_>> nested = {}, tsino::Optional<tsino::Function<String(double)>> done = {}) {
    this->name = tsino::moved(name);
    this->speed = tsino::moved(speed);
    this->label = tsino::moved(label);
    this->on = tsino::moved(on);
    this->nested = tsino::moved(nested);
    this->done = tsino::moved(done);
  }
};

struct Options_ : tsino::Object {
  tsino::Optional<int32_t> depth;
  void construct(tsino::Optional<int32_t> depth = {}) {
    this->depth = tsino::moved(depth);
  }
};

struct Changes : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> label;
  tsino::Optional<bool> on;
  tsino::Optional<tsino::Ref<Options_>> nested;
  tsino::Optional<tsino::Function<String(int32_t)>> done;
  void construct(tsino::Optional<String> name, tsino::Optional<int32_t> speed = {}, tsino::Optional<String> label = {}, tsino::Optional<bool> on = {}, tsino::Optional<tsino::Ref<Options_>> nested = {}, tsino::Optional<tsino::Function<String(int32_t)>> done = {}) {
    this->name = tsino::moved(name);
    this->speed = tsino::moved(speed);
    this->label = tsino::moved(label);
    this->on = tsino::moved(on);
    this->nested = tsino::moved(nested);
    this->done = tsino::moved(done);
  }
};

String describe(const tsino::Ref<Options>& options) {
  const double speed = options->speed.valueOr(10.0);
  const String label = tsino::truthy(options->label) ? options->label.value() : tsino::toUpperCase(
      options->name);
  const __FlashStringHelper* const on = !options->on.has() ? F("unknown") : options->on.value() ? F("on") : F("off");
  return tsino::concat(
      label,
      F(" "),
      tsino::toText(speed),
      F(" "),
      on,
      F(" "),
      tsino::toText(
          !options->nested.has() || !options->nested.value()->depth.has() ? tsino::Union<double, String>(
              String(F("flat"))) : tsino::Union<double, String>(
              (double)options->nested.value()->depth.value())),
      F(" "),
      options->done.has() ? options->done.value()(speed) : String(F("-")));
}

tsino::Ref<Options> update(const tsino::Ref<Options>& target, const tsino::Ref<Changes>& changes) {
  if (changes->speed.has()) target->speed = tsino::convertOptional(changes->speed);
  if (tsino::truthy(changes->name)) target->name = changes->name.value();
  return target;
}

void setup() {
  Serial.begin(115200);

  Serial.println(describe(tsino::make<Options>(F("a"))));
  Serial.println(
      describe(
          tsino::make<Options>(
              F("b"),
              tsino::Optional<double>(0.0),
              tsino::Optional<String>(F("")),
              tsino::Optional<bool>(false))));
  Serial.println(
      describe(
          tsino::make<Options>(
              F("c"),
              tsino::Optional<double>{},
              tsino::Optional<String>{},
              tsino::Optional<bool>{},
              tsino::Optional<tsino::Ref<Options_>>(tsino::make<Options_>()),
              tsino::Optional<tsino::Function<String(double)>>(
                  [](double code) -> String {
                    return tsino::concat(F("code "), tsino::toText(code));
                  }))));
  Serial.println(
      describe(
          tsino::make<Options>(
              F("d"),
              tsino::Optional<double>{},
              tsino::Optional<String>{},
              tsino::Optional<bool>(true),
              tsino::Optional<tsino::Ref<Options_>>(
                  tsino::make<Options_>(tsino::Optional<int32_t>(3))))));

  const tsino::Ref<Options> options = tsino::make<Options>(F("e"));
  Serial.print(!options->speed.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, options->speed);
  Serial.println();
  options->speed = 4.0;
  options->speed = options->speed.value() + 1.5;
  if (!options->label.has()) options->label = tsino::Optional<String>(F("first"));
  if (!options->label.has()) options->label = tsino::Optional<String>(F("second"));
  if (!tsino::truthy(options->on)) options->on = true;
  if (tsino::truthy(options->on)) options->on = false;
  tsino::inspect(Serial, options->speed.value());
  Serial.print(F(" "));
  Serial.print(options->label.value());
  Serial.print(F(" "));
  Serial.println(options->on.value() ? F("true") : F("false"));
  options->speed = {};
  options->nested = tsino::make<Options_>(tsino::Optional<int32_t>(1));
  options->nested.value()->depth = options->nested.value()->depth.value() + 1;
  tsino::printFirstUnion(
      Serial,
      !options->speed.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          options->speed.value()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(options->nested.value()->depth));
  Serial.print(F(" "));
  Serial.print(options->on.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(options->done.has() ? F("true") : F("false"));
  bool value = update(
      options,
      tsino::make<Changes>(tsino::Optional<String>{}, tsino::Optional<int32_t>(2))) == options;
  String name = options->name;
  tsino::Optional<double> speed = options->speed;
  String name2 = update(options, tsino::make<Changes>(tsino::Optional<String>(F("f"))))->name;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  tsino::inspect(Serial, speed);
  Serial.print(F(" "));
  Serial.println(name2);
}

void loop() {}

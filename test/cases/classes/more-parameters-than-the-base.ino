// more-parameters-than-the-base: written by tsino from more-parameters-than-the-base.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Label;
struct Boxed;
struct Gain;
struct Twice;
struct Sum;
struct PlainGain;

// @run
// A method with more parameters than the one that it replaces, all of which may be left out.
struct Label : tsino::Object {
  void construct();
  virtual String show(const String& text, const tsino::Optional<String>& = {}, tsino::Optional<int32_t> = {});
  virtual String pad(const String& text, tsino::Optional<int32_t> widthGiven = {}, const tsino::Optional<String>& = {});
  virtual ~Label() {}
};

struct Boxed : Label {
  String show(const String& text, const tsino::Optional<String>& left = {}, tsino::Optional<int32_t> countGiven = {}) final;
  String pad(const String& text, tsino::Optional<int32_t> width = {}, const tsino::Optional<String>& fill = {}) final;
};

struct Gain : tsino::Object {
  virtual int32_t apply(int32_t, tsino::Optional<int32_t>) = 0;
  virtual ~Gain() {}
};

struct Twice : Gain {
  void construct();
  int32_t apply(int32_t value, tsino::Optional<int32_t> factorGiven = {}) final;
};

struct Sum : Gain {
  void construct();
  int32_t applyWith(int32_t value, tsino::Optional<int32_t> offset, const tsino::Array<uint8_t>& more);
  int32_t apply(int32_t value, tsino::Optional<int32_t>) final;
};

struct PlainGain : Gain {
  tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> apply_;
  void construct(tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> apply_) {
    this->apply_ = tsino::moved(apply_);
  }
  int32_t apply(int32_t value, tsino::Optional<int32_t>) final;
};

String Label::show(const String& text, const tsino::Optional<String>&, tsino::Optional<int32_t>) {
  return tsino::concat(F("<"), text, F(">"));
}

String Label::pad(const String& text, tsino::Optional<int32_t> widthGiven, const tsino::Optional<String>&) {
  const int32_t width = widthGiven.valueOr(4);
  return tsino::padEnd(text, width, F("."));
}

void Label::construct() {}

String Boxed::show(const String& text, const tsino::Optional<String>& left, tsino::Optional<int32_t> countGiven) {
  const int32_t count = countGiven.valueOr(2);
  return tsino::concat(
      tsino::repeat(left.has() ? left.value() : String(F("[")), count),
      Label::show(text));
}

String Boxed::pad(const String& text, tsino::Optional<int32_t> width, const tsino::Optional<String>& fill) {
  return tsino::concat(Label::pad(text, width), fill.has() ? fill.value() : String(F("|")));
}

int32_t Twice::apply(int32_t value, tsino::Optional<int32_t> factorGiven) {
  const int32_t factor = factorGiven.valueOr(2);
  return value * factor;
}

void Twice::construct() {}

int32_t Sum::apply(int32_t value, tsino::Optional<int32_t>) {
  return this->applyWith(value, {}, tsino::Array<uint8_t>{});
}

int32_t Sum::applyWith(int32_t value, tsino::Optional<int32_t> offset, const tsino::Array<uint8_t>& more) {
  return value + offset.valueOr(10) + more.length();
}

void Sum::construct() {}

int32_t PlainGain::apply(int32_t value, tsino::Optional<int32_t>) {
  return this->apply_(value, {});
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Label>> labels{
      tsino::make<Label>(),
      tsino::Ref<Label>(tsino::make<Boxed>())};
  for (const tsino::Ref<Label>& label : labels) {
    Serial.print(tsino::withoutFormat(label->show(F("a"))));
    Serial.print(F(" "));
    Serial.print(label->pad(F("b")));
    Serial.print(F(" "));
    Serial.println(label->pad(F("c"), 2));
  }
  const tsino::Ref<Boxed> boxed = tsino::make<Boxed>();
  Serial.print(tsino::withoutFormat(boxed->show(F("a"))));
  Serial.print(F(" "));
  Serial.print(boxed->show(F("a"), tsino::Optional<String>(F("("))));
  Serial.print(F(" "));
  Serial.print(boxed->show(F("a"), tsino::Optional<String>(F("{")), 3));
  Serial.print(F(" "));
  Serial.println(boxed->pad(F("b"), 3, tsino::Optional<String>(F("!"))));
  tsino::Array<tsino::Ref<Gain>> gains{
      tsino::Ref<Gain>(tsino::make<Twice>()),
      tsino::Ref<Gain>(tsino::make<Sum>()),
      tsino::Ref<Gain>(
          tsino::make<PlainGain>(
              [](int32_t value, tsino::Optional<int32_t>) -> int32_t { return -value; }))};
  for (const tsino::Ref<Gain>& gain : gains) Serial.println(gain->apply(3, {}));
  Serial.print(tsino::make<Twice>()->apply(3, 5));
  Serial.print(F(" "));
  Serial.print(tsino::make<Sum>()->applyWith(1, {}, tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(tsino::make<Sum>()->applyWith(1, 2, tsino::Array<uint8_t>{3, 4}));
}

void loop() {}

// text-since-proved: written by tsino from text-since-proved.ts
// Change the TypeScript, not this file.
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Item;
struct Timer;

struct Item : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Timer : tsino::Object {
  tsino::Union<double, String> left;
  void construct();
  void stop();
  double run();
};

// @run
// Arithmetic of what was a number when TypeScript looked, and that a call has made text since: JavaScript converts it.
tsino::Union<double, String> span = tsino::Union<double, String>(4.0);
tsino::Optional<tsino::Union<double, String>> mode = tsino::Union<double, String>(1.0);

void change(tsino::Union<double, String> to) {
  span = tsino::moved(to);
}

double half() {
  span = tsino::Union<double, String>(5.0);
  change(tsino::Union<double, String>(String(F("12"))));
  return (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())) / 2.0;
}

void Timer::stop() {
  this->left = tsino::Union<double, String>(String(F("9")));
}

double Timer::run() {
  this->left = tsino::Union<double, String>(4.0);
  this->stop();
  return (this->left.is<double>() ? this->left.get<double>() : tsino::toNumber(
      this->left.get<String>())) * 3.0;
}

void Timer::construct() {
  this->left = tsino::Union<double, String>(3.0);
}

void none() {
  mode = {};
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, half());
  Serial.println();
  span = tsino::Union<double, String>(5.0);
  change(tsino::Union<double, String>(String(F("12"))));
  tsino::inspect(
      Serial,
      (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())) * 2.0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      3.0 * (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())) - 1.0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      -(span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())));
  Serial.print(F(" "));
  Serial.print(
      ~tsino::toInt32(span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())));
  Serial.print(F(" "));
  Serial.print(
      tsino::toInt32(span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>()))
          & 6);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      fmod(span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>()), 5.0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::pow(span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>()), 2.0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>()));
  Serial.println();
  span = tsino::Union<double, String>(5.0);
  change(tsino::Union<double, String>(String(F("abc"))));
  tsino::inspect(
      Serial,
      (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())) * 2.0);
  Serial.print(F(" "));
  Serial.println(
      tsino::toInt32(span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())));
  span = tsino::Union<double, String>(5.0);
  change(tsino::Union<double, String>(7.0));
  tsino::inspect(
      Serial,
      (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())) * 2.0);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      span.is<double>() ? tsino::Union<double, String>(span.get<double>() + 1.0) : tsino::Union<double, String>(
          tsino::concat(tsino::toText(span), String(1))));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Timer>()->run());
  Serial.println();
  mode = tsino::Union<double, String>(2.0);
  none();
  tsino::inspect(
      Serial,
      (!mode.has() ? 0.0 : mode.value().is<double>() ? mode.value().get<double>() : tsino::toNumber(
          mode.value().get<String>())) * 2.0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      !mode.has() ? -0.0 : mode.value().is<double>() ? (double)-(int32_t)mode.value().get<double>() : -tsino::toNumber(
          mode.value().get<String>()));
  Serial.println();

  double total = 10.0;
  tsino::Uint8Array bytes = tsino::Uint8Array::of(40, 50);
  const tsino::Ref<Item> item = tsino::make<Item>(10);
  for (int32_t i = 0; i < 2; i++) {
    span = tsino::Union<double, String>(3.0);
    if (i == 1) change(tsino::Union<double, String>(String(F("4"))));
    total -= span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>());
    bytes.put(
        0,
        (uint8_t)tsino::toInt32(
            bytes[0]
                - (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>()))));
    bytes.put(
        1,
        (uint8_t)tsino::toInt32(
            bytes[1]
                / (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>()))));
    item->n = tsino::shiftLeft(
        item->n,
        tsino::toInt32(
            span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())));
  }
  double totalBefore = total;
  double value = total *= span.is<double>() ? span.get<double>() : tsino::toNumber(
      span.get<String>());
  tsino::inspect(Serial, totalBefore);
  Serial.print(F(" "));
  tsino::inspect(Serial, bytes);
  Serial.print(F(" "));
  tsino::inspect(Serial, item);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  span = tsino::Union<double, String>(3.0);
  change(tsino::Union<double, String>(String(F("4"))));
  double value2 = (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>()))
      * 2.0;
  span = tsino::Union<double, String>(value2);
  double value3 = value2;
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::printUnion(Serial, span);
  Serial.println();
  span = tsino::Union<double, String>(3.0);
  change(tsino::Union<double, String>(String(F("4"))));
  span = tsino::Union<double, String>(
      (span.is<double>() ? span.get<double>() : tsino::toNumber(span.get<String>())) + 1.0);
  tsino::printUnion(Serial, span);
  Serial.println();
}

void loop() {}

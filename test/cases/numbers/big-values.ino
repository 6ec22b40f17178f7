// big-values: written by tsino from big-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Clock;

struct Clock : tsino::Object {
  double ms = 0;
  void construct(tsino::Optional<double> msGiven = {});
  tsino::Ref<Clock> plus(double seconds);
  double get_seconds();
};

// @run
// Values beyond int32 that the program states: powers, milliseconds, ids, products, in all kinds of places.
const int32_t day = 24 * 60 * 60 * 1000;
const double now = 1700000000000.0;

int32_t dayOfWeek(double ms) {
  return ((int32_t)floor(ms / day) + 4) % 7;
}

void Clock::construct(tsino::Optional<double> msGiven) {
  const double ms = msGiven.valueOr(now);
  this->ms = ms;
}

tsino::Ref<Clock> Clock::plus(double seconds) {
  return tsino::make<Clock>(tsino::Optional<double>(this->ms + seconds * 1000.0));
}

double Clock::get_seconds() {
  return floor(this->ms / 1000.0);
}

String bytes(double n) {
  return n < 1024.0 ? tsino::concat(tsino::toText(n), F(" B")) : n < 1048576.0 ? tsino::concat(
      tsino::toFixed(n / 1024.0, 1),
      F(" KB")) : tsino::concat(tsino::toFixed(n / 1048576.0, 1), F(" MB"));
}

void setup() {
  Serial.begin(115200);
  const double big = 1099511627776.0;
  tsino::inspect(Serial, day * 365.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, now + day);
  Serial.print(F(" "));
  tsino::inspect(Serial, now - day * 20000.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, big);
  Serial.print(F(" "));
  tsino::inspect(Serial, big + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -big);
  Serial.print(F(" "));
  Serial.println(big / 3.0 > 1.0 ? F("true") : F("false"));
  Serial.print(dayOfWeek(now));
  Serial.print(F(" "));
  Serial.print(dayOfWeek(0.0));
  Serial.print(F(" "));
  Serial.print(dayOfWeek(-1 * day));
  Serial.print(F(" "));
  tsino::inspect(Serial, floor(fmod(now, day) / 3600000.0));
  Serial.println();
  tsino::Array<double> ids{4294967296.0, 1.0, 9007199254740991.0};
  ids.set(1, ids[0] * 2.0);
  Serial.print(tsino::withoutFormat(ids.join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(ids));
  Serial.print(F(" "));
  Serial.print(ids.indexOf(8589934592.0));
  Serial.print(F(" "));
  Serial.println(ids.includes(4294967296.0) ? F("true") : F("false"));
  const auto limits = tsino::makeRecord<double>(
      {{F("i32"), 2147483647.0}, {F("u32"), 4294967295.0}, {F("safe"), 9007199254740991.0}});
  for (const auto& entry : limits->entries()) {
    const String& name = entry.key();
    const double limit = entry.value();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::inspect(Serial, limit);
    Serial.print(F(" "));
    tsino::inspect(Serial, limit / 2.0);
    Serial.print(F(" "));
    tsino::inspect(Serial, fmod(limit, 10.0));
    Serial.println();
  }
  double product = 1.0;
  for (int32_t i = 1; i <= 20; i++) product *= i;
  tsino::inspect(Serial, product);
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(product, 1000003.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, product / 1000000000000000000.0);
  Serial.println();
  tsino::inspect(Serial, tsino::make<Clock>()->plus(0.5)->ms);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Clock>(0.0)->plus(10000000.0)->get_seconds());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Clock>()->get_seconds());
  Serial.println();
  Serial.print(tsino::withoutFormat(bytes(1023.0)));
  Serial.print(F(" "));
  Serial.print(bytes(1536.0));
  Serial.print(F(" "));
  Serial.print(bytes(8589934592.0));
  Serial.print(F(" "));
  Serial.println(bytes(0.0));
  tsino::print(Serial, big * big);
  Serial.print(F(" "));
  Serial.print(2147483648u);
  Serial.print(F(" "));
  tsino::inspect(Serial, 4294967296.0 - 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -2147483648.0);
  Serial.print(F(" "));
  Serial.print(INT32_MIN);
  Serial.print(F(" "));
  Serial.print(tsino::toInt32(8589934592.0 + 5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, 9007199254740992.0 + 1.0);
  Serial.println();
  tsino::Array<double> steps{2147483647.0, 2147483648.0, 4294967295.0, 4294967296.0};
  Serial.print(
      tsino::withoutFormat(
          steps.map<int32_t>([](double n) -> int32_t { return tsino::toInt32(n); }).join()));
  Serial.print(F(" "));
  Serial.print(
      steps.map<uint32_t>([](double n) -> uint32_t { return (uint32_t)tsino::toInt32(n); }).join());
  Serial.print(F(" "));
  Serial.println(steps.map<double>([](double n) -> double { return n + 1.0; }).join());
}

void loop() {}

// formats-and-identity: written by tsino from formats-and-identity.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/hypot.h"
#include "src/tsino/is-same.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Methods of NaN and Infinity, toExponential, toPrecision without digits, hypot of any number of values, Object.is.
  Serial.print(tsino::withoutFormat(tsino::toFixed((double)NAN, 2)));
  Serial.print(F(" "));
  tsino::print(Serial, (double)INFINITY);
  Serial.print(F(" "));
  Serial.print(tsino::toFixed((double)-INFINITY, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix((double)NAN, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision((double)INFINITY, 3));
  Serial.print(F(" "));
  tsino::print(Serial, (double)NAN);
  Serial.print(F(" "));
  tsino::print(Serial, 0.5);
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(12345.678));
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(12345.678, 2));
  Serial.print(F(" "));
  Serial.println(tsino::toExponential(5.0));
  tsino::inspect(Serial, tsino::hypot());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(-7.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(1.0, 2.0, 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(1e200, 1e200, 3.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot((double)NAN, 1.0, (double)INFINITY));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot((double)NAN, 1.0, 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(3.0, 4.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(0.1, 0.2, 0.3, 0.4));
  Serial.println();
  Serial.print(tsino::isSafeInteger(9007199254740992.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isSafeInteger(9007199254740992.0 - 1.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isSafeInteger(1.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isSafeInteger((double)NAN) ? F("true") : F("false"));
  Serial.print(tsino::isSameNumber((double)NAN, (double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isSameNumber(0.5 * 0.0, -0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isSameNumber(-0.0, -0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(String(F("a")) == F("a") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(true == false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isSameNumber(1.0, 1.0) ? F("true") : F("false"));
  tsino::Array<uint8_t> list{1};
  Serial.print(tsino::isSame(list, list) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isSame(list, tsino::Array<uint8_t>{1}) ? F("true") : F("false"));
}

void loop() {}

// safe-integers: written by tsino from safe-integers.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// Integers past 2^53 lose their last digit; sums of millions past int32 are exact doubles.
const double limit = 9007199254740991.0;

bool multiplyExact(int32_t a, int32_t b) {
  return (double)tsino::absolute(a) * tsino::absolute(b) <= limit;
}

void setup() {
  Serial.begin(115200);

  tsino::inspect(Serial, limit);
  Serial.print(F(" "));
  tsino::inspect(Serial, limit + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, limit + 2.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, limit + 3.0);
  Serial.println();
  Serial.print(limit + 1.0 == limit + 2.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(9007199254740991.0 == limit ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isInteger(limit + 1.0) ? F("true") : F("false"));
  Serial.print(multiplyExact(94906265, 94906265) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(multiplyExact(94906266, 94906266) ? F("true") : F("false"));

  const int32_t millisPerDay = 24 * 60 * 60 * 1000;
  const double microsPerDay = millisPerDay * 1000.0;
  Serial.print(millisPerDay);
  Serial.print(F(" "));
  tsino::inspect(Serial, microsPerDay);
  Serial.print(F(" "));
  tsino::inspect(Serial, microsPerDay / 7.0);
  Serial.println();
  double elapsed = 0.5;
  for (int32_t day = 0; day < 365; day++) elapsed += microsPerDay;
  tsino::inspect(Serial, elapsed);
  Serial.print(F(" "));
  tsino::inspect(Serial, floor(elapsed / microsPerDay));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(elapsed, microsPerDay));
  Serial.println();

  const uint32_t bytes = 3000000000u;
  tsino::inspect(Serial, bytes * 2.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, bytes / 1024.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::round((double)bytes / (1024 * 1024)));
  Serial.print(F(" "));
  tsino::inspect(Serial, bytes - 4294967296.0);
  Serial.println();
  tsino::inspect(Serial, 65536.0 * 65536.0);
  Serial.print(F(" "));
  Serial.print(46341u * 46341);
  Serial.print(F(" "));
  tsino::inspect(Serial, 100000.0 * 100000.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -46341.0 * 46341.0);
  Serial.println();
  const double cents = 1999999999.0 * 3.0;
  tsino::inspect(Serial, cents);
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(cents, 100.0));
  Serial.print(F(" "));
  Serial.println((int32_t)floor(cents / 100.0));
  tsino::inspect(Serial, 1.7976931348623157e308);
  Serial.print(F(" "));
  tsino::inspect(Serial, 5e-324);
  Serial.print(F(" "));
  tsino::inspect(Serial, 2.220446049250313e-16);
  Serial.println();
}

void loop() {}

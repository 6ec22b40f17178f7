// percent-signs: written by tsino from percent-signs.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/print.h"

void setup() {
  Serial.begin(115200);
  // @run
  // console.log takes % directives in its first argument when more follow; a lone text is printed as it is.
  const int32_t load = 42;

  Serial.println(F("100%"));
  Serial.print(F("100% "));
  Serial.println(load);
  Serial.println(F("%d"));
  Serial.println(F("100%% sure"));
  Serial.print(F("load is 42% done "));
  Serial.println(load);
  Serial.print(load);
  Serial.println(F(" %d %s"));
  Serial.println(F("a% b"));
  Serial.print(load);
  Serial.print(F("% of "));
  Serial.print(100);
  Serial.println(F(" %"));
  Serial.println(F("% % %"));
  Serial.print(F("%5 is not a directive "));
  Serial.println(1);
  Serial.print(F("50 % 7 = "));
  Serial.println(50 % 7);
  tsino::Array<double> list{0.0, 12.5, 100.0};
  for (const double part : list) {
    tsino::print(Serial, part);
    Serial.print(F("% "));
    tsino::inspect(Serial, part / 100.0);
    Serial.println();
  }
}

void loop() {}

// optional-elements: written by tsino from optional-elements.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"

enum class Level : uint8_t { Low, High };

void setup() {
  Serial.begin(115200);
  // @run
  // Elements that may be missing: taken out, walked, joined and compared.
  tsino::Array<tsino::Optional<double>> readings{
      tsino::Optional<double>(1.0),
      tsino::Optional<double>{},
      tsino::Optional<double>(2.5)};
  Serial.print(readings.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, readings.get(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, readings.get(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, readings.get(2).valueOr(0.0));
  Serial.println();
  double sum = 0.0;
  for (const tsino::Optional<double>& reading : readings) sum += reading.valueOr(100.0);
  String joinResult = readings.join(F("-"));
  tsino::Optional<double> popResult = readings.pop();
  tsino::Optional<double> popResult2 = readings.pop();
  tsino::Optional<double> shiftResult = readings.shift();
  tsino::Optional<double> shiftResult2 = readings.shift();
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, popResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, popResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, shiftResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, shiftResult2);
  Serial.println();

  tsino::Array<tsino::Optional<String>> names{
      tsino::Optional<String>(F("a")),
      tsino::Optional<String>{}};
  for (const tsino::Optional<String>& name : names) {
    Serial.print(tsino::withoutFormat(tsino::optionalText(name)));
    Serial.print(F(" "));
    Serial.print(name.has() ? name.value() : String(F("none")));
    Serial.print(F(" "));
    Serial.print(name == F("a") ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(F("a") == name ? F("true") : F("false"));
  }
  bool value = names.at(0) == names.at(1);
  bool value2 = !names.at(5).has();
  tsino::Optional<String> popResult3 = names.pop();
  bool value3 = popResult3 == names.pop();
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value3 ? F("true") : F("false"));
  tsino::Array<Level> levels{Level::Low, Level::High};
  String withoutFormatResult = tsino::withoutFormat(levels.join());
  String atResult = tsino::optionalText(levels.at(4));
  String popResult4 = tsino::optionalText(levels.pop());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(atResult);
  Serial.print(F(" "));
  Serial.print(popResult4);
  Serial.print(F(" "));
  Serial.println(levels.includes(Level::High) ? F("true") : F("false"));
}

void loop() {}

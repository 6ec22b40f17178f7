// looked-for-rows: written by tsino from looked-for-rows.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/shared.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Rows are looked for by identity, also new ones, which are never there.
  tsino::Array<tsino::Shared<tsino::Array<double>>> rows{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.0})};
  tsino::Shared<tsino::Array<double>> second = rows[1];
  Serial.print(
      rows.includes(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      rows.includes(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rows.includes(second) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rows.indexOf(rows[0]));
  Serial.print(F(" "));
  Serial.println(rows.indexOf(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})));
  Serial.print(
      rows.lastIndexOf(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{70000.0, -1.0})));
  Serial.print(F(" "));
  Serial.println(rows.lastIndexOf(second));
  tsino::Array<tsino::Shared<tsino::Array<double>>> halves{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.5})};
  Serial.print(
      halves.includes(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      halves.includes(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(halves.includes(halves[0]) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(rows.includes(halves[0]) ? F("true") : F("false"));
  tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>>> nested{
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
          tsino::Array<tsino::Shared<tsino::Array<String>>>{
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})})};
  Serial.print(
      nested.includes(
          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
              tsino::Array<tsino::Shared<tsino::Array<String>>>{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      nested.includes(
          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
              tsino::Array<tsino::Shared<tsino::Array<String>>>{
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nested.includes(nested[0]) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      nested[0]->indexOf(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})));
  rows.fill(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}), 1);
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  Serial.print(rows.includes(rows[1]) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(rows.includes(second) ? F("true") : F("false"));
}

void loop() {}

// element-operations: written by tsino from element-operations.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

const uint8_t links[] PROGMEM = {2, 0, 3, 1};

void setup() {
  Serial.begin(115200);
  // @run
  // Elements as operands and targets: swaps, running sums, histograms, elements as indices of other arrays.
  tsino::Array<uint8_t> values{3, 1, 2, 0};

  int32_t at = 0;
  String path = F("");
  for (int32_t i = 0; i < 6; i++) {
    path += at;
    at = tsino::tableAt(links, at);
  }
  Serial.print(tsino::withoutFormat(path));
  Serial.print(F(" "));
  Serial.print(values[tsino::tableAt(links, values[0])]);
  Serial.print(F(" "));
  Serial.println(values[values.length() - 1 - tsino::tableAt(links, 0)]);

  values.set(0, values.set(1, values[2]));
  Serial.println(values.join());
  values.set(values[3], 9);
  Serial.println(values.join());
  const int32_t kept = values[0];
  values.set(0, values[3]);
  values.set(3, kept);
  Serial.println(values.join());

  tsino::Array<double> running{1.5, 2.0, 3.0, 4.0};
  for (int32_t i = 1; i < running.length(); i++) running[i] += running[i - 1];
  Serial.println(running.join());

  tsino::Array<int32_t> histogram{0, 0, 0, 0, 0};
  tsino::Array<uint8_t> list{1, 4, 4, 2, 1, 4, 0};
  for (const int32_t mark : list) histogram[mark]++;
  for (int32_t i = 0; i < histogram.length(); i++) {
    String repeatResult = tsino::repeat(F("#"), histogram[i]);
    Serial.print(i);
    Serial.print(F(" "));
    Serial.println(tsino::truthy(repeatResult) ? repeatResult : String(F("-")));
  }

  int32_t largest = histogram[0];
  int32_t where = 0;
  histogram.set(2, -histogram[2]);
  for (int32_t i = 1; i < histogram.length(); i++) {
    if (histogram[i] > largest) largest = histogram[where = i];
  }
  Serial.print(largest);
  Serial.print(F(" "));
  Serial.print(where);
  Serial.print(F(" "));
  Serial.print(histogram.get(where) == largest ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(-histogram[2]);
  Serial.print(F(" "));
  Serial.print(~histogram[1]);
  Serial.print(F(" "));
  Serial.println(histogram[3] == 0 ? F("true") : F("false"));
  tsino::Array<bool> flags{true, false, true};
  flags.set(1, !flags[1]);
  flags.set(0, flags[0] && flags[2] && !flags[1]);
  Serial.print(flags[0] ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(flags[1] ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(flags[2] ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flags.length());
}

void loop() {}

// slice-and-concat: written by tsino from slice-and-concat.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"

tsino::Array<int8_t> rotate(const tsino::Array<int8_t>& list, int32_t by) {
  const int32_t at = (by % list.length() + list.length()) % list.length();
  return list.slice(at).concat(list.slice(0, at));
}

double middle(const tsino::Array<int8_t>& list) {
  const int32_t half = list.length() / 2;
  return list.length() % 2 == 1 ? (double)list[half] : (list[half - 1] + list[half]) / 2.0;
}

void setup() {
  Serial.begin(115200);
  // @run
  // slice and concat make new arrays: changes on either side stay there; positions clip and count from the end.
  tsino::Array<int8_t> data{10, 20, 30, 40, 50};

  Serial.print(tsino::withoutFormat(data.slice().join()));
  Serial.print(F(" "));
  Serial.print(data.slice(1, 3).join());
  Serial.print(F(" "));
  Serial.print(data.slice(-2).join());
  Serial.print(F(" "));
  Serial.println(data.slice(3, 1).length());
  Serial.print(tsino::withoutFormat(data.slice(-100, 2).join()));
  Serial.print(F(" "));
  Serial.print(data.slice(2, 100).join());
  Serial.print(F(" "));
  Serial.print(data.slice(1, -1).join());
  Serial.print(F(" "));
  Serial.println(data.slice(5).length());

  tsino::Array<int8_t> copy = data.slice();
  copy.set(0, -1);
  copy.push(60);
  Serial.print(data[0]);
  Serial.print(F(" "));
  Serial.print(data.length());
  Serial.print(F(" "));
  Serial.print(copy[0]);
  Serial.print(F(" "));
  Serial.println(copy.length());

  tsino::Array<int8_t> more = data.concat(tsino::Array<int8_t>{60, 70}).concat(
      tsino::Array<int8_t>{80});
  more.set(1, 0);
  Serial.print(tsino::withoutFormat(more.join(F(" "))));
  Serial.print(F(" "));
  Serial.print(data.join(F(" ")));
  Serial.print(F(" "));
  Serial.println(data.concat(tsino::Array<int8_t>{99}).join());

  Serial.print(tsino::withoutFormat(rotate(data, 2).join()));
  Serial.print(F(" "));
  Serial.print(rotate(data, -1).join());
  Serial.print(F(" "));
  Serial.print(rotate(data, 12).join());
  Serial.print(F(" "));
  Serial.println(data.join());
  tsino::inspect(Serial, middle(data));
  Serial.print(F(" "));
  tsino::inspect(Serial, middle(data.slice(1)));
  Serial.print(F(" "));
  tsino::inspect(Serial, middle(tsino::Array<int8_t>{7}));
  Serial.println();
  tsino::Array<String> words = tsino::Array<String>{F("red"), F("green")}.concat(
      tsino::Array<String>{F("blue")});
  tsino::Array<String> first = words.slice(0, 1);
  first[0] += F("dish");
  Serial.print(tsino::withoutFormat(words.join(F("/"))));
  Serial.print(F(" "));
  Serial.println(first.join(F("/")));
  tsino::Array<double> floats = tsino::Array<double>{0.5}.concat(tsino::Array<double>{1.0, 2.0});
  Serial.print(tsino::withoutFormat(floats.join(F("/"))));
  Serial.print(F(" "));
  Serial.println(floats.concat(floats).length());
}

void loop() {}

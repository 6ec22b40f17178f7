// methods: written by tsino from methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-sort.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

void setup() {
  Serial.begin(115200);
  // @run
  // The methods of arrays on typed arrays: map, filter, fill, set, subarray, slice, sort, reverse, reduce, find.
  tsino::Int16Array values = tsino::Int16Array::from(tsino::Array<int8_t>{5, -3, 12, 0, 7});
  Serial.print(
      tsino::withoutFormat(
          tsino::mapBytes(values, [](int32_t v) -> int32_t { return v * 10000; }).join()));
  Serial.print(F(" "));
  Serial.print(tsino::filterBytes(values, [](int32_t v) -> bool { return v > 0; }).join());
  Serial.print(F(" "));
  Serial.print(
      tsino::reduceBytes<int32_t>(values, [](int32_t a, int32_t b) -> int32_t { return a + b; }));
  Serial.print(F(" "));
  Serial.println(
      tsino::reduceBytes<String>(
          values,
          [](const String& t, int32_t v) -> String { return tsino::concat(t, String(v), F(";")); },
          String(F(""))));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::Array<int16_t>{tsino::allOf(values)}.sort().join());
  String joinResult = tsino::Int16Array::from(values).sort().join();
  String joinResult2 = tsino::sortBytes(
      tsino::Int16Array::from(values),
      [](int32_t a, int32_t b) -> int32_t { return b - a; }).join();
  String joinResult3 = tsino::Int16Array::from(values).reverse().join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(joinResult3);
  Serial.print(tsino::withoutFormat(values.slice(1, -1).join()));
  Serial.print(F(" "));
  Serial.print(values.subarray(1, -1).join());
  Serial.print(F(" "));
  Serial.print(values.indexOf(12));
  Serial.print(F(" "));
  Serial.print(values.lastIndexOf(99));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(tsino::findByte(values, [](int32_t v) -> bool { return v < 0; })));
  Serial.print(F(" "));
  Serial.println(tsino::findByteIndex(values, [](int32_t v) -> bool { return v == 0; }));
  Serial.print(
      tsino::everyByte(values, [](int32_t v) -> bool { return v < 100; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::someByte(values, [](int32_t v) -> bool { return v == 7; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(values.includes(-3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(values.join(F("|")));
  Serial.print(F(" "));
  Serial.println(values.join());
  tsino::Uint8Array target = tsino::Uint8Array(6);
  target.set(tsino::Array<uint8_t>{1, 2, 3}, 2);
  target.set(values.subarray(0, 2));
  String withoutFormatResult2 = tsino::withoutFormat(target.join());
  String joinResult4 = target.fill(9, 4).join();
  String joinResult5 = target.copyWithin(0, 2, 4).join();
  String joinResult6 = target.fill(-1, -1).join();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(joinResult4);
  Serial.print(F(" "));
  Serial.print(joinResult5);
  Serial.print(F(" "));
  Serial.println(joinResult6);
  tsino::Uint8Array view = target.subarray(2, 5);
  view.put(0, 77);
  target.put(3, 88);
  Serial.print(tsino::withoutFormat(view.join()));
  Serial.print(F(" "));
  Serial.print(target.join());
  Serial.print(F(" "));
  Serial.print(view.length());
  Serial.print(F(" "));
  Serial.println(view.byteOffset());
  tsino::Uint8Array part = target.slice(2, 5);
  part.put(0, 0);
  Serial.print(target[2]);
  Serial.print(F(" "));
  Serial.print(part.join());
  Serial.print(F(" "));
  Serial.println(view.subarray(1).join());
  target.set(target.subarray(0, 3), 1);
  Serial.println(target.join());
  for (int32_t i = 0; i < view.length(); i++) {
    const int32_t value = view[i];
    Serial.print(i);
    Serial.print(F(" "));
    Serial.println(value);
  }
  tsino::forEachByte(
      view,
      [&](int32_t value, int32_t i) {
        int32_t value2 = value + i;
        view.put(i, (uint8_t)value2);
        (void)value2;
      });
  Serial.print(tsino::withoutFormat(view.join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::arrayOfBytes<int32_t>(
          view,
          [](int32_t value, int32_t value2) -> int32_t { return value2; }).join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{tsino::allOf(view)}.length());
  Serial.print(F(" "));
  Serial.println(
      tsino::reduceBytesRight<String>(
          target,
          [](const String& text, int32_t v) -> String { return tsino::concat(text, String(v)); },
          String(F(""))));
}

void loop() {}

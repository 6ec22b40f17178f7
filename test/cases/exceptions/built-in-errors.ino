// built-in-errors: written by tsino from built-in-errors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Errors that the language itself throws: bad lengths, radix, repeat counts, digits; JSON texts; invalid code points.
String name(const tsino::Function<Unknown()>& action) {
  {
    Unknown actionResult = action();
    if (tsino::thrown()) goto caught;
    return tsino::concat(F("no error: "), tsino::toText(actionResult));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return error->isA(tsino::Error::classId) ? error->name : String(F("?"));
  }
}
const int32_t minusOne = tsino::Array<int8_t>{-1}[0];
const int32_t big = tsino::Array<uint8_t>{200}[0];

void setup() {
  Serial.begin(115200);
  tsino::Function<String()> value = []() -> String {
    tsino::checkCount(minusOne);
    if (tsino::thrown()) return {};
    return tsino::repeat(F("ab"), minusOne);
  };
  String withoutFormatResult = tsino::withoutFormat(
      name(
          [value]() -> Unknown {
            String callResult = value();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<String()> value2 = []() -> String { return tsino::repeat(F("ab"), 2); };
  String nameResult = name([value2]() -> Unknown { return Unknown(value2()); });
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(nameResult);
  tsino::Function<String()> value3 = []() -> String {
    tsino::checkRadix(big);
    if (tsino::thrown()) return {};
    return tsino::toRadix(255, big);
  };
  String withoutFormatResult2 = tsino::withoutFormat(
      name(
          [value3]() -> Unknown {
            String callResult = value3();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<String()> value4 = []() -> String { return tsino::toRadix(255, 16); };
  String nameResult2 = name([value4]() -> Unknown { return Unknown(value4()); });
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(nameResult2);
  tsino::Function<String()> value5 = []() -> String {
    tsino::checkDigits(big);
    if (tsino::thrown()) return {};
    return tsino::toFixed(1.5, big);
  };
  String withoutFormatResult3 = tsino::withoutFormat(
      name(
          [value5]() -> Unknown {
            String callResult = value5();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<String()> value6 = []() -> String {
    tsino::checkDigits(minusOne);
    if (tsino::thrown()) return {};
    return tsino::toFixed(1.5, minusOne);
  };
  String nameResult3 = name(
      [value6]() -> Unknown {
        String callResult = value6();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  tsino::Function<String()> value7 = []() -> String { return tsino::toFixed(1.5, 1); };
  String nameResult4 = name([value7]() -> Unknown { return Unknown(value7()); });
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(nameResult3);
  Serial.print(F(" "));
  Serial.println(nameResult4);
  tsino::Function<String()> value8 = []() -> String {
    int32_t value8 = minusOne + 1;
    tsino::checkPrecision(1.5, value8);
    if (tsino::thrown()) return {};
    return tsino::toPrecision(1.5, value8);
  };
  String withoutFormatResult4 = tsino::withoutFormat(
      name(
          [value8]() -> Unknown {
            String callResult = value8();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<String()> value9 = []() -> String { return tsino::toPrecision(1.5, 2); };
  String nameResult5 = name([value9]() -> Unknown { return Unknown(value9()); });
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.println(nameResult5);
  String withoutFormatResult5 = tsino::withoutFormat(
      name([]() -> Unknown { return tsino::parseJson<Unknown>(F("{oops")); }));
  String nameResult6 = name([]() -> Unknown { return tsino::parseJson<Unknown>(F("")); });
  String nameResult7 = name([]() -> Unknown { return tsino::parseJson<Unknown>(F("7")); });
  Serial.print(withoutFormatResult5);
  Serial.print(F(" "));
  Serial.print(nameResult6);
  Serial.print(F(" "));
  Serial.println(nameResult7);
  tsino::Function<String()> value10 = []() -> String {
    tsino::checkCodePoint(minusOne);
    if (tsino::thrown()) return {};
    return tsino::fromCodePoint(minusOne);
  };
  String withoutFormatResult6 = tsino::withoutFormat(
      name(
          [value10]() -> Unknown {
            String callResult = value10();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<String()> value11 = []() -> String { return tsino::fromCodePoint(0x41); };
  String nameResult8 = name([value11]() -> Unknown { return Unknown(value11()); });
  Serial.print(withoutFormatResult6);
  Serial.print(F(" "));
  Serial.println(nameResult8);
  tsino::Function<tsino::Shared<tsino::Array<Unknown>>()> value12 = []() -> tsino::Shared<tsino::Array<Unknown>> {
    tsino::checkLength(minusOne);
    if (tsino::thrown()) return {};
    return tsino::makeShared<tsino::Array<Unknown>>(tsino::unset<Unknown>(minusOne));
  };
  String withoutFormatResult7 = tsino::withoutFormat(
      name(
          [value12]() -> Unknown {
            tsino::Shared<tsino::Array<Unknown>> callResult = value12();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<int32_t()> value13 = []() -> int32_t {
    tsino::Array<int32_t> value13;
    tsino::checkNotEmpty(value13);
    if (tsino::thrown()) return 0;
    return value13.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; });
  };
  String nameResult9 = name(
      [value13]() -> Unknown {
        int32_t callResult = value13();
        if (tsino::thrown()) return {};
        return Unknown((double)callResult);
      });
  Serial.print(withoutFormatResult7);
  Serial.print(F(" "));
  Serial.println(nameResult9);
  {
    tsino::checkCount(minusOne);
    if (tsino::thrown()) goto caught;
    tsino::repeat(F("x"), minusOne);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->toString());
  }
  {
    tsino::Array<int32_t> value14;
    tsino::checkNotEmpty(value14);
    if (tsino::thrown()) goto caught2;
    value14.reduce<int32_t>([](int32_t a) -> int32_t { return a; });
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(error->isA(tsino::TypeError::classId) ? F("true") : F("false"));
  }
}

void loop() {}

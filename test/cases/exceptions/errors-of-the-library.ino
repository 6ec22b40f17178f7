// errors-of-the-library: written by tsino from errors-of-the-library.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array-copy.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/typed-array.h"

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Errors that JavaScript's own functions throw, where something catches them: lengths, counts, radix, digits, code points.
String name(const tsino::Function<Unknown()>& action) {
  {
    Unknown actionResult = action();
    if (tsino::thrown()) goto caught;
    return tsino::concat(F("no error: "), tsino::toText(actionResult));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return error->isA(tsino::Error::classId) ? tsino::concat(error->name, F(": "), error->message) : String(
        F("?"));
  }
}
const int32_t minusOne = tsino::Array<int8_t>{-1}[0];
const int32_t big = tsino::Array<uint8_t>{200}[0];
tsino::DataView view = tsino::DataView(tsino::ArrayBuffer(4));

int32_t read_(int32_t at) {
  tsino::checkOffset(view, at, 2);
  if (tsino::thrown()) return 0;
  int32_t value = at + 1;
  tsino::checkOffset(view, value, 1);
  if (tsino::thrown()) return 0;
  return view.getInt16(at) + view.getUint8(value);
}
String calls = "";

int32_t note(int32_t n) {
  calls += n;
  return n;
}

String bar(int32_t width) {
  tsino::checkCount(width);
  if (tsino::thrown()) return {};
  return tsino::concat(F("["), tsino::repeat(F("="), width), F("]"));
}

String safe(int32_t width) {
  String result;
  {
    {
      String barResult = bar(width);
      if (tsino::thrown()) goto caught;
      String barResult2 = bar(width - 1);
      if (tsino::thrown()) goto caught;
      int32_t value = width - 2;
      tsino::checkCount(value);
      if (tsino::thrown()) goto caught;
      result = tsino::concat(
          barResult,
          barResult2,
          tsino::concat(tsino::repeat(F("-"), value), F("|")));
      goto finally;
    }
    caught:;
    {
      tsino::caught();
      result = F("too small");
    }
  }
  finally:;
  Serial.print(F("finally "));
  Serial.println(width);
  return result;
}

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
  tsino::Function<String()> value10 = []() -> String {
    tsino::checkPrecision((double)NAN, big);
    if (tsino::thrown()) return {};
    return tsino::toPrecision((double)NAN, big);
  };
  String nameResult6 = name(
      [value10]() -> Unknown {
        String callResult = value10();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.print(nameResult5);
  Serial.print(F(" "));
  Serial.println(nameResult6);
  tsino::Function<String()> value11 = []() -> String {
    tsino::checkCodePoint(minusOne);
    if (tsino::thrown()) return {};
    return tsino::fromCodePoint(minusOne);
  };
  String withoutFormatResult5 = tsino::withoutFormat(
      name(
          [value11]() -> Unknown {
            String callResult = value11();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<String()> value12 = []() -> String { return tsino::fromCodePoint(0x41); };
  String nameResult7 = name([value12]() -> Unknown { return Unknown(value12()); });
  Serial.print(withoutFormatResult5);
  Serial.print(F(" "));
  Serial.println(nameResult7);
  tsino::Function<int32_t()> value13 = []() -> int32_t {
    tsino::Array<int32_t> value13;
    tsino::checkNotEmpty(value13);
    if (tsino::thrown()) return 0;
    return value13.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; });
  };
  Serial.println(
      name(
          [value13]() -> Unknown {
            int32_t callResult = value13();
            if (tsino::thrown()) return {};
            return Unknown((double)callResult);
          }));
  tsino::Function<String()> value14 = []() -> String {
    tsino::checkExponent(1.5, big);
    if (tsino::thrown()) return {};
    return tsino::toExponential(1.5, big);
  };
  String withoutFormatResult6 = tsino::withoutFormat(
      name(
          [value14]() -> Unknown {
            String callResult = value14();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }));
  tsino::Function<String()> value15 = []() -> String {
    tsino::checkExponent((double)INFINITY, big);
    if (tsino::thrown()) return {};
    return tsino::toExponential((double)INFINITY, big);
  };
  String nameResult8 = name(
      [value15]() -> Unknown {
        String callResult = value15();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  Serial.print(withoutFormatResult6);
  Serial.print(F(" "));
  Serial.println(nameResult8);
  tsino::Function<int32_t()> value16 = []() -> int32_t {
    tsino::checkLength(minusOne);
    if (tsino::thrown()) return 0;
    return tsino::filled<uint8_t>(minusOne, 0).length();
  };
  String withoutFormatResult7 = tsino::withoutFormat(
      name(
          [value16]() -> Unknown {
            int32_t callResult = value16();
            if (tsino::thrown()) return {};
            return Unknown((double)callResult);
          }));
  tsino::Function<int32_t()> value17 = []() -> int32_t {
    tsino::checkBytesLength(minusOne);
    if (tsino::thrown()) return 0;
    return tsino::Uint8Array(minusOne).length();
  };
  String nameResult9 = name(
      [value17]() -> Unknown {
        int32_t callResult = value17();
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
  tsino::Array<int8_t> list{0, 2, 3, 4, -1};
  for (const int32_t at : list) {
    {
      int32_t noteResult = note(at);
      int32_t noteResult2 = note(at * 300);
      tsino::checkOffset(view, noteResult, 2);
      if (tsino::thrown()) goto caught2;
      view.setInt16(noteResult, noteResult2);
      int32_t readResult = read_(at);
      if (tsino::thrown()) goto caught2;
      Serial.print(at);
      Serial.print(F(" "));
      Serial.println(readResult);
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(tsino::RangeError::classId)) {
        Serial.print(at);
        Serial.print(F(" "));
        Serial.print(tsino::downcast<tsino::RangeError>(error)->message);
        Serial.print(F(" "));
        Serial.println(calls);
      }
    }
    calls += F(";");
  }
  Serial.println(calls);
  tsino::Array<uint8_t> list2{1, 2, 3};
  {
    tsino::checkIndex(list2, big);
    if (tsino::thrown()) goto caught3;
    tsino::Array<uint8_t> copy = list2.with(big, 1);
    Serial.println(copy.length());
  }
  caught3:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
  {
    tsino::checkIndex(list2, 1);
    if (tsino::thrown()) goto caught4;
    tsino::checkIndex(list2, -1);
    if (tsino::thrown()) goto caught4;
    tsino::inspect(Serial, list2.with(1, 7));
    Serial.print(F(" "));
    tsino::inspect(Serial, list2.with(-1, 9));
    Serial.println();
    list2.setLength(1);
    tsino::inspect(Serial, list2);
    Serial.println();
    tsino::checkLength(minusOne);
    if (tsino::thrown()) goto caught4;
    list2.setLength(minusOne);
  }
  caught4:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    tsino::inspect(Serial, list2);
    Serial.println();
  }
  String withoutFormatResult8 = tsino::withoutFormat(safe(3));
  String safeResult = safe(1);
  String safeResult2 = safe(0);
  Serial.print(withoutFormatResult8);
  Serial.print(F(" "));
  Serial.print(safeResult);
  Serial.print(F(" "));
  Serial.println(safeResult2);
  int32_t i = 1;
  {
    int32_t value18 = i--;
    tsino::checkCount(value18);
    if (tsino::thrown()) goto caught5;
    int32_t value19 = i--;
    tsino::checkCount(value19);
    if (tsino::thrown()) goto caught5;
    int32_t value20 = i--;
    tsino::checkCount(value20);
    if (tsino::thrown()) goto caught5;
    const String t = tsino::concat(
        tsino::repeat(F("ab"), value18),
        tsino::repeat(F("cd"), value19),
        tsino::repeat(F("ef"), value20));
    Serial.println(t);
  }
  caught5:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(i);
  }
  tsino::Array<String> words;
  {
    tsino::checkCount(minusOne);
    if (tsino::thrown()) goto caught6;
    words.push(tsino::repeat(F("a"), 2), tsino::repeat(F("b"), minusOne));
  }
  caught6:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(words.length());
    Serial.print(F(" "));
    Serial.println(error->message);
  }
  const double half = tsino::Array<double>{0.5}[0];
  {
    double halfBefore = -half;
    tsino::checkCount(halfBefore);
    if (tsino::thrown()) goto caught7;
    double value18 = -3.0 * half;
    tsino::checkCount(value18);
    if (tsino::thrown()) goto caught7;
    Serial.print(tsino::withoutFormat(tsino::repeat(F("x"), tsino::toIndex(halfBefore))));
    Serial.print(F(". "));
    Serial.println(tsino::repeat(F("x"), tsino::toIndex(value18)));
  }
  caught7:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
  tsino::Array<String> pick = tsino::Array<int8_t>{1, 0, -2}.map<String>(
      [](int32_t n) -> String {
        {
          bool holds = n > 0;
          if (!holds) {
            tsino::checkCount(n);
            if (tsino::thrown()) goto caught;
            holds = tsino::repeat(F("y"), n) == F("");
          }
          return holds ? F("ok") : F("no");
        }
        caught:;
        {
          const tsino::Ref<tsino::Error> error = tsino::caught();
          return error->name;
        }
      });
  tsino::inspect(Serial, pick);
  Serial.println();
}

void loop() {}

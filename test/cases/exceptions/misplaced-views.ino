// misplaced-views: written by tsino from misplaced-views.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array-copy.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/view-errors.h"

struct Failure;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Uint32Array, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Failure : tsino::Error {
  void construct(const String& message);
};

// @run
// What JavaScript says of views that a buffer has no place for, of lengths and counts that can't be, and of causes that are null.
void attempt(const String& what, const tsino::Function<Unknown()>& action) {
  {
    action();
    if (tsino::thrown()) goto caught;
    Serial.print(tsino::withoutFormat(what));
    Serial.println(F(" fine"));
  }
  caught:;
  if (tsino::thrown()) {
    const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
    if (error.is<tsino::Ref<tsino::Error>>()) {
      Serial.print(tsino::withoutFormat(what));
      Serial.print(F(" "));
      Serial.print(error.get<tsino::Ref<tsino::Error>>()->name);
      Serial.print(F(" "));
      Serial.println(error.get<tsino::Ref<tsino::Error>>()->message);
    }
  }
}

tsino::ArrayBuffer even = tsino::ArrayBuffer(8);
tsino::ArrayBuffer odd = tsino::ArrayBuffer(7);

const double half = 1.5;
const double much = 10000000000.0;

void Failure::construct(const String& message) {
  tsino::Error::construct(message, tsino::boxedCause(Unknown(tsino::Null{})));
}

tsino::Optional<tsino::Ref<tsino::Error>> find(int32_t n) {
  return n > 0 ? tsino::Optional<tsino::Ref<tsino::RangeError>>(
      tsino::make<tsino::RangeError>(tsino::concat(F("inner "), String(n)))) : tsino::Optional<tsino::Ref<tsino::RangeError>>{};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<double> list{0.0, 1.0, 2.0, 8.0, 9.0, 10.0, -1.0, (double)NAN, 1.5, 10000000000.0};
  for (const double at : list) {
    attempt(
        tsino::concat(F("words at "), tsino::toText(at)),
        [at]() -> Unknown {
          tsino::checkView<tsino::Int16Array>(even, at);
          if (tsino::thrown()) return Unknown{};
          Serial.println(tsino::Int16Array(even, tsino::toIndex(at)).length());
          return Unknown{};
        });
    attempt(
        tsino::concat(F("odd words at "), tsino::toText(at)),
        [at]() -> Unknown {
          tsino::checkView<tsino::Uint16Array>(odd, at);
          if (tsino::thrown()) return Unknown{};
          Serial.println(tsino::Uint16Array(odd, tsino::toIndex(at)).length());
          return Unknown{};
        });
    attempt(
        tsino::concat(F("doubles at "), tsino::toText(at)),
        [at]() -> Unknown {
          tsino::checkView<tsino::Float64Array>(even, at);
          if (tsino::thrown()) return Unknown{};
          Serial.println(tsino::Float64Array(even, tsino::toIndex(at)).length());
          return Unknown{};
        });
    attempt(
        tsino::concat(F("bytes at "), tsino::toText(at)),
        [at]() -> Unknown {
          tsino::checkView<tsino::Uint8Array>(odd, at);
          if (tsino::thrown()) return Unknown{};
          Serial.println(tsino::Uint8Array(odd, tsino::toIndex(at)).length());
          return Unknown{};
        });
    attempt(
        tsino::concat(F("view at "), tsino::toText(at)),
        [at]() -> Unknown {
          tsino::checkView<tsino::DataView>(even, at);
          if (tsino::thrown()) return Unknown{};
          Serial.println(tsino::DataView(even, tsino::toIndex(at)).byteLength());
          return Unknown{};
        });
    tsino::Array<double> list2{1.0, 3.0, -1.0, 2.5};
    for (const double count : list2) {
      attempt(
          tsino::concat(tsino::toText(count), F(" words at "), tsino::toText(at)),
          [at, count]() -> Unknown {
            tsino::checkView<tsino::Int16Array>(even, at, count);
            if (tsino::thrown()) return Unknown{};
            Serial.println(
                tsino::Int16Array(even, tsino::toIndex(at), tsino::toIndex(count)).length());
            return Unknown{};
          });
      attempt(
          tsino::concat(F("view of "), tsino::toText(count), F(" at "), tsino::toText(at)),
          [at, count]() -> Unknown {
            tsino::checkView<tsino::DataView>(odd, at, count);
            if (tsino::thrown()) return Unknown{};
            Serial.println(
                tsino::DataView(odd, tsino::toIndex(at), tsino::toIndex(count)).byteLength());
            return Unknown{};
          });
    }
  }
  tsino::Function<tsino::Uint32Array()> value = []() -> tsino::Uint32Array {
    tsino::checkView<tsino::Uint32Array>(odd);
    if (tsino::thrown()) return {};
    return tsino::Uint32Array(odd);
  };
  attempt(
      F("whole"),
      [value]() -> Unknown {
        tsino::Uint32Array callResult = value();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  tsino::Function<tsino::Uint32Array()> value2 = []() -> tsino::Uint32Array {
    tsino::ArrayBuffer value2 = tsino::Uint8Array(even).buffer();
    tsino::checkView<tsino::Uint32Array>(value2, 2, 1);
    if (tsino::thrown()) return {};
    return tsino::Uint32Array(value2, 2, 1);
  };
  attempt(
      F("of a view"),
      [value2]() -> Unknown {
        tsino::Uint32Array callResult = value2();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  tsino::Array<double> list2{-1.0, 4.0, 100000000000000000000.0};
  for (const double length : list2) {
    attempt(
        tsino::concat(F("buffer of "), tsino::toText(length)),
        [length]() -> Unknown {
          tsino::checkBufferLength(length);
          if (tsino::thrown()) return Unknown{};
          Serial.println(tsino::ArrayBuffer(tsino::toIndex(length)).byteLength());
          return Unknown{};
        });
    attempt(
        tsino::concat(F("bytes of "), tsino::toText(length)),
        [length]() -> Unknown {
          tsino::checkBytesLength(length);
          if (tsino::thrown()) return Unknown{};
          Serial.println(tsino::Uint8Array(tsino::toIndex(length)).length());
          return Unknown{};
        });
  }
  tsino::Function<String()> value3 = []() -> String {
    tsino::checkCodePoint(half);
    if (tsino::thrown()) return {};
    return tsino::fromCodePoint(tsino::exactInt(half));
  };
  attempt(
      F("half a point"),
      [value3]() -> Unknown {
        String callResult = value3();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  tsino::Function<tsino::Shared<tsino::Array<Unknown>>()> value4 = []() -> tsino::Shared<tsino::Array<Unknown>> {
    tsino::checkLength(half);
    if (tsino::thrown()) return {};
    return tsino::makeShared<tsino::Array<Unknown>>(tsino::unset<Unknown>(tsino::exactInt(half)));
  };
  attempt(
      F("half a length"),
      [value4]() -> Unknown {
        tsino::Shared<tsino::Array<Unknown>> callResult = value4();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  attempt(
      F("nothing, often"),
      []() -> Unknown {
        String value5 = F("");
        tsino::checkRepeat(value5, much);
        if (tsino::thrown()) return Unknown{};
        Serial.println(tsino::length(tsino::repeat(value5, tsino::toIndex(much))));
        return Unknown{};
      });
  tsino::Function<String()> value5 = []() -> String {
    tsino::checkCount(much);
    if (tsino::thrown()) return {};
    return tsino::repeat(F("="), tsino::toIndex(much));
  };
  attempt(
      F("much"),
      [value5]() -> Unknown {
        String callResult = value5();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  tsino::Function<String()> value6 = []() -> String {
    String value6 = F("");
    tsino::checkRepeat(value6, (double)INFINITY);
    if (tsino::thrown()) return {};
    return tsino::repeat(value6, tsino::toIndex((double)INFINITY));
  };
  attempt(
      F("endless"),
      [value6]() -> Unknown {
        String callResult = value6();
        if (tsino::thrown()) return {};
        return Unknown(callResult);
      });
  tsino::Array<tsino::Ref<tsino::Error>> failures{
      tsino::Ref<tsino::Error>(tsino::make<Failure>(F("a"))),
      tsino::make<tsino::Error>(F("b"), tsino::boxedCause(Unknown(tsino::Null{}))),
      tsino::make<tsino::Error>(F("c")),
      tsino::make<tsino::Error>(
          F("d"),
          tsino::boxedCause(tsino::fromOptional<Unknown, tsino::Null>(find(0))))};
  failures.push(
      tsino::make<tsino::Error>(
          F("e"),
          tsino::boxedCause(tsino::fromOptional<Unknown, tsino::Null>(find(1)))));
  for (const tsino::Ref<tsino::Error>& failure : failures) {
    const String& message = failure->message;
    const Unknown cause = tsino::unboxed<Unknown>(failure->cause);
    Serial.print(tsino::withoutFormat(message));
    Serial.print(F(" "));
    Serial.print(cause.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(cause.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(cause.is<tsino::Undefined>() || cause.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        cause.is<tsino::Ref<tsino::Error>>()
            && cause.get<tsino::Ref<tsino::Error>>()->isA(tsino::RangeError::classId) ? F("true") : F("false"));
  }
  const tsino::Ref<tsino::TypeError> late = tsino::make<tsino::TypeError>(F("late"));
  late->cause = tsino::boxedCause(Unknown(tsino::Null{}));
  Serial.print(tsino::unboxed<Unknown>(late->cause).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::typeOf(tsino::unboxed<Unknown>(late->cause)));
  late->cause = {};
  Serial.print(tsino::unboxed<Unknown>(late->cause).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::typeOf(tsino::unboxed<Unknown>(late->cause)));
}

void loop() {}

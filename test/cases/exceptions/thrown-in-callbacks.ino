// thrown-in-callbacks: written by tsino from thrown-in-callbacks.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-sort-trying.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Lazy;

struct Lazy : tsino::Object {
  tsino::Function<int32_t()> compute;
  tsino::Optional<int32_t> value;
  void construct(tsino::Function<int32_t()> compute);
  int32_t get_value();
};

// @run
// Exceptions that leave map, forEach, sort, reduce, closures, getters and event handlers.
tsino::Array<uint8_t> values{1, 2, 3, 4};

double half(int32_t n) {
  if (n % 2 != 0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(n, F(" is odd")));
    return 0.0;
  }
  return n / 2.0;
}

String attempt(const tsino::Function<String()>& f, const __FlashStringHelper* fallback) {
  {
    String fResult = f();
    if (tsino::thrown()) goto caught;
    return fResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(F("! "));
    Serial.println(error->message);
    return fallback;
  }
}

double attempt_(const tsino::Function<double()>& f, int32_t fallback) {
  {
    double fResult = f();
    if (tsino::thrown()) goto caught;
    return fResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(F("! "));
    Serial.println(error->message);
    return fallback;
  }
}

tsino::Optional<int32_t> attempt_thrown_in_callbacks(const tsino::Function<tsino::Optional<int32_t>()>& f, tsino::Optional<int32_t> fallback = {}) {
  {
    tsino::Optional<int32_t> fResult = f();
    if (tsino::thrown()) goto caught;
    return fResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(F("! "));
    Serial.println(error->message);
    return fallback;
  }
}

void Lazy::construct(tsino::Function<int32_t()> compute) {
  this->compute = tsino::moved(compute);
}

int32_t Lazy::get_value() {
  tsino::Optional<int32_t> value;
  if (!this->value.has()) {
    int32_t callResult = this->compute();
    if (tsino::thrown()) return 0;
    value = this->value = callResult;
  } else {
    value = this->value;
  }
  return value.value();
}
int32_t tries = 0;
const tsino::Ref<Lazy> lazy = tsino::make<Lazy>(
    []() -> int32_t {
      if (++tries < 3) {
        tsino::raise(tsino::makeError<tsino::Error>(F("try "), tries));
        return 0;
      }
      return 42;
    });

tsino::Array<tsino::Function<void(const String&)>> handlers{
    [](const String& text) {
      Serial.print(F("first "));
      Serial.println(text);
    },
    [](const String&) { half(3); },
    [](const String& text) {
      Serial.print(F("third "));
      Serial.println(text);
    }};

int32_t emit(const __FlashStringHelper* text) {
  int32_t failed = 0;
  for (const tsino::Function<void(const String&)>& handler : handlers) {
    handler(text);
    if (tsino::thrown()) {
      tsino::caught();
      failed++;
    }
  }
  return failed;
}

double retry(int32_t times, const tsino::Function<double(int32_t)>& action) {
  for (int32_t i = 1;; i++) {
    {
      double actionResult = action(i);
      if (tsino::thrown()) goto caught;
      return actionResult;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (i >= times) {
        tsino::raise(error);
        return 0.0;
      }
    }
    yield();
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  String seen = F("");
  values.forEach(
      [&](int32_t value) {
        if (tsino::thrown()) return;
        if (value == 3) {
          tsino::raise(tsino::makeError<tsino::Error>(F("stop at "), value));
          return;
        }
        seen += value;
      });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(seen));
    Serial.print(F(" "));
    Serial.println(error->message);
  }
  String withoutFormatResult = tsino::withoutFormat(
      attempt(
          []() -> String {
            tsino::Array<double> value = tsino::Array<uint8_t>{2, 4}.map<double>(
                [](int32_t n) -> double {
                  if (tsino::thrown()) return 0.0;
                  return half(n);
                });
            if (tsino::thrown()) return {};
            return value.join();
          },
          F("none")));
  String attemptResult = attempt(
      []() -> String {
        tsino::Array<double> value = values.map<double>(
            [](int32_t n) -> double {
              if (tsino::thrown()) return 0.0;
              return half(n);
            });
        if (tsino::thrown()) return {};
        return value.join();
      },
      F("none"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(attemptResult);
  double attemptResult2 = attempt_(
      []() -> double {
        return values.reduce<double>(
            [](double a, int32_t b) -> double {
              if (tsino::thrown()) return 0.0;
              double halfResult = half(b);
              if (tsino::thrown()) return 0.0;
              return a + halfResult;
            },
            0.0);
      },
      -1);
  String attemptResult3 = tsino::optionalText(
      attempt_thrown_in_callbacks(
          []() -> tsino::Optional<int32_t> {
            return tsino::convertOptional(
                values.find(
                    [](int32_t n) -> bool {
                      if (tsino::thrown()) return false;
                      double halfResult = half(n * 2);
                      if (tsino::thrown()) return false;
                      return halfResult == 2.0;
                    }));
          },
          0));
  tsino::inspect(Serial, attemptResult2);
  Serial.print(F(" "));
  Serial.println(attemptResult3);
  tsino::inspect(
      Serial,
      attempt_(
          []() -> double {
            tsino::Array<uint8_t> value = values.copy().sortTrying(
                [](int32_t a, int32_t b) -> double {
                  if (tsino::thrown()) return 0.0;
                  double value;
                  if (a == 4 || b == 4) {
                    value = half(1);
                    if (tsino::thrown()) return 0.0;
                  } else {
                    value = a - b;
                  }
                  return value;
                });
            if (tsino::thrown()) return 0.0;
            return value.length();
          },
          -1));
  Serial.println();
  for (int32_t i = 0; i < 4; i++) {
    tsino::inspect(Serial, attempt_([]() -> double { return lazy->get_value(); }, 0));
    Serial.println();
  }
  Serial.println(tries);
  Serial.println(emit(F("event")));
  const double retryResult = retry(3, [](int32_t n) -> double { return half(n); });
  if (tsino::thrown()) tsino::uncaught();
  double attemptResult4 = attempt_(
      []() -> double { return retry(2, [](int32_t) -> double { return half(7); }); },
      -7);
  tsino::inspect(Serial, retryResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, attemptResult4);
  Serial.println();
}

void loop() {}

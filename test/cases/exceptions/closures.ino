// closures: written by tsino from closures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct Lazy;

struct Lazy : tsino::Object {
  tsino::Function<int32_t()> compute;
  tsino::Optional<int32_t> value;
  void construct(tsino::Function<int32_t()> compute);
  int32_t get_value();
};

double attempt(const tsino::Function<double()>& f, int32_t fallback) {
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

tsino::Function<double()> counter(int32_t limit) {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(0);
  return [n, limit]() -> double {
    n->value++;
    if (n->value > limit) {
      tsino::raise(tsino::makeError<tsino::RangeError>(n->value, F(" is over "), limit));
      return 0.0;
    }
    return n->value;
  };
}

double half(int32_t n) {
  if (n % 2 != 0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(n, F(" is odd")));
    return 0.0;
  }
  return n / 2.0;
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
      Serial.print(F("attempt "));
      Serial.println(i);
      if (i >= times) {
        tsino::raise(error);
        return 0.0;
      }
    }
    yield();
  }
  tsino::unreachable();
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

String heard = "";
tsino::Array<tsino::Function<void(const String&)>> handlers{
    [](const String& text) { heard += tsino::concat(F("first "), text, F(";")); },
    [](const String&) { half(3); },
    [](const String& text) {
      heard += tsino::concat(F("third "), text, F(";"));
      if (text == F("bad")) {
        tsino::raise(tsino::make<tsino::TypeError>(text));
        return;
      }
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

int32_t inner(String& log, int32_t limit, int32_t n) {
  log += n;
  if (n > limit) {
    tsino::raise(tsino::makeError<tsino::Error>(F("inner "), n));
    return 0;
  }
  int32_t value;
  if (n < 3) {
    int32_t innerResult = inner(log, limit, n + 1);
    if (tsino::thrown()) return 0;
    value = innerResult + n;
  } else {
    value = n;
  }
  return value;
}

int32_t guarded(String& log, int32_t limit, int32_t n) {
  int32_t result = 0;
  {
    {
      int32_t innerResult = inner(log, limit, n);
      if (tsino::thrown()) goto caught;
      result = innerResult;
      goto finally;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      log += F("!");
      if (n == 2) {
        tsino::raise(error);
        goto finally;
      }
      result = -1;
    }
  }
  finally:;
  log += F(".");
  if (tsino::thrown()) return 0;
  return result;
}

String outer(int32_t limit) {
  String log = F("");
  {
    int32_t guardedResult = guarded(log, limit, 1);
    if (tsino::thrown()) goto caught;
    int32_t guardedResult2 = guarded(log, limit, 2);
    if (tsino::thrown()) goto caught;
    return tsino::concat(String(guardedResult), F(" "), String(guardedResult2), F(" "), log);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(error->message, F(" "), log);
  }
}

tsino::Function<tsino::Function<double()>(int32_t)> nested() {
  return [](int32_t n) -> tsino::Function<double()> {
    if (n < 0) {
      tsino::raise(tsino::make<tsino::Error>(F("no action")));
      return {};
    }
    return [n]() -> double { return half(n); };
  };
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<double()> two = counter(2);
  double attemptResult = attempt(two, 0);
  double attemptResult2 = attempt(two, 0);
  double attemptResult3 = attempt(two, -1);
  double attemptResult4 = attempt(two, -2);
  tsino::inspect(Serial, attemptResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, attemptResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, attemptResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, attemptResult4);
  Serial.println();
  const double retryResult = retry(3, [](int32_t n) -> double { return half(n); });
  if (tsino::thrown()) tsino::uncaught();
  double attemptResult5 = attempt(
      []() -> double { return retry(2, [](int32_t) -> double { return half(7); }); },
      -7);
  tsino::inspect(Serial, retryResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, attemptResult5);
  Serial.println();
  for (int32_t i = 0; i < 4; i++) {
    double attemptResult6 = attempt([]() -> double { return lazy->get_value(); }, 0);
    tsino::inspect(Serial, attemptResult6);
    Serial.print(F(" "));
    Serial.println(tries);
  }
  int32_t emitResult = emit(F("event"));
  int32_t emitResult2 = emit(F("bad"));
  Serial.print(emitResult);
  Serial.print(F(" "));
  Serial.print(emitResult2);
  Serial.print(F(" "));
  Serial.println(heard);
  String withoutFormatResult = tsino::withoutFormat(outer(5));
  String outerResult = outer(2);
  String outerResult2 = outer(0);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(outerResult);
  Serial.print(F(" "));
  Serial.println(outerResult2);
  const int32_t makers = tsino::Array<uint8_t>{1, 2, 3}.length();
  tsino::Array<tsino::Function<double()>> actions;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < makers; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) {
    {
      actions.push(
          [i]() -> double {
            if (tsino::thrown()) return 0.0;
            if (i->value == 1) {
              tsino::raise(tsino::makeError<tsino::Error>(F("action "), i->value));
              return 0.0;
            }
            return (double)i->value * 10.0;
          });
      if (tsino::thrown()) goto caught;
      if (i->value == 2) {
        tsino::raise(tsino::make<tsino::Error>(F("loop")));
        goto caught;
      }
    }
    caught:;
    if (tsino::thrown()) {
      tsino::caught();
      actions.push([i]() -> double { return -i->value; });
    }
  }
  String all = F("");
  for (const tsino::Function<double()>& action : actions) {
    all += tsino::concat(tsino::toText(attempt(action, 99)), F(" "));
  }
  Serial.println(all);
  double attemptResult6 = attempt(
      []() -> double {
        tsino::Function<double()> callResult = nested()(4);
        if (tsino::thrown()) return 0.0;
        return callResult();
      },
      0);
  double attemptResult7 = attempt(
      []() -> double {
        tsino::Function<double()> callResult = nested()(-1);
        if (tsino::thrown()) return 0.0;
        return callResult();
      },
      0);
  double attemptResult8 = attempt(
      []() -> double {
        tsino::Function<double()> callResult = nested()(5);
        if (tsino::thrown()) return 0.0;
        return callResult();
      },
      0);
  tsino::inspect(Serial, attemptResult6);
  Serial.print(F(" "));
  tsino::inspect(Serial, attemptResult7);
  Serial.print(F(" "));
  tsino::inspect(Serial, attemptResult8);
  Serial.println();
  tsino::inspect(
      Serial,
      attempt([]() -> double { return []() -> double { return half(9); }(); }, 1));
  Serial.println();
}

void loop() {}

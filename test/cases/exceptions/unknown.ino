// unknown: written by tsino from unknown.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct CodeError;

// @run
// What is caught passes through functions as `unknown`: narrowed, compared, kept in lists, turned into text.
struct CodeError : tsino::Error {
  int32_t code = 0;
  void construct(const String& message, int32_t code);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void CodeError::construct(const String& message, int32_t code) {
  tsino::Error::construct(message);
  this->code = code;
}

String explain(const tsino::Optional<tsino::Ref<tsino::Error>>& error = {}) {
  tsino::Array<String> parts;
  tsino::Lent<tsino::Optional<tsino::Ref<tsino::Error>>> current = error;
  while (current->has() && (*current)->isA(tsino::Error::classId)) {
    parts.push(tsino::concat(current->value()->name, F(": "), current->value()->message));
    current = current->value()->cause;
    yield();
  }
  return tsino::concat(
      parts.join(F(" <- ")),
      !current->has() ? String(F("")) : tsino::concat(
          F(" <- "),
          !current->has() ? String(F("undefined")) : current->value()->toString()));
}

int32_t codeOf(const tsino::Optional<tsino::Ref<tsino::Error>>& error = {}) {
  if (error.has() && error->isA(CodeError::classId)) {
    return tsino::downcast<CodeError>(error).value()->code;
  }
  if (false) return 0 * 2;
  return !error.has() ? -1 : 0;
}

String textOf(const tsino::Optional<tsino::Ref<tsino::Error>>& error = {}) {
  if (false) return tsino::toUpperCase(String{});
  if (error.has() && !false) return tsino::concat(F("object "), error.value()->toString());
  return error.has() ? F("object") : F("undefined");
}

void rethrow(const tsino::Optional<tsino::Ref<tsino::Error>>& error = {}) {
  if (error.has() && error->isA(tsino::RangeError::classId)) {
    tsino::raise(
        tsino::make<CodeError>(tsino::downcast<tsino::RangeError>(error).value()->message, 3));
    return;
  }
  tsino::raise(error.value());
}

tsino::Ref<tsino::Error> toError(const tsino::Optional<tsino::Ref<tsino::Error>>& value = {}) {
  return value.has() && value->isA(tsino::Error::classId) ? value.value() : tsino::make<tsino::Error>(
      !value.has() ? String(F("undefined")) : value.value()->toString());
}
tsino::Array<tsino::Optional<tsino::Ref<tsino::Error>>> seen;

void attempt(int32_t step) {
  {
    if (step == 0) {
      tsino::raise(tsino::make<CodeError>(F("code"), 7));
      goto caught;
    }
    if (step == 1) {
      tsino::raise(tsino::make<tsino::RangeError>(F("range")));
      goto caught;
    }
    if (step == 2) {
      tsino::raise(
          tsino::make<tsino::Error>(
              F("outer"),
              tsino::Optional<tsino::Ref<CodeError>>(tsino::make<CodeError>(F("inner"), 9))));
      goto caught;
    }
    tsino::raise(tsino::make<tsino::TypeError>(F("last")));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    seen.push(tsino::Optional<tsino::Ref<tsino::Error>>(error));
    Serial.print(tsino::withoutFormat(explain(error)));
    Serial.print(F(" "));
    Serial.print(codeOf(error));
    Serial.print(F(" "));
    Serial.println(textOf(error));
    rethrow(error);
  }
}

String run(const tsino::Function<tsino::Optional<tsino::Ref<tsino::Error>>()>& action) {
  {
    tsino::Optional<tsino::Ref<tsino::Error>> actionResult = action();
    if (tsino::thrown()) goto caught;
    return tsino::concat(
        F("gave "),
        !actionResult.has() ? String(F("undefined")) : actionResult.value()->toString());
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(F("threw "), error->toString());
  }
}

void setup() {
  Serial.begin(115200);
  for (int32_t step = 0; step < 4; step++) {
    attempt(step);
    {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(step);
      Serial.print(F(" "));
      Serial.print(codeOf(error));
      Serial.print(F(" "));
      Serial.print(error == seen.get(step) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.println(error->isA(CodeError::classId) ? F("true") : F("false"));
    }
  }
  String explainResult = explain(seen.get(2));
  String explainResult2 = explain({});
  Serial.print(seen.length());
  Serial.print(F(" "));
  Serial.print(explainResult);
  Serial.print(F(" "));
  Serial.print(explainResult2);
  Serial.print(F(" "));
  Serial.print(codeOf({}));
  Serial.print(F(" "));
  Serial.println(textOf({}));
  Serial.print(toError(seen.get(0)) == seen.get(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(toError({})->message);
  Serial.print(F(" "));
  Serial.println(toError(seen.get(1))->name);
  const tsino::Optional<tsino::Ref<tsino::Error>> cause = seen.get(2).value()->cause;
  if (cause.has() && cause->isA(CodeError::classId)) {
    Serial.print(tsino::downcast<CodeError>(cause).value()->code);
    Serial.print(F(" "));
    Serial.println(
        tsino::Optional<tsino::Ref<tsino::Error>>(tsino::downcast<CodeError>(cause))
            == seen.get(2).value()->cause ? F("true") : F("false"));
  }
  tsino::Optional<tsino::Ref<tsino::Error>> last;
  Serial.print(!last.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!last.has() ? F("true") : F("false"));
  last = seen.get(3);
  Serial.print(!last.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!last.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(last.has() ? F("error") : F("nothing"));
  tsino::raise(last.value());
  {
    tsino::Ref<tsino::Error> error = tsino::caught();
    const tsino::Optional<tsino::Ref<tsino::Error>> again = tsino::moved(error);
    bool value = again.has() && again->isA(tsino::TypeError::classId);
    Serial.print(again == last ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        value ? tsino::Union<bool, String>(
            tsino::downcast<tsino::TypeError>(again).value()->message) : tsino::Union<bool, String>(
            value));
    Serial.println();
  }
  String withoutFormatResult = tsino::withoutFormat(
      run([]() -> tsino::Optional<tsino::Ref<tsino::Error>> { return seen.get(1); }));
  String runResult = run([]() -> tsino::Optional<tsino::Ref<tsino::Error>> { return {}; });
  String runResult2 = run(
      []() -> tsino::Optional<tsino::Ref<tsino::Error>> {
        rethrow(seen.get(1));
        return {};
      });
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.println(runResult2);
}

void loop() {}

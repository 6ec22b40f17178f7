// rethrow: written by tsino from rethrow.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Level;

// @run
// Rethrown through several levels, wrapped with a cause, kept and thrown later, the same object.
struct Level : tsino::Error {
  int32_t depth = 0;
  void construct(int32_t depth, const String& message);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void Level::construct(int32_t depth, const String& message) {
  tsino::Error::construct(message);
  this->depth = depth;
}

int32_t deep(int32_t n) {
  {
    if (n == 0) {
      tsino::raise(tsino::make<Level>(0, F("bottom")));
      goto caught;
    }
    int32_t deepResult = deep(n - 1);
    if (tsino::thrown()) goto caught;
    return deepResult + 1;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (n == 2 && error->isA(Level::classId)) {
      tsino::raise(
          tsino::make<Level>(
              tsino::downcast<Level>(error)->depth + 10,
              tsino::concat(tsino::downcast<Level>(error)->message, F(" via 2"))));
      return 0;
    }
    tsino::raise(error);
    return 0;
  }
}

int32_t read_(const String& name) {
  if (name == F("missing")) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("no file "), name));
    return 0;
  }
  return tsino::length(name);
}

int32_t load(const __FlashStringHelper* name) {
  {
    int32_t readResult = read_(name);
    if (tsino::thrown()) goto caught;
    return readResult * 10;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    tsino::raise(
        tsino::make<tsino::Error>(
            tsino::concat(F("cannot load "), name),
            tsino::Optional<tsino::Ref<tsino::Error>>(error)));
    return 0;
  }
}

int32_t begin(const __FlashStringHelper* name) {
  {
    int32_t loadResult = load(name);
    if (tsino::thrown()) goto caught;
    return loadResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> cause = tsino::caught();
    tsino::raise(
        tsino::make<tsino::Error>(
            F("start failed"),
            tsino::Optional<tsino::Ref<tsino::Error>>(cause)));
    return 0;
  }
}

String explain(const tsino::Ref<tsino::Error>& error) {
  const String text = tsino::concat(error->name, F(": "), error->message);
  return error->cause.has() && error->cause->isA(tsino::Error::classId) ? tsino::concat(
      text,
      F(" <- "),
      explain(error->cause.value())) : text;
}

tsino::Ref<tsino::Error> chain(int32_t n) {
  tsino::Ref<tsino::Error> error = tsino::make<tsino::Error>(F("0"));
  for (int32_t i = 1; i < n; i++) {
    error = tsino::make<tsino::Error>(String(i), tsino::Optional<tsino::Ref<tsino::Error>>(error));
  }
  return error;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<uint8_t> list{0, 1, 4};
  for (const int32_t n : list) {
    {
      int32_t deepResult = deep(n);
      if (tsino::thrown()) goto caught;
      Serial.println(deepResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(Level::classId)) {
        Serial.print(n);
        Serial.print(F(" "));
        Serial.print(tsino::downcast<Level>(error)->depth);
        Serial.print(F(" "));
        Serial.println(tsino::downcast<Level>(error)->message);
      }
    }
  }
  const int32_t beginResult = begin(F("abc"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(beginResult);
  begin(F("missing"));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(explain(error));
    Serial.print(
        error->cause.has() && error->cause->isA(tsino::RangeError::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(error->cause.value()->message);
  }
  tsino::Optional<tsino::Ref<tsino::Error>> kept;
  load(F("missing"));
  if (tsino::thrown()) {
    tsino::Ref<tsino::Error> error = tsino::caught();
    kept = tsino::moved(error);
  }
  Serial.println(!kept.has() ? String(F("none")) : kept.value()->message);
  bool same = false;
  {
    if (kept.has()) {
      tsino::raise(kept.value());
      goto caught2;
    }
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    same = error == kept;
  }
  tsino::Optional<tsino::Ref<tsino::Error>> cause = tsino::make<tsino::Error>(F("alone"))->cause;
  Serial.print(same ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      !kept.has() ? String(F("")) : !kept.value()->cause.has() ? String(F("undefined")) : kept.value()->cause.value()->toString());
  Serial.print(F(" "));
  Serial.println(!cause.has() ? String(F("undefined")) : cause.value()->toString());
  int32_t length = 0;
  for (tsino::Optional<tsino::Ref<tsino::Error>> error = chain(300); error.has();) {
    length++;
    error = tsino::isInstance<tsino::Error>(error.value()->cause) ? error.value()->cause : tsino::Optional<tsino::Ref<tsino::Error>>{};
    yield();
  }
  Serial.println(length);
}

void loop() {}

// messages-of-parts: written by tsino from messages-of-parts.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Own;

// @run
// Messages that are joined of parts, thrown by functions that go on in most calls.
struct Own : tsino::Error {
  int32_t code = 0;
  void construct(const String& message, int32_t code);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void Own::construct(const String& message, int32_t code) {
  tsino::Error::construct(message);
  this->code = code;
}

String word_(int32_t n) {
  return tsino::concat(F("w"), String(n));
}
int32_t calls = 0;

int32_t count() {
  calls++;
  return calls;
}

int32_t check(int32_t kind, const String& name, bool flag, double ratio) {
  if (kind == 0) {
    tsino::raise(tsino::make<tsino::Error>(F("plain")));
    return 0;
  }
  if (kind == 1) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("kind "), kind, F(" of "), name));
    return 0;
  }
  if (kind == 2) {
    tsino::raise(
        tsino::makeError<tsino::TypeError>(
            F("flag "),
            flag ? F("true") : F("false"),
            F(" ratio "),
            tsino::toText(ratio)));
    return 0;
  }
  if (kind == 3) {
    String value = String(count());
    String value2 = String(count());
    tsino::raise(
        tsino::makeError<tsino::Error>(
            F("calls "),
            value,
            F(" then "),
            value2,
            F(" "),
            word_(count())));
    return 0;
  }
  if (kind == 4) {
    tsino::raise(tsino::make<Own>(tsino::concat(F("own "), String(kind)), kind));
    return 0;
  }
  if (kind == 5) {
    tsino::raise(
        tsino::make<tsino::Error>(
            tsino::concat(name, String(kind)),
            tsino::Optional<tsino::Ref<tsino::Error>>(
                tsino::make<tsino::Error>(tsino::concat(F("inner "), String(kind))))));
    return 0;
  }
  if (kind == 6) {
    tsino::raise(tsino::make<tsino::Error>(name));
    return 0;
  }
  if (kind == 7) {
    const tsino::Ref<tsino::Error> e = tsino::make<tsino::Error>(
        tsino::concat(F("kept "), name, F(" "), String(kind)));
    e->name = tsino::concat(F("Kept"), String(kind));
    tsino::raise(e);
    return 0;
  }
  if (kind == 8) {
    tsino::raise(
        tsino::makeError<tsino::SyntaxError>(
            F("big "),
            (uint32_t)kind,
            F(" "),
            (uint32_t)kind - 9,
            F(" \303\251 "),
            tsino::elementAt(name, 0),
            F(" "),
            tsino::fromCharCode(64 + kind)));
    return 0;
  }
  return kind;
}

void setup() {
  Serial.begin(115200);
  for (int32_t kind = 0; kind < 10; kind++) {
    {
      int32_t checkResult = check(
          kind,
          tsino::concat(F("name"), String(kind)),
          kind > 1,
          kind / 4.0);
      if (tsino::thrown()) goto caught;
      Serial.println(checkResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(tsino::Error::classId)) {
        Serial.print(tsino::withoutFormat(error->name));
        Serial.print(F(" "));
        Serial.print(error->message);
        Serial.print(F(" "));
        Serial.print(error->isA(tsino::RangeError::classId) ? F("true") : F("false"));
        Serial.print(F(" "));
        Serial.println(
            error->cause.has() && error->cause->isA(tsino::Error::classId) ? error->cause.value()->message : String(
                F("-")));
      }
      if (error->isA(Own::classId)) Serial.println(tsino::downcast<Own>(error)->code);
    }
  }
  Serial.println(calls);
}

void loop() {}

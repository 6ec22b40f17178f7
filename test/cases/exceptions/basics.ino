// basics: written by tsino from basics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

String inner(int32_t n);

// @run
// throw, catch, finally: what runs, what does not, messages, names, rethrow, nested.
int32_t check(int32_t n) {
  if (n < 0) {
    tsino::raise(tsino::makeError<tsino::Error>(F("negative: "), n));
    return 0;
  }
  if (n > 100) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("too big: "), n));
    return 0;
  }
  return n * 2;
}

String outer(int32_t n) {
  {
    String innerResult = inner(n);
    if (tsino::thrown()) goto caught;
    return innerResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(F("outer caught "), error->message);
  }
}

String inner(int32_t n) {
  String result;
  {
    {
      int32_t checkResult = check(n);
      if (tsino::thrown()) goto caught;
      result = tsino::concat(F("fine "), String(checkResult));
      goto finally;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (n == -5) {
        tsino::raise(error);
        goto finally;
      }
      tsino::raise(tsino::makeError<tsino::Error>(F("wrapped "), error->message));
    }
  }
  finally:;
  Serial.print(F("inner done "));
  Serial.println(n);
  if (tsino::thrown()) return {};
  return result;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<int16_t> list{1, -1, 1000};
  for (const int32_t n : list) {
    {
      Serial.print(F("try "));
      Serial.println(n);
      int32_t checkResult = check(n);
      if (tsino::thrown()) goto caught;
      Serial.print(F("result "));
      Serial.println(checkResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(tsino::RangeError::classId)) {
        Serial.print(F("range "));
        Serial.print(tsino::downcast<tsino::RangeError>(error)->message);
        Serial.print(F(" "));
        Serial.println(tsino::downcast<tsino::RangeError>(error)->name);
      } else if (error->isA(tsino::Error::classId)) {
        Serial.print(F("error "));
        Serial.print(error->message);
        Serial.print(F(" "));
        Serial.println(error->name);
      }
    }
    Serial.print(F("finally "));
    Serial.println(n);
  }
  Serial.println(outer(5));
  Serial.println(outer(-5));
  Serial.println(outer(-6));
  tsino::raise(tsino::make<tsino::TypeError>(F("first")));
  Serial.println(F("cleanup"));
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->toString()));
    Serial.print(F(" "));
    Serial.print(error->isA(tsino::TypeError::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(error->isA(tsino::Error::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(error->isA(tsino::RangeError::classId) ? F("true") : F("false"));
  }
  int32_t count = 0;
  count++;
  Serial.println(count);
}

void loop() {}

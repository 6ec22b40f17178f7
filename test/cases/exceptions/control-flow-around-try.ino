// control-flow-around-try: written by tsino from control-flow-around-try.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

// @run
// Loops, switches and conditions in try blocks; variables that are assigned in some of them.
double parse(const String& text) {
  double value = 0.0;
  {
    if (text == F("")) {
      tsino::raise(tsino::make<tsino::Error>(F("empty")));
      goto caught;
    }
    value = tsino::toNumber(text);
    if (isnan(value)) {
      tsino::raise(tsino::make<tsino::TypeError>(text));
      goto caught;
    }
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    value = error->isA(tsino::TypeError::classId) ? -1 : -2;
  }
  return value;
}
int32_t errors = 0;

String find(const tsino::Array<tsino::Shared<tsino::Array<int8_t>>>& rows, int32_t wanted) {
  String result;
  bool returning = false;
  {
    {
      for (int32_t r = 0; r < rows.length(); r++) {
        const tsino::Shared<tsino::Array<int8_t>>& row = rows[r];
        for (int32_t c = 0; c < row->length(); c++) {
          const int32_t value = (*row)[c];
          if (value < 0) {
            tsino::raise(tsino::makeError<tsino::RangeError>(r, F(","), c));
            goto caught;
          }
          if (value == wanted) {
            result = tsino::concat(F("found at "), String(r), F(","), String(c));
            returning = true;
            goto finally;
          }
        }
      }
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      result = tsino::concat(F("bad value at "), error->message);
      returning = true;
      goto finally;
    }
  }
  finally:;
  errors = 0;
  if (returning) return result;
  return F("nothing");
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      tsino::Array<String>{F("5"), F(""), F("x"), F("0.5")}.map<double>(
          [](const String& text) -> double { return parse(text); }).join());

  double sum = 0.0;
  tsino::Array<String> list = tsino::split(F("1 2 oops 4 - 6"), F(" "));
  for (const String& line : list) {
    {
      if (line == F("-")) {} else if (line == F("4")) {
        continue;
      } else {
        const double n = tsino::parseInt(line);
        if (isnan(n)) {
          tsino::raise(tsino::make<tsino::Error>(line));
          goto caught;
        }
        sum += n;
      }
      sum += 100.0;
    }
    caught:;
    if (tsino::thrown()) {
      tsino::caught();
      errors++;
    }
  }
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.println(errors);
  String withoutFormatResult = tsino::withoutFormat(
      find(
          tsino::Array<tsino::Shared<tsino::Array<int8_t>>>{
              tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{1, 2}),
              tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{3, 4})},
          3));
  String findResult = find(
      tsino::Array<tsino::Shared<tsino::Array<int8_t>>>{
          tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{1, -2}),
          tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{3})},
      3);
  String findResult2 = find(tsino::Array<tsino::Shared<tsino::Array<int8_t>>>{}, 0);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(findResult);
  Serial.print(F(" "));
  Serial.print(findResult2);
  Serial.print(F(" "));
  Serial.println(errors);

  String text = F("");
  do {
    bool continuing = false;
    {
      {
        text += F("x");
        if (tsino::length(text) < 3) {
          continuing = true;
          goto finally;
        }
        if (tsino::length(text) == 3) {
          tsino::raise(tsino::make<tsino::Error>());
          goto caught2;
        }
        text += F("end");
      }
      caught2:;
      if (tsino::thrown()) {
        tsino::caught();
        text += F("c");
        continuing = true;
        goto finally;
      }
    }
    finally:;
    text += F(".");
    if (continuing) continue;
    yield();
  } while (tsino::length(text) < 12);
  Serial.println(text);
  {
    const __FlashStringHelper* const text2 = F("inner");
    tsino::raise(tsino::makeError<tsino::Error>(text2, F("!")));
  }
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    const String& message = error->message;
    Serial.print(tsino::withoutFormat(message));
    Serial.print(F(" "));
    Serial.println(tsino::length(text));
  }
}

void loop() {}

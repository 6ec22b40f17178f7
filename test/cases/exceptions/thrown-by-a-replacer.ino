// thrown-by-a-replacer: written by tsino from thrown-by-a-replacer.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-replace-with.h"
#include "src/tsino/text.h"

// @run
// Functions that always throw, where a text is wanted of them.
void fail(const String& text) {
  tsino::raise(tsino::makeError<tsino::Error>(F("no "), text, F(" here")));
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Function<String(const String&)>> cleaners{
      [](const String& text) -> String {
        return tsino::replaceWith(
            text,
            F("b"),
            [](const String& found) -> String {
              if (tsino::thrown()) return {};
              fail(found);
              return {};
              return {};
            });
      },
      [](const String& text) -> String {
        return tsino::replaceWith(
            text,
            F("b"),
            [](const String& text2) -> String {
              if (tsino::thrown()) return {};
              fail(text2);
              return {};
              return {};
            });
      },
      [](const String& text) -> String {
        return tsino::replaceAllWith(
            text,
            F("b"),
            [](const String& found) -> String {
              if (tsino::thrown()) return {};
              tsino::raise(tsino::make<tsino::RangeError>(found));
              return {};
            });
      },
      [](const String& text) -> String {
        return tsino::replaceAllWith(
            text,
            F("b"),
            [](const String& found, int32_t at) -> String {
              if (tsino::thrown()) return {};
              if (at > 1) {
                fail(found);
                return {};
                return {};
              }
              tsino::raise(tsino::makeError<tsino::Error>(F("early: "), at));
              return {};
            });
      },
      [](const String& text) -> String {
        return tsino::replaceAllWith(
            text,
            F("b"),
            [](const String& found, int32_t at) -> String {
              if (tsino::thrown()) return {};
              if (at > 1) {
                fail(found);
                return {};
              }
              return tsino::toUpperCase(found);
            });
      }};

  for (const tsino::Function<String(const String&)>& clean : cleaners) {
    tsino::Array<String> list{F("a"), F("ab"), F("bb"), F("abb")};
    for (const String& text : list) {
      {
        String cleanResult = clean(text);
        if (tsino::thrown()) goto caught;
        Serial.println(cleanResult);
      }
      caught:;
      if (tsino::thrown()) {
        const tsino::Ref<tsino::Error> error = tsino::caught();
        Serial.println(
            error->isA(tsino::Error::classId) ? tsino::concat(error->name, F(": "), error->message) : String(
                F("?")));
      }
    }
  }
}

void loop() {}

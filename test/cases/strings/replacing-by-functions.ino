// replacing-by-functions: written by tsino from replacing-by-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-replace-with.h"
#include "src/tsino/text.h"

struct Counter;

struct Counter : tsino::Object {
  int32_t n = 0;
  void construct();
  String mark(const String& text);
};

String shout(const String& word_) {
  return tsino::toUpperCase(word_);
}

String fill(const __FlashStringHelper* template_, const tsino::Shared<tsino::Map<String, uint8_t>>& values) {
  String result = template_;
  for (const auto& entry : *values) {
    const String& key = entry.key();
    result = tsino::replaceAllWith(
        result,
        tsino::concat(F("{"), key, F("}")),
        [&](const String& found) -> String {
          return tsino::concat(
              String(tsino::length(found)),
              F(":"),
              String(values->get(key).valueOr(0)));
        });
  }
  return result;
}

String Counter::mark(const String& text) {
  return tsino::replaceAllWith(text, F("#"), [&]() -> String { return String(++this->n); });
}

void Counter::construct() {
  this->n = 0;
}

tsino::Function<String(const String&)> make(const String& suffix) {
  return [suffix](const String& found) -> String { return tsino::concat(found, suffix); };
}

void setup() {
  Serial.begin(115200);
  // @run
  // replace and replaceAll with functions: what they get, what they change meanwhile, errors, functions that are values.
  int32_t calls = 0;
  String withoutFormatResult = tsino::withoutFormat(
      tsino::replaceAllWith(F("x.y.z"), F("."), [&]() -> String { return String(++calls); }));
  int32_t callsBefore = calls;
  String replaceWithResult = tsino::replaceWith(
      F("abc"),
      F("q"),
      [&]() -> String { return tsino::concat(F("n"), String(++calls)); });
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(callsBefore);
  Serial.print(F(" "));
  Serial.print(replaceWithResult);
  Serial.print(F(" "));
  Serial.println(calls);
  String value = F("abab");
  Serial.print(
      tsino::withoutFormat(
          tsino::replaceAllWith(
              value,
              F("b"),
              [&](const String& found, int32_t at) -> String {
                return tsino::concat(
                    F("<"),
                    found,
                    String(at),
                    String(tsino::length(value)),
                    F(">"));
              })));
  Serial.print(F(" "));
  Serial.println(
      tsino::replaceAllWith(
          F("\303\251\360\237\230\200b\360\237\230\200"),
          F("\360\237\230\200"),
          [](const String& found, int32_t at) -> String {
            return tsino::concat(found, String(at));
          }));
  String text = F("a-b-c");
  String textBefore = text;
  const String out = tsino::replaceAllWith(
      textBefore,
      F("-"),
      [&](const String& found) -> String {
        text += found;
        return text;
      });
  Serial.print(tsino::withoutFormat(out));
  Serial.print(F(" "));
  Serial.println(text);
  String wanted = F("a");
  String wantedBefore = wanted;
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::replaceAllWith(
          F("aXaY"),
          wantedBefore,
          [&]() -> String {
            wanted = F("X");
            return tsino::toLowerCase(wanted);
          }));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(wanted);
  const auto table = tsino::makeRecord<String>({{F("&"), F("&amp;")}, {F("<"), F("&lt;")}});
  Serial.print(
      tsino::withoutFormat(
          tsino::replaceWith(
              tsino::replaceWith(
                  F("a&b<c"),
                  F("&"),
                  [&](const String& c) -> String {
                    tsino::Optional<String> getResult = table->get(c);
                    return getResult.has() ? getResult.value() : c;
                  }),
              F("<"),
              [&](const String& c) -> String {
                tsino::Optional<String> getResult = table->get(c);
                return getResult.has() ? getResult.value() : c;
              })));
  Serial.print(F(" "));
  Serial.print(
      tsino::replaceWith(
          F("abc"),
          F("b"),
          [](const String& word_) -> String { return shout(word_); }));
  Serial.print(F(" "));
  Serial.println(
      tsino::replaceAllWith(
          F("bb"),
          F("b"),
          [](const String& word_) -> String { return shout(word_); }));
  Serial.print(
      tsino::withoutFormat(
          tsino::replaceAllWith(
              F("abc"),
              F(""),
              [](const String& found, int32_t at) -> String {
                return tsino::concat(F("["), found, String(at), F("]"));
              })));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAllWith(F(""), F(""), []() -> String { return F("x"); }));
  Serial.print(F(" "));
  Serial.print(tsino::replaceWith(F(""), F(""), []() -> String { return F("y"); }));
  Serial.print(F(" "));
  Serial.println(tsino::replaceAllWith(F("aaa"), F("aa"), []() -> String { return F("$&"); }));
  Serial.println(
      fill(F("{a} {b} {a}"), tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}})));
  {
    String value2 = tsino::replaceAllWith(
        F("a1a2"),
        F("a"),
        [](const String& found, int32_t at) -> String {
          if (tsino::thrown()) return {};
          if (at > 0) {
            tsino::raise(tsino::makeError<tsino::Error>(F("at "), at));
            return {};
          }
          return found;
        });
    if (tsino::thrown()) goto caught;
    Serial.println(value2);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
  const tsino::Ref<Counter> counter = tsino::make<Counter>();
  String withoutFormatResult3 = tsino::withoutFormat(counter->mark(F("# # #")));
  String markResult = counter->mark(F("#"));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(markResult);
  Serial.print(F(" "));
  Serial.println(counter->n);
  tsino::Function<String(const String&)> makeResult = make(F("!"));
  Serial.print(
      tsino::withoutFormat(
          tsino::replaceAllWith(
              F("xyx"),
              F("x"),
              [&](const String& found) -> String { return makeResult(found); })));
  Serial.print(F(" "));
  Serial.println(
      tsino::replaceWith(
          F("k"),
          F("k"),
          [](const String& _, int32_t at) -> String { return at == 0 ? F("start") : F("later"); }));
  Serial.println(
      tsino::replaceWith(
          F("a b"),
          F(" "),
          [](const String& found) -> String {
            for (const String& c : tsino::eachCharacterOf(F("pq"))) {
              if (c == F("q")) return tsino::concat(c, found);
            }
            return F("");
          }));
}

void loop() {}

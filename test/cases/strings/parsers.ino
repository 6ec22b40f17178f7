// parsers: written by tsino from parsers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

String decode(const String& text);

// @run
// Small parsers by hand, without regular expressions: numbers, key-value lines, quoted CSV, query texts.
tsino::Array<String> csv(const String& line) {
  tsino::TextIndex lineIndex;
  tsino::Array<String> cells;
  String cell = F("");
  bool quoted = false;
  for (int32_t i = 0; i < tsino::length(line, lineIndex); i++) {
    const String char_ = tsino::elementAt(line, lineIndex, i);
    if (quoted) {
      if (char_ == F("\"") && i + 1 < tsino::length(line, lineIndex)
          && tsino::unitAt(line, lineIndex, i + 1) == '"') {
        cell += tsino::elementAt(line, lineIndex, ++i);
      } else if (char_ == F("\"")) {
        quoted = false;
      } else {
        cell += char_;
      }
    } else if (char_ == F("\"")) {
      quoted = true;
    } else if (char_ == F(",")) {
      cells.push(cell);
      cell = F("");
    } else {
      cell += char_;
    }
  }
  cells.push(cell);
  return cells;
}

tsino::Shared<tsino::Record<String>> query(const String& text) {
  const auto result = tsino::makeShared<tsino::Record<String>>();
  tsino::Array<String> list = tsino::split(text, F("&"));
  for (const String& part : list) {
    const int32_t at = tsino::indexOf(part, F("="));
    if (part != F("")) {
      result->set(
          decode(at < 0 ? part : tsino::slice(part, 0, at)),
          at < 0 ? String(F("")) : decode(tsino::slice(part, at + 1)));
    }
  }
  return result;
}

String decode(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    if (tsino::unitAt(text, textIndex, i) == '+') {
      out += F(" ");
    } else if (tsino::unitAt(text, textIndex, i) == '%') {
      out += tsino::fromCharCode(
          tsino::toInt32(tsino::parseInt(tsino::slice(text, textIndex, i + 1, i + 3), 16)));
      i += 2;
    } else {
      out += tsino::elementAt(text, textIndex, i);
    }
  }
  return out;
}

tsino::Optional<int32_t> integer(const String& text) {
  tsino::TextIndex textIndex;
  int32_t value = 0;
  int32_t at = tsino::startsWith(text, textIndex, F("-")) ? 1 : 0;
  if (at >= tsino::length(text, textIndex)) return {};
  for (; at < tsino::length(text, textIndex); at++) {
    const int32_t digit = tsino::indexOf(F("0123456789"), tsino::charAt(text, textIndex, at));
    if (digit < 0) return {};
    value = (value * 10 + digit) % 1000000;
  }
  return tsino::Optional<int32_t>(tsino::startsWith(text, textIndex, F("-")) ? -value : value);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{
      F("a,b,c"),
      F("\"x,y\",z"),
      F("\"he said \"\"hi\"\"\","),
      F(""),
      F(",,")};
  for (const String& line : list) {
    int32_t lengthResult = csv(line).length();
    String joinResult = csv(line).join(F("|"));
    Serial.print(lengthResult);
    Serial.print(F(" "));
    Serial.println(joinResult);
  }
  tsino::Shared<tsino::Record<String>> queryResult = query(F("a=1&b=x+y&c&d=%41%2b&&a=2"));
  String withoutFormatResult = tsino::withoutFormat(
      queryResult->keys().map<tsino::Array<String>>(
          [&](const String& value) -> tsino::Array<String> {
            return tsino::Array<String>{value, queryResult->at(value)};
          }).map<String>(
          [](const tsino::Array<String>& given) -> String {
            const String& k = given[0];
            const String& v = given[1];
            return tsino::concat(k, F(":"), v);
          }).join(F(" ")));
  int32_t sizeResult = query(F(""))->size();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(sizeResult);
  Serial.println(
      tsino::Array<String>{F("12"), F("-7"), F("x"), F(""), F("-"), F("1a")}.map<tsino::Union<double, String>>(
          [](const String& text) -> tsino::Union<double, String> {
            tsino::Optional<int32_t> integerResult = integer(text);
            return !integerResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
                (double)integerResult.value());
          }).join());
}

void loop() {}

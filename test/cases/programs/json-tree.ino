// json-tree: written by tsino from json-tree.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/same.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

struct Parse;
struct Parse_;
struct Count;
struct ParseError;
struct Tokenizer;
struct Next;

struct Parse : tsino::Chained {
  String kind;
  tsino::Union<bool, double> value;
  String value_;
  tsino::Shared<tsino::Array<tsino::Ref<Parse>>> items;
  tsino::Shared<tsino::Array<tsino::Ref<Parse_>>> entries;
  void construct(String kind, tsino::Union<bool, double> value = tsino::Union<bool, double>{}, String value_ = String{}, tsino::Shared<tsino::Array<tsino::Ref<Parse>>> items = tsino::Shared<tsino::Array<tsino::Ref<Parse>>>{}, tsino::Shared<tsino::Array<tsino::Ref<Parse_>>> entries = tsino::Shared<tsino::Array<tsino::Ref<Parse_>>>{}) {
    this->kind = tsino::moved(kind);
    this->value = tsino::moved(value);
    this->value_ = tsino::moved(value_);
    this->items = tsino::moved(items);
    this->entries = tsino::moved(entries);
  }
};

struct Parse_ : tsino::Chained {
  String item0;
  tsino::Ref<Parse> item1;
  void construct(String item0, tsino::Ref<Parse> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Count : tsino::Object {
  int32_t nodes = 0;
  double depth = 0;
  void construct(int32_t nodes, double depth) {
    this->nodes = nodes;
    this->depth = depth;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("nodes"), this->nodes);
    out.field(F("depth"), this->depth);
    out.end();
  }
};

struct ParseError : tsino::Error {
  int32_t at = 0;
  void construct(int32_t at, const String& reason);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Tokenizer : tsino::Object {
  String source;
  tsino::TextIndex sourceIndex;
  int32_t at = 0;
  void construct(const String& source);
  tsino::Ref<Next> next();
  String text();
  double number();
};

struct Next : tsino::Object {
  int32_t at = 0;
  String type;
  String char_;
  String value;
  double value_ = 0;
  void construct(int32_t at, String type, String char_ = String{}, String value = String{}, double value_ = 0) {
    this->at = at;
    this->type = tsino::moved(type);
    this->char_ = tsino::moved(char_);
    this->value = tsino::moved(value);
    this->value_ = value_;
  }
};
bool isDigit_(const String& char_);
tsino::Ref<Parse> parse_list(tsino::Ref<Next>& token, const tsino::Ref<Tokenizer>& tokens, int32_t depth);
tsino::Ref<Parse> object(tsino::Ref<Next>& token, const tsino::Ref<Tokenizer>& tokens, int32_t depth);

void ParseError::construct(int32_t at, const String& reason) {
  tsino::Error::construct(tsino::concat(reason, F(" at "), String(at)));
  this->at = at;
  this->name = F("ParseError");
}

const auto escapes = tsino::makeRecord<String>(
    {{"n", "\n"}, {"t", "\t"}, {"r", "\r"}, {"\"", "\""}, {"\\", "\\"}, {"/", "/"}});

void Tokenizer::construct(const String& source) {
  this->at = 0;
  this->source = source;
}

tsino::Ref<Next> Tokenizer::next() {
  while (this->at < tsino::length(this->source, this->sourceIndex)
      && tsino::includes(F(" \t\r\n"), tsino::elementAt(this->source, this->sourceIndex, this->at))) {
    this->at++;
    yield();
  }
  const int32_t at = this->at;
  if (at >= tsino::length(this->source, this->sourceIndex)) return tsino::make<Next>(at, F("end"));
  String char_ = tsino::elementAt(this->source, this->sourceIndex, at);
  if (tsino::includes(F("{}[],:"), char_)) {
    this->at++;
    return tsino::make<Next>(at, F("punctuation"), tsino::moved(char_));
  }
  if (char_ == F("\"")) {
    String textResult = this->text();
    if (tsino::thrown()) return {};
    return tsino::make<Next>(at, F("text"), String{}, tsino::moved(textResult));
  }
  if (char_ == F("-") || isDigit_(char_)) {
    double numberResult = this->number();
    if (tsino::thrown()) return {};
    return tsino::make<Next>(at, F("number"), String{}, String{}, numberResult);
  }
  tsino::Array<String> list{F("true"), F("false"), F("null")};
  for (const String& value : list) {
    if (tsino::startsWith(this->source, this->sourceIndex, value, at)) {
      this->at += tsino::length(value);
      return tsino::make<Next>(at, F("word"), String{}, value);
    }
  }
  tsino::raise(tsino::make<ParseError>(at, tsino::concat(F("unexpected "), char_)));
  return {};
}

String Tokenizer::text() {
  String value = F("");
  const int32_t start = this->at++;
  while (this->at < tsino::length(this->source, this->sourceIndex)) {
    const String char_ = tsino::elementAt(this->source, this->sourceIndex, this->at++);
    if (char_ == F("\"")) return value;
    if (char_ != F("\\")) {
      value += char_;
      continue;
    }
    const String code = tsino::charAt(this->source, this->sourceIndex, this->at++);
    if (code == F("u")) {
      value += tsino::fromCharCode(
          tsino::toInt32(
              tsino::parseInt(
                  tsino::slice(this->source, this->sourceIndex, this->at, this->at + 4),
                  16)));
      this->at += 4;
    } else {
      const tsino::Optional<String> plain = escapes->get(code);
      if (!plain.has()) {
        tsino::raise(
            tsino::make<ParseError>(this->at - 1, tsino::concat(F("bad escape \\"), code)));
        return {};
      }
      value += plain.value();
    }
    yield();
  }
  tsino::raise(tsino::make<ParseError>(start, F("text without end")));
  return {};
}

double Tokenizer::number() {
  const int32_t start = this->at;
  while (this->at < tsino::length(this->source, this->sourceIndex)
      && tsino::includes(
      F("+-.eE0123456789"),
      tsino::elementAt(this->source, this->sourceIndex, this->at))) {
    this->at++;
    yield();
  }
  const double value = tsino::toNumber(
      tsino::slice(this->source, this->sourceIndex, start, this->at));
  if (isnan(value)) {
    tsino::raise(tsino::make<ParseError>(start, F("bad number")));
    return 0.0;
  }
  return value;
}

bool isDigit_(const String& char_) {
  return tsino::compare(char_, F("0")) >= 0 && tsino::compare(char_, F("9")) <= 0;
}

void advance(tsino::Ref<Next>& token, const tsino::Ref<Tokenizer>& tokens) {
  tsino::Ref<Next> nextResult = tokens->next();
  if (tsino::thrown()) return;
  token = tsino::moved(nextResult);
}

bool isPunctuation(tsino::Ref<Next>& token, const String& char_) {
  return token->type == F("punctuation") && token->char_ == char_;
}

void expect(tsino::Ref<Next>& token, const tsino::Ref<Tokenizer>& tokens, const __FlashStringHelper* char_) {
  if (!isPunctuation(token, char_)) {
    tsino::raise(tsino::make<ParseError>(token->at, tsino::concat(F("expected "), char_)));
    return;
  }
  advance(token, tokens);
}

tsino::Ref<Parse> parse_value(tsino::Ref<Next>& token, const tsino::Ref<Tokenizer>& tokens, int32_t depth) {
  if (depth > 5) {
    tsino::raise(tsino::make<ParseError>(token->at, F("too deep")));
    return {};
  }
  const tsino::Ref<Next> current = token;
  const String& choice = current->type;
  if (choice == F("text") || choice == F("number")) {
    advance(token, tokens);
    if (tsino::thrown()) return {};
    return current->type == F("text") ? tsino::make<Parse>(
        F("text"),
        tsino::Union<bool, double>{},
        current->value) : tsino::make<Parse>(
        F("number"),
        tsino::Union<bool, double>(current->value_));
  } else if (choice == F("word")) {
    advance(token, tokens);
    if (tsino::thrown()) return {};
    return current->value == F("null") ? tsino::make<Parse>(F("null")) : tsino::make<Parse>(
        F("boolean"),
        tsino::Union<bool, double>(current->value == F("true")));
  } else if (choice == F("punctuation")) {
    if (current->char_ == F("[")) return parse_list(token, tokens, depth);
    if (current->char_ == F("{")) return object(token, tokens, depth);
    tsino::raise(
        tsino::make<ParseError>(current->at, tsino::concat(F("unexpected "), current->char_)));
    return {};
  } else if (choice == F("end")) {
    tsino::raise(tsino::make<ParseError>(current->at, F("unexpected end")));
    return {};
  }
  tsino::unreachable();
}

tsino::Ref<Parse> parse_list(tsino::Ref<Next>& token, const tsino::Ref<Tokenizer>& tokens, int32_t depth) {
  tsino::Shared<tsino::Array<tsino::Ref<Parse>>> items = tsino::makeShared<tsino::Array<tsino::Ref<Parse>>>(
      tsino::Array<tsino::Ref<Parse>>{});
  expect(token, tokens, F("["));
  if (tsino::thrown()) return {};
  while (!isPunctuation(token, F("]"))) {
    if (items->length() > 0) {
      expect(token, tokens, F(","));
      if (tsino::thrown()) return {};
    }
    tsino::Ref<Parse> valueResult = parse_value(token, tokens, depth + 1);
    if (tsino::thrown()) return {};
    items->push(tsino::moved(valueResult));
    yield();
  }
  advance(token, tokens);
  if (tsino::thrown()) return {};
  return tsino::make<Parse>(F("list"), tsino::Union<bool, double>{}, String{}, tsino::moved(items));
}

tsino::Ref<Parse> object(tsino::Ref<Next>& token, const tsino::Ref<Tokenizer>& tokens, int32_t depth) {
  tsino::Shared<tsino::Array<tsino::Ref<Parse_>>> entries = tsino::makeShared<tsino::Array<tsino::Ref<Parse_>>>(
      tsino::Array<tsino::Ref<Parse_>>{});
  expect(token, tokens, F("{"));
  if (tsino::thrown()) return {};
  while (!isPunctuation(token, F("}"))) {
    if (entries->length() > 0) {
      expect(token, tokens, F(","));
      if (tsino::thrown()) return {};
    }
    const tsino::Ref<Next> key = token;
    if (key->type != F("text")) {
      tsino::raise(tsino::make<ParseError>(key->at, F("expected a key")));
      return {};
    }
    advance(token, tokens);
    if (tsino::thrown()) return {};
    expect(token, tokens, F(":"));
    if (tsino::thrown()) return {};
    tsino::Ref<Parse> valueResult = parse_value(token, tokens, depth + 1);
    if (tsino::thrown()) return {};
    entries->push(tsino::make<Parse_>(key->value, tsino::moved(valueResult)));
    yield();
  }
  advance(token, tokens);
  if (tsino::thrown()) return {};
  return tsino::make<Parse>(
      F("object"),
      tsino::Union<bool, double>{},
      String{},
      tsino::Shared<tsino::Array<tsino::Ref<Parse>>>{},
      tsino::moved(entries));
}

tsino::Ref<Parse> parse(const String& source) {
  const tsino::Ref<Tokenizer> tokens = tsino::make<Tokenizer>(source);
  tsino::Ref<Next> token = tokens->next();
  if (tsino::thrown()) return {};

  const tsino::Ref<Parse> tree = parse_value(token, tokens, 0);
  if (tsino::thrown()) return {};
  if (token->type != F("end")) {
    tsino::raise(tsino::make<ParseError>(token->at, F("text after the end")));
    return {};
  }
  return tree;
}

String print(const tsino::Ref<Parse>& tree, const String& indent = "") {
  const String& choice = tree->kind;
  if (choice == F("null")) {
    return F("null");
  } else if (choice == F("boolean") || choice == F("number")) {
    return tsino::toText(tree->value);
  } else if (choice == F("text")) {
    return tsino::toJson(tree->value_);
  } else if (choice == F("list")) {
    tsino::Array<String> value = tree->items->map<String>(
        [&](const tsino::Ref<Parse>& item) -> String {
          if (tsino::thrown()) return {};
          return ::print(item, indent);
        });
    if (tsino::thrown()) return {};
    return tsino::concat(F("["), value.join(F(", ")), F("]"));
  } else if (choice == F("object")) {
    const String deeper = tsino::concat(indent, F("  "));
    tsino::Array<String> lines = tree->entries->map<String>(
        [&](const tsino::Ref<Parse_>& given) -> String {
          if (tsino::thrown()) return {};
          const String& key = given->item0;
          const tsino::Ref<Parse>& value = given->item1;
          String printResult = ::print(value, deeper);
          if (tsino::thrown()) return {};
          return tsino::concat(deeper, tsino::toJson(key), F(": "), printResult);
        });
    if (tsino::thrown()) return {};
    return lines.length() == 0 ? String(F("{}")) : tsino::concat(
        F("{\n"),
        lines.join(F(",\n")),
        F("\n"),
        indent,
        F("}"));
  } else {
    const int32_t impossible = 0;
    tsino::raise(
        tsino::makeError<tsino::Error>(F("no such kind: "), ((void)tsino::impossible(0), 0)));
    return {};
  }
  tsino::unreachable();
}

tsino::Optional<tsino::Ref<Parse>> find(const tsino::Ref<Parse>& tree, const String& path) {
  tsino::Optional<tsino::Ref<Parse>> current = tree;
  tsino::Array<String> list = tsino::split(path, F("."));
  for (const String& step : list) {
    if (current.has() && current.value()->kind == F("object")) {
      tsino::Optional<tsino::Ref<Parse_>> findResult = current.value()->entries->find(
          [&](const tsino::Ref<Parse_>& given) -> bool {
            const String& key = given->item0;
            return key == step;
          });
      current = findResult.has() ? tsino::Optional<tsino::Ref<Parse>>(findResult.value()->item1) : tsino::Optional<tsino::Ref<Parse>>{};
    } else if (current.has() && current.value()->kind == F("list")) {
      current = current.value()->items->at(tsino::toIndex(tsino::toNumber(step)));
    } else {
      return {};
    }
  }
  return current;
}

bool equal(const tsino::Ref<Parse>& a, const tsino::Ref<Parse>& b) {
  if (a->kind == F("list") && b->kind == F("list")) {
    bool holds = a->items->length() == b->items->length();
    if (holds) {
      holds = a->items->every(
          [&](const tsino::Ref<Parse>& item, int32_t i) -> bool {
            if (tsino::thrown()) return false;
            return equal(item, (*b->items)[i]);
          });
      if (tsino::thrown()) return false;
    }
    return holds;
  }
  if (a->kind == F("object") && b->kind == F("object")) {
    const auto value = tsino::makeShared<tsino::Map<String, tsino::Ref<Parse>>>();
    b->entries->forEach(
        [&](const tsino::Ref<Parse_>& value2) { value->set(value2->item0, value2->item1); });
    tsino::Shared<tsino::Map<String, tsino::Ref<Parse>>> others = value;
    bool holds = a->entries->length() == others->size();
    if (holds) {
      holds = a->entries->every(
          [&](const tsino::Ref<Parse_>& given) -> bool {
            if (tsino::thrown()) return false;
            const String& key = given->item0;
            const tsino::Ref<Parse>& value2 = given->item1;
            const tsino::Optional<tsino::Ref<Parse>> other = others->get(key);
            bool holds2 = other.has();
            if (holds2) {
              holds2 = equal(value2, other.value());
              if (tsino::thrown()) return false;
            }
            return holds2;
          });
      if (tsino::thrown()) return false;
    }
    return holds;
  }
  bool holds = a->kind == b->kind;
  if (holds) {
    String printResult = print(a);
    if (tsino::thrown()) return false;
    String printResult2 = print(b);
    if (tsino::thrown()) return false;
    holds = tsino::same(printResult, printResult2);
  }
  return holds;
}

tsino::Ref<Count> count(const tsino::Ref<Parse>& tree) {
  tsino::Shared<tsino::Array<tsino::Ref<Parse>>> children = tree->kind == F("list") ? tree->items : tsino::makeShared<tsino::Array<tsino::Ref<Parse>>>(
      tree->kind == F("object") ? tree->entries->map<tsino::Ref<Parse>>(
          [](const tsino::Ref<Parse_>& given) -> tsino::Ref<Parse> {
            const tsino::Ref<Parse>& v = given->item1;
            return v;
          }) : tsino::Array<tsino::Ref<Parse>>{});
  tsino::Array<tsino::Ref<Count>> counts = children->map<tsino::Ref<Count>>(
      [](const tsino::Ref<Parse>& tree2) -> tsino::Ref<Count> { return count(tree2); });
  return tsino::make<Count>(
      counts.reduce<int32_t>(
          [](int32_t sum, const tsino::Ref<Count>& given) -> int32_t {
            const int32_t nodes = given->nodes;
            return sum + nodes;
          },
          1),
      1.0
          + tsino::maximum(
          0.0,
          tsino::largest(
              counts.map<double>(
                  [](const tsino::Ref<Count>& given) -> double {
                    const double depth = given->depth;
                    return depth;
                  }))));
}

const char broken[][16] PROGMEM = {
    "",
    "[1,",
    "[1 2]",
    "{\"a\" 1}",
    "{a:1}",
    "\"abc",
    "\"\\q\"",
    "-",
    "1 1",
    "[[[[[[[1]]]]]]]",
    "@",
    "}"};

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Parse> config = parse(
      F("\n  { \"name\": \"lamp \\\"7\\\"\", \"on\": true, \"level\": -12.5e1,\n    \"rgb\": [255, 128, 0, [null, false]],\n    \"wifi\": { \"ssid\": \"caf\\u00e9\\tnet\", \"retry\": { \"max\": 3 } }, \"empty\": {}, \"none\": [] }"));
  if (tsino::thrown()) tsino::uncaught();
  const String printResult = print(config);
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(printResult);
  tsino::Array<String> list{
      F("name"),
      F("rgb.1"),
      F("rgb.-1.0"),
      F("wifi.retry.max"),
      F("wifi.nothing"),
      F("level.deep"),
      F("rgb.9")};
  for (const String& path : list) {
    const tsino::Optional<tsino::Ref<Parse>> found = find(config, path);
    String value;
    if (!found.has()) {
      value = F("missing");
    } else {
      String printResult2 = print(found.value());
      if (tsino::thrown()) tsino::uncaught();
      value = tsino::concat(found.value()->kind, F(" "), printResult2);
    }
    Serial.print(path);
    Serial.print(F(": "));
    Serial.println(value);
  }
  const tsino::Ref<Count> value = count(config);
  const tsino::Ref<Parse> parseResult = parse(F("1"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, count(parseResult));
  Serial.println();
  const tsino::Ref<Parse> parseResult2 = parse(F("{\"a\":1,\"b\":[2]}"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Parse> parseResult3 = parse(F("{\"b\":[2.0],\"a\":1e0}"));
  if (tsino::thrown()) tsino::uncaught();
  const bool equalResult = equal(parseResult2, parseResult3);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Parse> parseResult4 = parse(F("[1,2]"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Parse> parseResult5 = parse(F("[2,1]"));
  if (tsino::thrown()) tsino::uncaught();
  const bool equalResult2 = equal(parseResult4, parseResult5);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(equalResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(equalResult2 ? F("true") : F("false"));
  const String printResult2 = print(config);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Parse> parseResult6 = parse(printResult2);
  if (tsino::thrown()) tsino::uncaught();
  const bool equalResult3 = equal(config, parseResult6);
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(equalResult3 ? F("true") : F("false"));
  for (const String source : tsino::eachText(broken)) {
    {
      tsino::Ref<Parse> parseResult7 = parse(source);
      if (tsino::thrown()) goto caught;
      String printResult3 = print(parseResult7);
      if (tsino::thrown()) goto caught;
      Serial.print(tsino::withoutFormat(source));
      Serial.print(F(" "));
      Serial.println(printResult3);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(ParseError::classId)) {
        Serial.print(tsino::padEnd(source, 16));
        Serial.print(F(" "));
        Serial.print(tsino::downcast<ParseError>(error)->at);
        Serial.print(F(" "));
        Serial.println(tsino::downcast<ParseError>(error)->message);
      } else {
        tsino::raise(error);
        tsino::uncaught();
      }
    }
  }
}

void loop() {}

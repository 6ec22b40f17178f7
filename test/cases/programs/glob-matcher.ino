// glob-matcher: written by tsino from glob-matcher.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Compile;
struct PatternError;
struct Glob;

struct Compile : tsino::Object {
  String kind;
  String text;
  bool negated = false;
  tsino::Shared<tsino::Array<tsino::Array<String>>> ranges;
  void construct(String kind, String text = String{}, bool negated = false, tsino::Shared<tsino::Array<tsino::Array<String>>> ranges = tsino::Shared<tsino::Array<tsino::Array<String>>>{}) {
    this->kind = tsino::moved(kind);
    this->text = tsino::moved(text);
    this->negated = negated;
    this->ranges = tsino::moved(ranges);
  }
};

struct PatternError : tsino::Error {
  String pattern;
  int32_t index = 0;
  void construct(const String& pattern, int32_t index, const String& message);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Glob : tsino::Object {
  String source;
  tsino::Shared<tsino::Array<tsino::Array<tsino::Ref<Compile>>>> alternatives;
  void construct(const String& source);
  bool test(const String& text);
  String describe();
};

void PatternError::construct(const String& pattern, int32_t index, const String& message) {
  tsino::Error::construct(tsino::concat(message, F(" in "), pattern, F(" at "), String(index)));
  this->pattern = pattern;
  this->index = index;
  this->name = F("PatternError");
}

/** `a{b,c}d` gives `abd` and `acd`; braces may be nested. */
tsino::Array<String> expandBraces(const String& pattern) {
  tsino::TextIndex patternIndex;
  const int32_t open = tsino::indexOf(pattern, F("{"));
  if (open < 0) return tsino::Array<String>{pattern};
  int32_t depth = 0;
  int32_t start = open + 1;
  tsino::Array<String> choices;
  for (int32_t i = open; i < tsino::length(pattern, patternIndex); i++) {
    const String char_ = tsino::elementAt(pattern, patternIndex, i);
    if (char_ == F("{")) depth++;
    if (char_ == F("}")) depth--;
    if ((char_ == F(",") && depth == 1) || (char_ == F("}") && depth == 0)) {
      choices.push(tsino::slice(pattern, patternIndex, start, i));
      start = i + 1;
    }
    if (depth == 0) {
      const String before = tsino::slice(pattern, patternIndex, 0, open);
      const String after = tsino::slice(pattern, patternIndex, i + 1);
      return choices.flatMap<String>(
          [&](String choice) -> tsino::Array<String> {
            if (tsino::thrown()) return {};
            return expandBraces(tsino::concat(before, choice, after));
          });
    }
  }
  tsino::raise(tsino::make<PatternError>(pattern, open, F("a brace is not closed")));
  return {};
}

void flush(String& literal, tsino::Array<tsino::Ref<Compile>>& parts) {
  if (literal != F("")) parts.push(tsino::make<Compile>(F("literal"), literal));
  literal = F("");
}

tsino::Array<tsino::Ref<Compile>> compile(const String& pattern) {
  tsino::TextIndex patternIndex;
  tsino::Array<tsino::Ref<Compile>> parts;
  String literal = F("");
  for (int32_t i = 0; i < tsino::length(pattern, patternIndex); i++) {
    const String char_ = tsino::elementAt(pattern, patternIndex, i);
    if (char_ == F("?")) {
      flush(literal, parts);
      parts.push(tsino::make<Compile>(F("any")));
    } else if (char_ == F("*")) {
      flush(literal, parts);
      tsino::Optional<tsino::Ref<Compile>> atResult = parts.at(-1);
      if (!atResult.has() || atResult.value()->kind != F("many")) {
        parts.push(tsino::make<Compile>(F("many")));
      }
    } else if (char_ == F("[")) {
      flush(literal, parts);
      const int32_t end = tsino::indexOf(pattern, F("]"), i + 2);
      if (end < 0) {
        tsino::raise(tsino::make<PatternError>(pattern, i, F("a set is not closed")));
        return {};
      }
      const bool negated = tsino::unitAt(pattern, patternIndex, i + 1) == '!'
          || tsino::unitAt(pattern, patternIndex, i + 1) == '^';
      const String body = tsino::slice(pattern, patternIndex, i + (negated ? 2 : 1), end);
      tsino::TextIndex bodyIndex;
      tsino::Shared<tsino::Array<tsino::Array<String>>> ranges = tsino::makeShared<tsino::Array<tsino::Array<String>>>(
          tsino::Array<tsino::Array<String>>{});
      for (int32_t k = 0; k < tsino::length(body, bodyIndex); k++) {
        if (k + 2 < tsino::length(body, bodyIndex) && tsino::unitAt(body, bodyIndex, k + 1) == '-') {
          ranges->push(
              tsino::Array<String>{
                  tsino::elementAt(body, bodyIndex, k),
                  tsino::elementAt(body, bodyIndex, k + 2)});
          k += 2;
        } else {
          ranges->push(
              tsino::Array<String>{
                  tsino::elementAt(body, bodyIndex, k),
                  tsino::elementAt(body, bodyIndex, k)});
        }
      }
      parts.push(tsino::make<Compile>(F("set"), String{}, negated, ranges));
      i = end;
    } else if (char_ == F("\\")) {
      if (i + 1 >= tsino::length(pattern, patternIndex)) {
        tsino::raise(tsino::make<PatternError>(pattern, i, F("nothing to escape")));
        return {};
      }
      literal += tsino::elementAt(pattern, patternIndex, ++i);
    } else {
      literal += char_;
    }
  }
  flush(literal, parts);
  return parts;
}

int32_t tries = 0;

bool matchParts(const tsino::Array<tsino::Ref<Compile>>& parts, const String& text, int32_t from = 0, int32_t at = 0) {
  tsino::TextIndex textIndex;
  tries++;
  for (int32_t i = from; i < parts.length(); i++) {
    const tsino::Ref<Compile>& part = parts[i];
    const String& choice = part->kind;
    if (choice == F("literal")) {
      if (!tsino::startsWith(text, textIndex, part->text, at)) return false;
      at += tsino::length(part->text);
    } else if (choice == F("any")) {
      if (at >= tsino::length(text, textIndex)) return false;
      at++;
    } else if (choice == F("set")) {
      const String char_ = tsino::charAt(text, textIndex, at++);
      if (char_ == F("")) return false;
      const bool inside = part->ranges->some(
          [&](const tsino::Array<String>& given) -> bool {
            const String& low = given[0];
            const String& high = given[1];
            return tsino::compare(char_, low) >= 0 && tsino::compare(char_, high) <= 0;
          });
      if (inside == part->negated) return false;
    } else if (choice == F("many")) {
      if (i == parts.length() - 1) return true;
      for (int32_t rest = at; rest <= tsino::length(text, textIndex); rest++) {
        if (matchParts(parts, text, i + 1, rest)) return true;
      }
      return false;
    }
  }
  return at == tsino::length(text, textIndex);
}

void Glob::construct(const String& source) {
  this->source = source;
  tsino::Array<String> expandBracesResult = expandBraces(source);
  if (tsino::thrown()) return;
  tsino::Shared<tsino::Array<tsino::Array<tsino::Ref<Compile>>>> value = tsino::makeShared<tsino::Array<tsino::Array<tsino::Ref<Compile>>>>(
      expandBracesResult.map<tsino::Array<tsino::Ref<Compile>>>(
          [](const String& pattern) -> tsino::Array<tsino::Ref<Compile>> {
            if (tsino::thrown()) return {};
            return compile(pattern);
          }));
  if (tsino::thrown()) return;
  this->alternatives = tsino::moved(value);
}

bool Glob::test(const String& text) {
  return this->alternatives->some(
      [&](const tsino::Array<tsino::Ref<Compile>>& parts) -> bool {
        return matchParts(parts, text);
      });
}

String Glob::describe() {
  return this->alternatives->map<String>(
      [](const tsino::Array<tsino::Ref<Compile>>& parts) -> String {
        return parts.map<String>(
            [](const tsino::Ref<Compile>& part) -> String {
              if (part->kind == F("literal")) return tsino::toJson(part->text);
              if (part->kind != F("set")) return part->kind;
              tsino::Array<String> ranges = part->ranges->map<String>(
                  [](const tsino::Array<String>& given) -> String {
                    const String& low = given[0];
                    const String& high = given[1];
                    return low == high ? low : tsino::concat(low, F(".."), high);
                  });
              return tsino::concat(
                  part->negated ? F("not ") : F(""),
                  F("("),
                  ranges.join(F(" ")),
                  F(")"));
            }).join(F(" "));
      }).join(F(" | "));
}
const auto Glob_cache = tsino::makeShared<tsino::Map<String, tsino::Ref<Glob>>>();
int32_t Glob_hits = 0;

tsino::Ref<Glob> Glob_from(const String& source) {
  tsino::Optional<tsino::Ref<Glob>> glob = Glob_cache->get(source);
  if (glob.has()) {
    Glob_hits++;
  } else {
    glob = tsino::make<Glob>(source);
    if (tsino::thrown()) return {};
    Glob_cache->set(source, glob.value());
  }
  return glob.value();
}

String Glob_get_statistics() {
  return tsino::concat(
      String(Glob_cache->size()),
      F(" compiled, "),
      String(Glob_hits),
      F(" from the cache"));
}

bool walk(tsino::Array<String>& patterns_, tsino::Array<String>& folders, int32_t p, int32_t f) {
  if (p == patterns_.length()) return f == folders.length();
  if (patterns_[p] == F("**")) {
    bool holds = walk(patterns_, folders, p + 1, f);
    if (tsino::thrown()) return false;
    if (!holds) {
      bool holds2 = f < folders.length();
      if (holds2) {
        holds2 = walk(patterns_, folders, p, f + 1);
        if (tsino::thrown()) return false;
      }
      holds = holds2;
    }
    return holds;
  }
  bool holds = f < folders.length();
  if (holds) {
    tsino::Ref<Glob> Glob_fromResult = Glob_from(patterns_[p]);
    if (tsino::thrown()) return false;
    holds = Glob_fromResult->test(folders[f]);
  }
  bool holds2 = holds;
  if (holds2) {
    holds2 = walk(patterns_, folders, p + 1, f + 1);
    if (tsino::thrown()) return false;
  }
  return holds2;
}

/** Matches folder by folder; `**` stands for any number of folders. */
bool matchPath(const String& pattern, const String& path) {
  tsino::Array<String> patterns_ = tsino::split(pattern, F("/"));
  tsino::Array<String> folders = tsino::split(path, F("/"));
  return walk(patterns_, folders, 0, 0);
}
const char patterns[][15] PROGMEM = {
    "*",
    "lamp*",
    "*lamp",
    "l?mp",
    "?",
    "[a-l]*",
    "[!a-z]*",
    "*[0-9]",
    "\\[x\\]",
    "a\\*b",
    "temp[-_][b3]",
    "l{amp,.,}{,1?}",
    "*a*m*p*",
    ""};

void setup() {
  Serial.begin(115200);

  tsino::Array<String> words{
      F("lamp"),
      F("lamp1"),
      F("lamp12"),
      F("LAMP"),
      F("clamp"),
      F("la.mp"),
      F(""),
      F("l"),
      F("[x]"),
      F("a*b"),
      F("temp-3"),
      F("temp_b")};
  for (const String pattern : tsino::eachText(patterns)) {
    const tsino::Ref<Glob> glob = Glob_from(pattern);
    if (tsino::thrown()) tsino::uncaught();
    String joinResult = words.filter(
        [&](const String& word_) -> bool { return glob->test(word_); }).map<String>(
        [](const String& word_) -> String {
          return tsino::truthy(word_) ? word_ : String(F("(empty)"));
        }).join(F(" "));
    Serial.print(tsino::padEnd(pattern, 14));
    Serial.print(F(" "));
    Serial.println(joinResult);
  }
  tsino::Array<String> list{F("a**b?"), F("[^x-z1]*\\?"), F("{a,b{c,d}}[e]"), F("**")};
  for (const String& pattern : list) {
    tsino::Ref<Glob> Glob_fromResult = Glob_from(pattern);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(pattern);
    Serial.print(F(" = "));
    Serial.println(Glob_fromResult->describe());
  }

  tries = 0;
  const tsino::Ref<Glob> Glob_fromResult = Glob_from(F("*a*a*a*b"));
  if (tsino::thrown()) tsino::uncaught();
  bool testResult = Glob_fromResult->test(tsino::repeat(F("a"), 14));
  Serial.print(testResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tries);
  tries = 0;
  const tsino::Ref<Glob> Glob_fromResult2 = Glob_from(F("a*a*"));
  if (tsino::thrown()) tsino::uncaught();
  bool testResult2 = Glob_fromResult2->test(tsino::repeat(F("a"), 14));
  Serial.print(testResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tries);

  tsino::Array<String> paths{
      F("main.ts"),
      F("src/main.ts"),
      F("src/net/http.ts"),
      F("src/net/http.test.ts"),
      F("docs/net/index.md"),
      F("src/net")};
  tsino::Array<String> list2{
      F("*.ts"),
      F("**/*.ts"),
      F("src/*/*.ts"),
      F("**/net/**"),
      F("src/**/http*.{ts,js}"),
      F("**"),
      F("*/net")};
  for (const String& pattern : list2) {
    tsino::Array<String> value = paths.filter(
        [&](const String& path) -> bool {
          if (tsino::thrown()) return false;
          return matchPath(pattern, path);
        });
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(tsino::padEnd(pattern, 22));
    Serial.println(value.join(F(", ")));
  }
  Serial.println(Glob_get_statistics());
  tsino::Array<String> list3{F("a{b,c"), F("x[abc"), F("end\\")};
  for (const String& broken : list3) {
    {
      tsino::Ref<Glob> Glob_fromResult3 = Glob_from(broken);
      if (tsino::thrown()) goto caught;
      Serial.println(Glob_fromResult3->test(F("x")) ? F("true") : F("false"));
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(PatternError::classId)) {
        Serial.print(tsino::downcast<PatternError>(error)->name);
        Serial.print(F(": "));
        Serial.print(tsino::downcast<PatternError>(error)->message);
        Serial.print(F(" ("));
        Serial.print(tsino::downcast<PatternError>(error)->index);
        Serial.println(F(")"));
      }
    }
  }
}

void loop() {}

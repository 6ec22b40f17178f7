// characters-and-entries: written by tsino from characters-and-entries.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Tuple;

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

const char words[][4] PROGMEM = {"h\303\251", "yo"};

String title(const String& name) {
  String out = F("");
  bool up = true;
  for (const String& c : tsino::eachCharacter(name)) {
    out += up ? tsino::toUpperCase(c) : c;
    up = c == F(" ");
  }
  return out;
}

tsino::Shared<tsino::Map<String, int32_t>> counts(const String& t) {
  const auto found = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (const String& c : tsino::eachCharacter(t)) found->set(c, found->get(c).valueOr(0) + 1);
  return found;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Text, Maps and Sets walked by their characters and entries, in loops and by Array.from.
  String text = F("a\303\261\360\237\230\200b");
  String seen = F("");
  for (const String& c : tsino::eachCharacterOf(text)) {
    seen = tsino::concat(c, seen);
    text = F("changed");
  }
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.print(text);
  Serial.print(F(" "));
  Serial.println(tsino::length(seen));
  for (const String& c : tsino::eachCharacterOf(F(""))) {
    Serial.print(F("never "));
    Serial.println(c);
  }
  int32_t count = 0;
  for (String c : tsino::eachCharacterOf(F("abcabc"))) {
    if (c == F("b")) continue;
    if (count++ > 2) break;
    c += F("!");
    Serial.println(c);
  }
  for (const String& ch : tsino::eachCharacterOf(F("xyz"))) Serial.println(ch);
  tsino::Array<tsino::Function<String()>> fs;
  for (const String& c : tsino::eachCharacterOf(F("pq"))) {
    fs.push([c]() -> String { return tsino::concat(c, c); });
  }
  Serial.println(
      fs.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }).join());
  String counter;
  for (const String& item : tsino::eachCharacterOf(F("mn"))) {
    counter = item;
    Serial.println(counter);
  }
  for (const String& a : tsino::eachCharacterOf(F("12"))) {
    {
      for (const String& b : tsino::eachCharacterOf(F("34"))) {
        if (b == F("4")) goto next_loop1;
        Serial.print(a);
        Serial.println(b);
      }
    }
    next_loop1:;
  }
  for (const String w : tsino::eachText(words)) {
    for (const String& c : tsino::eachCharacter(w)) Serial.println(tsino::length(c));
  }
  const auto m = tsino::makeMap<String, uint8_t>({{F("k"), 1}, {F("l"), 2}});
  const auto s = tsino::makeShared<tsino::Set<String>>(F("q"), F("r"));
  Serial.print(
      tsino::withoutFormat(tsino::characters(F("a\303\261\360\237\230\200")).join(F("|"))));
  Serial.print(F(" "));
  Serial.print(m->values().join());
  Serial.print(F(" "));
  Serial.print(
      m->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, m->at(value));
          }).length());
  Serial.print(F(" "));
  Serial.print(s->values().join());
  Serial.print(F(" "));
  Serial.print(
      m->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, m->at(value));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, String(v));
          }).join());
  Serial.print(F(" "));
  Serial.print(
      s->values().map<String>([](const String& x) -> String { return tsino::concat(x, x); }).join());
  Serial.print(F(" "));
  Serial.println(
      m->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, m->at(value));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& k = given->item0;
            return k;
          }).join());
  for (const String& a : *s) {
    const String& b = a;
    Serial.print(tsino::withoutFormat(a));
    Serial.print(F(" "));
    Serial.println(b);
  }
  {
    tsino::Array<String> list = tsino::characters(F("ab"));
    for (int32_t i = 0; i < list.length(); i++) {
      const String& c = list[i];
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println(c);
    }
  }
  tsino::Array<String> list = tsino::split(F("a-b"), F(""));
  for (const String& c : list) Serial.println(c);
  Serial.println(title(F("hello w\303\266rld \303\266l")));
  const auto chars = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(tsino::characters(F("hello"))));
  Serial.print(chars->size());
  Serial.print(F(" "));
  Serial.println(chars->values().join(F("")));
  tsino::Shared<tsino::Map<String, int32_t>> countsResult = counts(F("banana"));
  Serial.println(
      countsResult->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, countsResult->at(value));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& c = given->item0;
            const int32_t n = given->item1;
            return tsino::concat(c, String(n));
          }).join());
  const auto q = tsino::makeShared<tsino::Set<int32_t>>(1, 2);
  for (auto entry = q->cursor(); entry.next();) {
    const int32_t a = entry.value();
    const int32_t b = entry.value();
    if (a == 1) q->add(b + 10);
    Serial.println(a + b);
  }
  const auto list2 = tsino::makeShared<tsino::Set<String>>(F("only"));
  for (const String& b : *list2) Serial.println(b);
}

void loop() {}

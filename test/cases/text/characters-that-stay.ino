// characters-that-stay: written by tsino from characters-that-stay.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Box;

struct Box : tsino::Object {
  String name;
  String text;
  void construct(String name);
  String spell();
  int32_t eat();
  int32_t other(const tsino::Ref<Box>& o);
};

// @run
// A loop over the characters of a text lends the text where nothing changes it, and keeps its own where something may.
String shared = "a\303\251\360\237\230\200z";

void Box::construct(String name) {
  this->text = F("hello");
  this->name = tsino::moved(name);
}

String Box::spell() {
  String out = F("");
  for (const String& c : tsino::eachCharacter(this->name)) out += tsino::concat(c, F("."));
  return out;
}

int32_t Box::eat() {
  int32_t n = 0;
  for (const String& c : tsino::eachCharacterOf(this->text)) {
    this->text = tsino::slice(this->text, 1);
    if (c != F("")) n++;
  }
  return n;
}

int32_t Box::other(const tsino::Ref<Box>& o) {
  int32_t n = 0;
  for (const String& c : tsino::eachCharacterOf(this->text)) {
    o->text += c;
    n++;
    if (n > 20) break;
  }
  return n;
}

String change(const String& text) {
  String out = F("");
  for (const String& c : tsino::eachCharacter(text)) {
    shared += F("!");
    out += c;
  }
  return out;
}
String local = "grow this text a bit";

void f() {
  local = F("");
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(change(String(shared)));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(shared);
  String withoutFormatResult2 = tsino::withoutFormat(change(tsino::concat(F("x"), shared)));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(tsino::length(shared));
  const tsino::Ref<Box> box = tsino::make<Box>(F("abcdefghijklmnop"));
  int32_t eatResult = box->eat();
  bool value = box->text == F("");
  int32_t otherResult = box->other(box);
  Serial.print(tsino::withoutFormat(box->spell()));
  Serial.print(F(" "));
  Serial.print(eatResult);
  Serial.print(F(" "));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(otherResult);
  Serial.print(F(" "));
  Serial.println(box->text);
  box->text = F("0123456789abcdef");
  int32_t otherResult2 = box->other(box);
  Serial.print(otherResult2);
  Serial.print(F(" "));
  Serial.println(box->text);
  int32_t turns = 0;
  for (const String& c : tsino::eachCharacterOf(local)) {
    local = tsino::concat(c, local);
    turns++;
  }
  Serial.print(turns);
  Serial.print(F(" "));
  Serial.println(tsino::length(local));
  for (const String& c : tsino::eachCharacterOf(local)) {
    f();
    turns += tsino::length(c);
  }
  Serial.print(turns);
  Serial.print(F(" "));
  Serial.println(local);
  tsino::Array<String> table{F("one text that is long"), F("two")};
  for (int32_t i = 0; i < 2; i++) {
    for (const String& c : tsino::eachCharacterOf(table[i])) {
      if (c == F("w")) table.set(i, F("gone"));
      turns++;
    }
  }
  Serial.print(turns);
  Serial.print(F(" "));
  tsino::inspect(Serial, table);
  Serial.println();
  const auto record = tsino::makeRecord<String>({{F("a"), F("some longer text here")}});
  for (const String& c : tsino::eachCharacterOf(record->at(F("a")))) {
    record->remove(F("a"));
    turns += c == F("e") ? 1 : 0;
  }
  Serial.print(turns);
  Serial.print(F(" "));
  tsino::inspect(Serial, record);
  Serial.println();
}

void loop() {}

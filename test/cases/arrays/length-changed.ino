// length-changed: written by tsino from length-changed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Stream_;

struct Stream_ : tsino::Object {
  int32_t length = 0;
  tsino::Shared<tsino::Array<uint8_t>> items;
  void construct();
  tsino::Ref<Stream_> cut();
};

// @run
// `length` of an array as a place: compound assignments, increments, evaluated once; and a field that has this name.
String log_ = "";

int32_t note(const __FlashStringHelper* s_) {
  log_ += s_;
  return tsino::length(log_);
}

tsino::Ref<Stream_> Stream_::cut() {
  this->items->setLength(this->items->length() - 1);
  this->length--;
  return tsino::Ref<Stream_>(this);
}

void Stream_::construct() {
  this->length = 3;
  this->items = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3});
}
const tsino::Ref<Stream_> s = tsino::make<Stream_>();

tsino::Shared<tsino::Array<uint8_t>> make() {
  note(F("m"));
  return s->items;
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<uint8_t>> list = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3, 4, 5});
  tsino::Shared<tsino::Array<uint8_t>> other = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{9, 8, 7});
  int32_t lengthResult = list->length();
  list->setLength(lengthResult - 1);
  int32_t value = lengthResult;
  int32_t value2 = list->length() - 1;
  list->setLength(value2);
  int32_t value3 = value2;
  int32_t value4 = list->length() - 1;
  list->setLength(value4);
  int32_t value5 = value4;
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  tsino::inspect(Serial, list);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> alias = list;
  tsino::Shared<tsino::Array<uint8_t>> listBefore = list;
  int32_t lengthResult2 = list->length();
  listBefore->setLength(lengthResult2 - ((void)(list = other), 1));
  tsino::inspect(Serial, alias);
  Serial.print(F(" "));
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  Serial.println(other->length());
  s->length = 10;
  tsino::Shared<tsino::Array<uint8_t>> value6 = s->cut()->cut()->items;
  tsino::inspect(Serial, value6);
  Serial.print(F(" "));
  Serial.println(s->length);
  make()->setLength(0);
  Serial.print(s->items->length());
  Serial.print(F(" "));
  Serial.println(log_);
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4, 5})};
  int32_t i = 0;
  rows[i++]->setLength(1);
  tsino::Shared<tsino::Array<uint8_t>> element = rows[i++];
  element->setLength(element->length() - 1);
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  Serial.println(i);
  const tsino::Optional<tsino::Shared<tsino::Array<String>>> up = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("x")});
  if (up.has()) up.value()->setLength(0);
  tsino::inspect(Serial, up.value());
  Serial.println();
  tsino::Array<uint8_t> grow{1};
  int32_t lengthResult3 = grow.length();
  if (lengthResult3 == 0) grow.setLength(5);
  Serial.println(grow.length());
}

void loop() {}

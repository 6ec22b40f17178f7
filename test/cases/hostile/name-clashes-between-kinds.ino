// name-clashes-between-kinds: written by tsino from name-clashes-between-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

enum class Mode : uint8_t { Mode, mode, count = 7 };
struct Shape;
struct Object;
struct Item;
struct Object2;

struct Shape : tsino::Object {
  int32_t area = 0;
  void construct(int32_t area) {
    this->area = area;
  }
};

struct Object : tsino::Object {
  int32_t value_ = 0;
  int32_t count = 0;
  String object;
  void construct(int32_t value_, int32_t count, String object) {
    this->value_ = value_;
    this->count = count;
    this->object = tsino::moved(object);
  }
};

struct Item : tsino::Object {
  String item;
  void construct();
  String Item_();
};

struct Object2 : tsino::Object {
  void construct() {}
};

tsino::Ref<Shape> Shape_(int32_t area) {
  return tsino::make<Shape>(area);
}

int32_t value(int32_t value_) {
  return value_ + 1;
}

const __FlashStringHelper* Item_Item() {
  return F("static method");
}

void Item::construct() {
  this->item = F("field");
}
const char Item_item[] PROGMEM = "static";

String Item::Item_() {
  return tsino::concat(this->item, FPSTR(Item_item));
}

int32_t f(int32_t f_1, int32_t f1, int32_t f_) {
  return f_1 * 100 + f1 * 10 + f_;
}

int32_t tmp() {
  const int32_t tmp1 = 1;
  const int32_t temp = 2;
  const int32_t t = 3;
  const int32_t _t0 = 4;
  const int32_t result = 5;
  const int32_t self = 6;
  const int32_t index = 7;
  const int32_t length = 8;
  return tsino::Array<uint8_t>{
      (uint8_t)tmp1,
      (uint8_t)temp,
      (uint8_t)t,
      (uint8_t)_t0,
      (uint8_t)result,
      (uint8_t)self,
      (uint8_t)index,
      (uint8_t)length}.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0);
}

void setup() {
  Serial.begin(115200);
  const int32_t count = 3;
  const tsino::Ref<Object> object = tsino::make<Object>(value(count), count, F("self"));
  Serial.print(Shape_(2)->area);
  Serial.print(F(" "));
  Serial.print(object->value_);
  Serial.print(F(" "));
  Serial.print(object->count);
  Serial.print(F(" "));
  Serial.println(object->object);
  tsino::Array<uint8_t> list{1, 2};
  for (const int32_t count2 : list) {
    if (count2 == 1) continue;
    Serial.println(count2);
  }
  const tsino::Ref<Item> item = tsino::make<Item>();
  Serial.print(tsino::withoutFormat(item->Item_()));
  Serial.print(F(" "));
  Serial.print(Item_Item());
  Serial.print(F(" "));
  Serial.println(item->item);
  const Mode mode = Mode::mode;
  Serial.print((int32_t)Mode::Mode);
  Serial.print(F(" "));
  Serial.print((int32_t)mode);
  Serial.print(F(" "));
  Serial.print((int32_t)Mode::count);
  Serial.println(F(" count"));
  const String name = F("a");
  const __FlashStringHelper* const name2 = F("b");
  const __FlashStringHelper* const name_2 = F("c");
  const __FlashStringHelper* const name_ = F("d");
  {
    const String name3 = F("e");
    const __FlashStringHelper* const name22 = F("f");
    Serial.print(tsino::withoutFormat(name3));
    Serial.print(F(" "));
    Serial.print(name22);
    Serial.print(F(" "));
    Serial.print(name_);
    Serial.print(F(" "));
    Serial.println(name_2);
  }
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.println(name2);
  const int32_t f_1 = f(1, 2, 3);
  Serial.println(f_1);
  Serial.println(tmp());
  const String string = F("s");
  const int32_t number = 1;
  const bool boolean = true;
  const tsino::Ref<Object2> object2 = tsino::make<Object2>();
  const tsino::Optional<bool> undefined2;
  tsino::Array<uint8_t> Array2{1};
  Serial.print(tsino::withoutFormat(string));
  Serial.print(F(" "));
  Serial.print(number);
  Serial.print(F(" "));
  Serial.print(boolean ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{}.length());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(undefined2));
  Serial.print(F(" "));
  Serial.println(Array2.length());
  const int32_t get = 1;
  const int32_t set = 2;
  const int32_t of = 3;
  const int32_t as = 4;
  const int32_t type = 5;
  const int32_t from = 6;
  const int32_t async = 7;
  const int32_t let_ = 8;
  const int32_t module = 9;
  const int32_t declare = 10;
  const int32_t readonly = 11;
  const int32_t is = 12;
  const int32_t keyof = 13;
  Serial.println(
      get + set + of + as + type + from + async + let_ + module + declare + readonly + is + keyof);
  tsino::Array<uint8_t> list2{(uint8_t)from};
  for (const int32_t of2 : list2) Serial.println(of2);
}

void loop() {}

// shorthand-and-computed-keys: written by tsino from shorthand-and-computed-keys.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct Area;
struct Size;
struct Ordered;
struct Limits;
struct Names;

struct Area : tsino::Object {
  int32_t width = 0;
  double height = 0;
  void construct(int32_t width, double height) {
    this->width = width;
    this->height = height;
  }
};

struct Size : tsino::Object {
  int32_t width = 0;
  double height = 0;
  double depth = 0;
  bool with_space = false;
  String item10;
  String a1;
  void construct(int32_t width, double height, double depth, bool with_space, String item10, String a1) {
    this->width = width;
    this->height = height;
    this->depth = depth;
    this->with_space = with_space;
    this->item10 = tsino::moved(item10);
    this->a1 = tsino::moved(a1);
  }
};

struct Ordered : tsino::Object {
  int32_t b = 0;
  int32_t a = 0;
  int32_t c = 0;
  void construct(int32_t b, int32_t a, int32_t c) {
    this->b = b;
    this->a = a;
    this->c = c;
  }
};

struct Limits : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
};

struct Names : tsino::Object {
  String class_;
  int32_t int_ = 0;
  String default_;
  String new_;
  int32_t delete_ = 0;
  void construct(String class_, int32_t int_, String default_, String new_, int32_t delete_) {
    this->class_ = tsino::moved(class_);
    this->int_ = int_;
    this->default_ = tsino::moved(default_);
    this->new_ = tsino::moved(new_);
    this->delete_ = delete_;
  }
};

double area(const tsino::Ref<Area>& given) {
  const int32_t width = given->width;
  const double height = given->height;
  return width * height;
}

String calls = "";

int32_t note(const __FlashStringHelper* name, int32_t value) {
  calls += name;
  return value;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Shorthand fields, quoted and numeric names, computed constant names, trailing commas.
  const int32_t width = 4;
  const double height = 2.5;
  const __FlashStringHelper* const key = F("depth");
  const tsino::Ref<Size> size = tsino::make<Size>(width, height, 3.0, true, F("ten"), F("a1"));
  Serial.print(size->width);
  Serial.print(F(" "));
  tsino::inspect(Serial, size->height);
  Serial.print(F(" "));
  tsino::inspect(Serial, size->depth);
  Serial.print(F(" "));
  Serial.print(size->with_space ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(size->item10);
  Serial.print(F(" "));
  Serial.println(size->a1);
  size->depth *= 2.0;
  size->with_space = !size->with_space;
  size->item10 += F("!");
  tsino::inspect(Serial, size->depth);
  Serial.print(F(" "));
  Serial.print(size->with_space ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(size->item10);
  tsino::inspect(Serial, area(tsino::make<Area>(width, height)));
  Serial.print(F(" "));
  tsino::inspect(Serial, area(tsino::make<Area>(7, 1.0)));
  Serial.println();
  int32_t noteResult = note(F("b"), 1);
  int32_t noteResult2 = note(F("a"), 2);
  const tsino::Ref<Ordered> ordered = tsino::make<Ordered>(
      noteResult,
      noteResult2,
      note(F("c"), 3));
  Serial.print(tsino::withoutFormat(calls));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("b"), F("a"), F("c")}.join());
  Serial.print(F(" "));
  Serial.println(ordered->a);
  const tsino::Ref<Limits> limits = tsino::make<Limits>(-5, 5);
  Serial.print(limits->low);
  Serial.print(F(" "));
  Serial.print(limits->high);
  Serial.print(F(" "));
  Serial.println(limits->high);
  const tsino::Ref<Names> names = tsino::make<Names>(F("c"), 1, F("d"), F("n"), 2);
  Serial.print(tsino::withoutFormat(names->class_));
  Serial.print(F(" "));
  Serial.print(names->int_ + names->delete_);
  Serial.print(F(" "));
  Serial.print(names->default_);
  Serial.println(names->new_);
}

void loop() {}

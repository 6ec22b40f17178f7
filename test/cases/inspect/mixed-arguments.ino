// mixed-arguments: written by tsino from mixed-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Tuple;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;
struct Shape6;
struct Shape7;

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  tsino::Optional<bool> item2;
  void construct(String item0, int32_t item1, tsino::Optional<bool> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t z = 0;
  void construct(int32_t z) {
    this->z = z;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("z"), this->z);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  String n;
  void construct(String n) {
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("''"), this->n);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  String ue4;
  void construct(String ue4) {
    this->ue4 = tsino::moved(ue4);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("'\303\244'"), this->ue4);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct Shape5 : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct Shape6 : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> a;
  void construct(tsino::Shared<tsino::Array<int32_t>> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Shape7 : tsino::Object {
  tsino::Union<double, String> color;
  void construct(tsino::Union<double, String> color) {
    this->color = tsino::moved(color);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("color"), this->color);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Several arguments of all kinds in one call; numbers, -0, texts with quotes, nested texts.
  Serial.print(1);
  Serial.print(F(" a "));
  tsino::inspect(Serial, tsino::Array<uint8_t>{1});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>(1));
  Serial.print(F(" null undefined "));
  Serial.println(true ? F("true") : F("false"));
  tsino::inspect(Serial, -0.5);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<int8_t>{-1});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape_>(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<double>{0.1 + 0.2});
  Serial.print(F(" "));
  tsino::inspect(Serial, 1e21);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<double>{1e-7});
  Serial.println();
  Serial.print(F("it's "));
  tsino::inspect(Serial, tsino::Array<String>{F("it's")});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("say \"hi\"")});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("`tick`")});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("it's \"both\"")});
  Serial.println();
  tsino::inspect(Serial, tsino::Array<String>{F("")});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape2>(F("")));
  Serial.print(F("  "));
  tsino::inspect(Serial, tsino::Array<String>{F(" ")});
  Serial.println();
  Serial.print(F("\303\244\360\237\230\200 "));
  tsino::inspect(Serial, tsino::Array<String>{F("\303\244\360\237\230\200")});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape3>(F("\360\237\230\200")));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          tsino::textFromBytes("\000", 1),
          F("\033"),
          F("\177"),
          F("\010"),
          F("\r\n")});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(
              tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
                  tsino::Array<tsino::Union<double, String>>{
                      tsino::Union<double, String>(2.0),
                      tsino::Union<double, String>(String(F("three")))}))});
  Serial.print(F(" "));
  Serial.print(tsino::repeat(F("x"), 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{tsino::repeat(F("y"), 3)});
  Serial.println();
  Serial.println();
  Serial.println(F(""));
  tsino::inspect(Serial, tsino::Array<int32_t>{});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape4>());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Shape5>>{tsino::make<Shape5>()});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape6>(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{})));
  Serial.println();
  Serial.println(F("to the error stream"));
  Serial.print(F("multi\nline "));
  tsino::inspect(Serial, tsino::Array<String>{F("multi\nline")});
  Serial.println();
  Serial.print(0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("blue")))});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape7>(tsino::Union<double, String>(0.0)));
  Serial.println();
  const tsino::Ref<Tuple> tuple = tsino::make<Tuple>(F("t"), 1);
  tsino::inspect(Serial, tuple);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Tuple>>{tuple});
  Serial.println();
}

void loop() {}

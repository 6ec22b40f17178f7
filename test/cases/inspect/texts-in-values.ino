// texts-in-values: written by tsino from texts-in-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Shape;
struct Shape_;
struct A;
struct Shape2;

struct Shape : tsino::Object {
  String text;
  int32_t a_keyua = 0;
  void construct(String text, int32_t a_keyua) {
    this->text = tsino::moved(text);
    this->a_keyua = a_keyua;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("text"), this->text);
    out.field(F("'a key\\n'"), this->a_keyua);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Ref<A> a;
  void construct(tsino::Ref<A> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A : tsino::Object {
  String b;
  void construct(String b) {
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  String long_;
  void construct(String long_) {
    this->long_ = tsino::moved(long_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("long"), this->long_);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Texts in arrays and objects are quoted and escaped, long ones cut behind their line ends.
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          F("plain"),
          F("it's"),
          F("a \"quote\""),
          F("both ' and \""),
          F("all ' and \" and `"),
          F("`tick`"),
          F("${x} '\"")});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          F("tab\there"),
          F("line\nend"),
          F("back\\slash"),
          tsino::textFromBytes("\000\007\033\177", 4),
          F("\303\251 \346\227\245\346\234\254 \360\237\230\200 \302\240")});
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape>(F("first line\nsecond line"), 1));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          F("first line of a longer text\nsecond line of a longer text\nthird line of a longer text")});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          tsino::make<A>(
              F("first line of a longer text\nsecond line, that is 'quoted' and goes on and on\n"))));
  Serial.println();
  const String long_ = tsino::repeat(F("x"), 90);
  tsino::inspect(Serial, tsino::Array<String>{long_});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape2>(long_));
  Serial.println();
  Serial.print(F("top level: it's plain \"\n "));
  tsino::inspect(Serial, tsino::Array<String>{F("it's not")});
  Serial.println();
  const String big = tsino::repeat(F("y"), 10010);
  Serial.print(tsino::Array<String>{big}.length());
  Serial.print(F(" "));
  Serial.println(tsino::length(big));
  tsino::Array<String> parts{F("a"), F("b")};
  Serial.print(tsino::withoutFormat(parts.join()));
  Serial.print(F(" "));
  Serial.print(parts.join());
  Serial.print(F("! "));
  tsino::inspect(Serial, parts);
  Serial.println();
}

void loop() {}

// stringify-values: written by tsino from stringify-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/json-function.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Options;
struct Pair;
struct Shape;
struct Shape_;
struct D;
struct Shape2;
struct Shape3;
struct Shape4;

struct Options : tsino::Object {
  String name;
  tsino::Optional<double> size;
  tsino::Union<tsino::Undefined, tsino::Null, String> note;
  bool has_size = false;
  void construct(String name, tsino::Optional<double> size = {}, tsino::Union<tsino::Undefined, tsino::Null, String> note = tsino::Union<tsino::Undefined, tsino::Null, String>{}, bool has_size = false) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->note = tsino::moved(note);
    this->has_size = has_size;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    if (this->has_size) out.field(F("size"), this->size);
    out.field(F("note"), this->note);
    out.end();
  }
};

struct Pair : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Shape : tsino::Object {
  void construct() {}
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t a = 0;
  String b;
  tsino::Shared<tsino::Array<bool>> c;
  tsino::Ref<D> d;
  void construct(int32_t a, String b, tsino::Shared<tsino::Array<bool>> c, tsino::Ref<D> d) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.field(F("c"), this->c);
    out.field(F("d"), this->d);
    out.end();
  }
};

struct D : tsino::Object {
  tsino::Optional<bool> e;
  void construct(tsino::Optional<bool> e) {
    this->e = tsino::moved(e);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.fieldOrNull(F("e"), this->e);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t key_with_space = 0;
  int32_t quou22te = 0;
  int32_t n = 0;
  int32_t item10 = 0;
  void construct(int32_t key_with_space, int32_t quou22te, int32_t n, int32_t item10) {
    this->key_with_space = key_with_space;
    this->quou22te = quou22te;
    this->n = n;
    this->item10 = item10;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("10"), this->item10);
    out.field(F("key with space"), this->key_with_space);
    out.field(F("quo\\\"te"), this->quou22te);
    out.field(F(""), this->n);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  String name;
  tsino::Optional<double> size;
  tsino::Union<tsino::Undefined, tsino::Null, String> note;
  void construct(String name, tsino::Optional<double> size, tsino::Union<tsino::Undefined, tsino::Null, String> note) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->note = tsino::moved(note);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("size"), this->size);
    out.field(F("note"), this->note);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Function<int32_t()> f;
  int32_t kept = 0;
  void construct(tsino::Function<int32_t()> f, int32_t kept) {
    this->f = tsino::moved(f);
    this->kept = kept;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kept"), this->kept);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // JSON.stringify of every kind of value: numbers, texts with escapes, null, undefined, arrays, nesting.
  Serial.print(tsino::withoutFormat(tsino::toJson(1)));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(-0.5));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(1e21));
  Serial.print(F(" "));
  Serial.print(tsino::toJson((double)NAN));
  Serial.print(F(" "));
  Serial.print(tsino::toJson((double)-INFINITY));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(-0.0));
  Serial.print(tsino::withoutFormat(tsino::toJson(F("a"))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(F("")));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(F("quote \" and \\ back")));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(F("line\nbreak\ttab\r\010\014")));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::textFromBytes("\000\037\177", 3))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(F("\303\244\360\237\230\200")));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(F("</script>'")));
  Serial.print(tsino::withoutFormat(tsino::toJson(true)));
  Serial.print(F(" null "));
  Serial.print(tsino::toJson(tsino::Array<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Shape>()));
  Serial.print(
      tsino::withoutFormat(
          tsino::toJson(
              tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::Union<bool, double, String>(1.0)),
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::Union<bool, double, String>(String(F("a")))),
                  tsino::Optional<tsino::Union<bool, double, String>>{},
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::Union<bool, double, String>(false))})));
  Serial.print(F(" "));
  Serial.print(
      tsino::toJson(
          tsino::Array<tsino::Optional<double>>{
              tsino::Optional<double>{},
              tsino::Optional<double>((double)NAN)}));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::Array<tsino::Array<tsino::Array<uint8_t>>>{
              tsino::Array<tsino::Array<uint8_t>>{},
              tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1}}}));
  Serial.println(
      tsino::toJson(
          tsino::make<Shape_>(
              1,
              F("x"),
              tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true}),
              tsino::make<D>(tsino::Optional<bool>{}))));
  Serial.println(tsino::toJson(tsino::make<Shape2>(1, 2, 3, 4)));
  tsino::Array<tsino::Ref<Options>> options{
      tsino::make<Options>(F("a")),
      tsino::make<Options>(
          F("b"),
          tsino::Optional<double>{},
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
          true),
      tsino::make<Options>(
          F("c"),
          tsino::Optional<double>(0.25),
          tsino::Union<tsino::Undefined, tsino::Null, String>{},
          true)};
  Serial.println(tsino::toJson(options));
  tsino::Ref<Options> element = options[0];
  (void)((void)(element->size = 7.0), element->has_size = true);
  (void)element->size;
  tsino::Ref<Options> element2 = options[2];
  Serial.print(tsino::withoutFormat(tsino::toJson(options[0])));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Shape3>(F("copy"), element2->size, element2->note)));
  const auto record = tsino::makeRecord<uint8_t>({{F("z"), 1}});
  record->set(F("a"), 2);
  const auto value = tsino::makeMap<String, uint8_t>({{F("m"), 1}});
  Serial.print(tsino::withoutFormat(tsino::toJson(record)));
  Serial.print(F(" "));
  Serial.print(
      tsino::toJson(
          record->keys().map<tsino::Ref<Pair>>(
              [&](const String& value2) -> tsino::Ref<Pair> {
                return tsino::make<Pair>(value2, record->at(value2));
              })));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          value->keys().map<tsino::Ref<Pair>>(
              [&](const String& value2) -> tsino::Ref<Pair> {
                return tsino::make<Pair>(value2, value->at(value2));
              })));
  const tsino::Ref<Pair> pair = tsino::make<Pair>(F("t"), 1);
  Serial.print(tsino::withoutFormat(tsino::toJson(pair)));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape4>([]() -> int32_t { return 1; }, 1)));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(tsino::Array<tsino::Function<int32_t()>>{[]() -> int32_t { return 1; }}));
}

void loop() {}

// replacers-and-what-they-get: written by tsino from replacers-and-what-they-get.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/json-map.h"
#include "src/tsino/json-replace-record.h"
#include "src/tsino/json-replace.h"
#include "src/tsino/json-set.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// @run
// What a replacer gets: objects of classes, properties without a value, enums, records, tuples, nothing at all.
enum class Mode : uint8_t { Off, On };
struct T;
struct O;
struct Node1;
struct Leaf;
struct Shape;
struct Shape_;
struct Shape2;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<O>>>, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Array<uint8_t>>, tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>>, tsino::Shared<tsino::Record<double>>, tsino::Ref<Node1>, tsino::Ref<Shape>, tsino::Ref<Shape2>, tsino::Ref<T>, tsino::Ref<O>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct T : tsino::Object {
  int32_t item0 = 0;
  String item1;
  bool item2 = false;
  void construct(int32_t item0, String item1, bool item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.beginList(*this);
    out.item(Unknown((double)this->item0));
    out.item(Unknown(this->item1));
    out.item(Unknown(this->item2));
    out.endList();
  }
};

struct O : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<int32_t> a = {}, tsino::Optional<String> b = {}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    if (this->a.has()) {
      out.property(
          F("a"),
          tsino::fromOptional<Unknown, tsino::Undefined>(
              tsino::Optional<double>(tsino::convertOptional(this->a))));
    }
    if (this->b.has()) {
      out.property(F("b"), tsino::fromOptional<Unknown, tsino::Undefined>(this->b));
    }
    out.end();
  }
};

struct Node1 : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Node1>> next;
  tsino::Optional<String> note;
  void construct(int32_t id, tsino::Optional<tsino::Ref<Node1>> next = {}, const tsino::Optional<String>& note = {});
  virtual void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F("Node1"), *this);
    out.property(F("id"), Unknown((double)this->id));
    out.property(F("next"), tsino::fromOptional<Unknown, tsino::Null>(this->next));
    out.property(F("note"), tsino::fromOptional<Unknown, tsino::Undefined>(this->note));
    out.end();
  }
  virtual ~Node1() {}
};

struct Leaf : Node1 {
  bool extra = false;
  void construct(int32_t id, const tsino::Optional<tsino::Ref<Node1>>& next = {}, const tsino::Optional<String>& note = {});
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const override {
    out.begin(F("Leaf"), *this);
    out.property(F("id"), Unknown((double)this->id));
    out.property(F("next"), tsino::fromOptional<Unknown, tsino::Null>(this->next));
    out.property(F("note"), tsino::fromOptional<Unknown, tsino::Undefined>(this->note));
    out.property(F("extra"), Unknown(this->extra));
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<bool> a;
  tsino::Optional<bool> b;
  Mode c = (Mode)0;
  tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>> d;
  tsino::Shared<tsino::Record<double>> e;
  void construct(tsino::Optional<bool> a, tsino::Optional<bool> b, Mode c, tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>> d, tsino::Shared<tsino::Record<double>> e) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
    this->e = tsino::moved(e);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), tsino::fromOptional<Unknown, tsino::Undefined>(this->a));
    out.property(F("b"), tsino::fromOptional<Unknown, tsino::Null>(this->b));
    out.property(F("c"), Unknown((double)(int32_t)this->c));
    out.property(F("d"), Unknown(this->d));
    out.property(F("e"), Unknown(this->e));
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Shared<tsino::Map<String, uint8_t>> m;
  tsino::Shared<tsino::Set<uint8_t>> s;
  void construct(tsino::Shared<tsino::Map<String, uint8_t>> m, tsino::Shared<tsino::Set<uint8_t>> s) {
    this->m = tsino::moved(m);
    this->s = tsino::moved(s);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("m"), this->m);
    out.field(F("s"), this->s);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Ref<T> t;
  void construct(tsino::Ref<T> t) {
    this->t = tsino::moved(t);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("t"), Unknown(this->t));
    out.end();
  }
};

void Node1::construct(int32_t id, tsino::Optional<tsino::Ref<Node1>> next, const tsino::Optional<String>& note) {
  this->id = id;
  this->next = tsino::moved(next);
  this->note = note;
}

void Leaf::construct(int32_t id, const tsino::Optional<tsino::Ref<Node1>>& next, const tsino::Optional<String>& note) {
  Node1::construct(id, next, note);
  this->extra = true;
}
tsino::Array<String> log_;

Unknown show(const String& key, const Unknown& value) {
  log_.push(tsino::concat(key, F(":"), tsino::typeOf(value)));
  return value;
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(
                  tsino::make<Node1>(1, tsino::Optional<tsino::Ref<Leaf>>(tsino::make<Leaf>(2)))),
              tsino::Function<Unknown(const String&, const Unknown&)>::of<decltype(show), show>())));
  Serial.println(log_.join());
  log_.setLength(0);
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(
                  tsino::make<Shape>(
                      tsino::Optional<bool>{},
                      tsino::Optional<bool>{},
                      Mode::On,
                      tsino::makeShared<tsino::Array<tsino::Union<bool, double, String>>>(
                          tsino::Array<tsino::Union<bool, double, String>>{
                              tsino::Union<bool, double, String>(1.0),
                              tsino::Union<bool, double, String>(String(F("x"))),
                              tsino::Union<bool, double, String>(true)}),
                      tsino::makeRecord<double>({{F("k"), 1.5}}))),
              tsino::Function<Unknown(const String&, const Unknown&)>::of<decltype(show), show>(),
              2)));
  Serial.println(log_.join());
  const auto m = tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}});
  Serial.println(
      tsino::toJson(tsino::make<Shape_>(m, tsino::makeShared<tsino::Set<uint8_t>>(1, 2))));

  const tsino::Ref<T> t = tsino::make<T>(1, F("a"), true);
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(tsino::make<Shape2>(t)),
              [](const String& k, const Unknown& v) -> Unknown {
                return k == F("1") ? Unknown(tsino::concat(tsino::typeOf(v), F("!"))) : v;
              })));
  tsino::Shared<tsino::Array<tsino::Ref<O>>> os = tsino::makeShared<tsino::Array<tsino::Ref<O>>>(
      tsino::Array<tsino::Ref<O>>{
          tsino::make<O>(tsino::Optional<int32_t>(1)),
          tsino::make<O>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("x"))),
          tsino::make<O>(tsino::Optional<int32_t>(2), tsino::Optional<String>(F("y"))),
          tsino::make<O>()});
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(os),
              [](const String& k, const Unknown& v) -> Unknown {
                log_.push(k);
                return v;
              },
              String(F("--")))));
  Serial.println(log_.join(F("|")));
  tsino::Function<String()> value = []() -> String { return F("always"); };
  tsino::Function<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(const String&)> value2 = [](const String& k) -> tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> {
    return k == F("") ? tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
        tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7, 8})) : tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
        k);
  };
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              tsino::toJsonBy(
                  Unknown(5.0),
                  [](const String& k, const Unknown& v) -> Unknown {
                    return v.is<double>() ? Unknown(v.get<double>() + 1.0) : v;
                  }))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(String(F("x"))),
              [value](const String& key, const Unknown& value3) -> Unknown {
                return Unknown(value());
              })));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(
                  tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(1.0)})),
              [value2](const String& key, const Unknown& value3) -> Unknown {
                return Unknown(value2(key));
              })));
}

void loop() {}

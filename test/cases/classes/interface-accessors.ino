// interface-accessors: written by tsino from interface-accessors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Sized;
struct A;
struct B;
struct PlainSized;

struct Sized : tsino::Object {
  virtual int32_t get_size() = 0;
  virtual String get_name() = 0;
  virtual String describe() = 0;
  virtual ~Sized() {}
};

struct A : Sized {
  int32_t n = 0;
  String name;
  void construct(int32_t n);
  String describe() final;
  int32_t get_size() final;
  String get_name() final;
};

struct B : Sized {
  int32_t size = 0;
  void construct();
  String describe() final;
  String get_name() final;
  int32_t get_size() final;
};

struct PlainSized : Sized {
  int32_t size = 0;
  String name;
  tsino::Function<String()> describe_;
  void construct(int32_t size, String name, tsino::Function<String()> describe_) {
    this->size = size;
    this->name = tsino::moved(name);
    this->describe_ = tsino::moved(describe_);
  }
  int32_t get_size() final;
  String get_name() final;
  String describe() final;
};

void A::construct(int32_t n) {
  this->name = F("a");
  this->n = n;
}

int32_t A::get_size() {
  Serial.println(F("A.size"));
  return this->n++;
}

String A::describe() {
  return tsino::concat(this->name, F(":"), String(this->get_size()));
}

String B::get_name() {
  return tsino::concat(F("b"), String(this->size));
}

String B::describe() {
  ++this->size;
  return tsino::concat(this->get_name(), F(":"), String(this->size));
}

void B::construct() {
  this->size = 7;
}

String show(const tsino::Ref<Sized>& s) {
  String name = s->get_name();
  int32_t size = s->get_size();
  String value = String(size + s->get_size());
  return tsino::concat(name, F(" "), value, F(" "), s->describe());
}

String A::get_name() {
  return this->name;
}

int32_t B::get_size() {
  return this->size;
}

int32_t PlainSized::get_size() {
  return this->size;
}

String PlainSized::get_name() {
  return this->name;
}

String PlainSized::describe() {
  return this->describe_();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Sized>> all{
      tsino::Ref<Sized>(tsino::make<A>(1)),
      tsino::Ref<Sized>(tsino::make<B>()),
      tsino::Ref<Sized>(
          tsino::make<PlainSized>(3, F("lit"), []() -> String { return F("plain"); }))};
  for (const tsino::Ref<Sized>& s : all) Serial.println(show(s));
  String withoutFormatResult = tsino::withoutFormat(
      all.map<int32_t>([](const tsino::Ref<Sized>& s) -> int32_t { return s->get_size(); }).join());
  int32_t lengthResult = all.filter(
      [](const tsino::Ref<Sized>& s) -> bool { return s->get_size() > 3; }).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  tsino::Ref<PlainSized> value = tsino::make<PlainSized>(4, F("self"), tsino::Function<String()>{});
  PlainSized* self = tsino::pointerTo(value);
  value->describe_ = [self]() -> String { return tsino::concat(self->name, String(self->size)); };
  const tsino::Ref<Sized> lit = value;
  all.push(lit);
  String withoutFormatResult2 = tsino::withoutFormat(all[3]->describe());
  String showResult = show(lit);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(showResult);
}

void loop() {}

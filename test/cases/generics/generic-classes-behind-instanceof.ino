// generic-classes-behind-instanceof: written by tsino from generic-classes-behind-instanceof.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Result;
struct Err;
struct Ok_number;
struct Tree;
struct Leaf_number;
struct Fork_number;
struct Tree_;
struct Leaf_string;
struct Fork_string;
struct DogOrFish;
struct Animal_string;
struct Dog;
struct Animal_number;
struct Fish;
struct Ok_string;

struct Result : tsino::Object {
  virtual ~Result() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Err : Result {
  String message;
  void construct(String message);
};

// @run
// Results and trees of generic classes, told apart by instanceof.
struct Ok_number : Result {
  double value = 0;
  void construct(double value);
  tsino::Ref<Ok_string> map(const tsino::Function<String(double)>& f);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Result::isA(asked); }
};

struct Tree : tsino::Chained {
  virtual ~Tree() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Leaf_number : Tree {
  double value = 0;
  void construct(double value);
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || Tree::isA(asked); }
};

struct Fork_number : Tree {
  tsino::Ref<Tree> left;
  tsino::Ref<Tree> right;
  void construct(tsino::Ref<Tree> left, tsino::Ref<Tree> right);
};

struct Tree_ : tsino::Chained {
  virtual ~Tree_() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Leaf_string : Tree_ {
  String value;
  void construct(String value);
  static constexpr uint8_t classId = 5;
  bool isA(uint8_t asked) const override { return asked == classId || Tree_::isA(asked); }
};

struct Fork_string : Tree_ {
  tsino::Ref<Tree_> left;
  tsino::Ref<Tree_> right;
  void construct(const tsino::Ref<Tree_>& left, const tsino::Ref<Tree_>& right);
};

struct DogOrFish : tsino::Object {
  virtual String eat() = 0;
  virtual ~DogOrFish() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Animal_string : DogOrFish {
  String food;
  void construct(String food);
  String eat() final;
};

struct Dog : Animal_string {
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Animal_string::isA(asked); }
};

struct Animal_number : DogOrFish {
  int32_t food = 0;
  void construct(int32_t food);
  String eat() final;
};

struct Fish : Animal_number {
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Animal_number::isA(asked); }
};

// @run
// Results and trees of generic classes, told apart by instanceof.
struct Ok_string : Result {
  String value;
  void construct(String value);
  static constexpr uint8_t classId = 6;
  bool isA(uint8_t asked) const override { return asked == classId || Result::isA(asked); }
};

void Ok_number::construct(double value) {
  this->value = value;
}

void Ok_string::construct(String value) {
  this->value = tsino::moved(value);
}

tsino::Ref<Ok_string> Ok_number::map(const tsino::Function<String(double)>& f) {
  return tsino::make<Ok_string>(f(this->value));
}

void Err::construct(String message) {
  this->message = tsino::moved(message);
}

tsino::Ref<Result> parse(const String& s) {
  const double n = tsino::toNumber(s);
  return isnan(n) ? tsino::Ref<Result>(tsino::make<Err>(tsino::concat(F("bad "), s))) : tsino::Ref<Result>(
      tsino::make<Ok_number>(n));
}

double unwrapOr(const tsino::Ref<Result>& r, int32_t d) {
  return r->isA(Ok_number::classId) ? tsino::downcast<Ok_number>(r)->value : (double)d;
}

String unwrapOr_(const tsino::Ref<Result>& r, const __FlashStringHelper* d) {
  return r->isA(Ok_string::classId) ? tsino::downcast<Ok_string>(r)->value : String(d);
}

void Leaf_number::construct(double value) {
  this->value = value;
}

void Leaf_string::construct(String value) {
  this->value = tsino::moved(value);
}

void Fork_number::construct(tsino::Ref<Tree> left, tsino::Ref<Tree> right) {
  this->left = tsino::moved(left);
  this->right = tsino::moved(right);
}

void Fork_string::construct(const tsino::Ref<Tree_>& left, const tsino::Ref<Tree_>& right) {
  this->left = left;
  this->right = right;
}

double fold(const tsino::Ref<Tree>& t, const tsino::Function<double(double)>& leaf, const tsino::Function<double(double, double)>& fork) {
  if (t->isA(Leaf_number::classId)) return leaf(tsino::downcast<Leaf_number>(t)->value);
  return fork(
      fold(tsino::downcast<Fork_number>(t)->left, leaf, fork),
      fold(tsino::downcast<Fork_number>(t)->right, leaf, fork));
}

String fold_(const tsino::Ref<Tree>& t, const tsino::Function<String(double)>& leaf, const tsino::Function<String(const String&, const String&)>& fork) {
  if (t->isA(Leaf_number::classId)) return leaf(tsino::downcast<Leaf_number>(t)->value);
  return fork(
      fold_(tsino::downcast<Fork_number>(t)->left, leaf, fork),
      fold_(tsino::downcast<Fork_number>(t)->right, leaf, fork));
}

int32_t fold_generic_classes_behind_instanceof(const tsino::Ref<Tree_>& t, const tsino::Function<int32_t(const String&)>& leaf, const tsino::Function<int32_t(int32_t, int32_t)>& fork) {
  if (t->isA(Leaf_string::classId)) return leaf(tsino::downcast<Leaf_string>(t)->value);
  return fork(
      fold_generic_classes_behind_instanceof(tsino::downcast<Fork_string>(t)->left, leaf, fork),
      fold_generic_classes_behind_instanceof(tsino::downcast<Fork_string>(t)->right, leaf, fork));
}

String show(const tsino::Optional<tsino::Union<String, tsino::Ref<Leaf_number>>>& x = {}) {
  return x.has() && x.value().is<tsino::Ref<Leaf_number>>()
      && x.value().get<tsino::Ref<Leaf_number>>()->isA(Leaf_number::classId) ? tsino::concat(
      F("leaf "),
      tsino::toText(x.value().get<tsino::Ref<Leaf_number>>()->value)) : [&] {
    tsino::Optional<String> value = tsino::optionalMember<String, tsino::Undefined>(x);
    return value.has() ? value.value() : String(F("none"));
  }();
}

void Animal_string::construct(String food) {
  this->food = tsino::moved(food);
}

String Animal_string::eat() {
  return tsino::concat(F("eats "), this->food);
}

void Animal_number::construct(int32_t food) {
  this->food = food;
}

String Animal_number::eat() {
  return tsino::concat(F("eats "), String(this->food));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("1"), F("x"), F("2.5")};
  for (const String& s : list) {
    const tsino::Ref<Result> r = parse(s);
    if (r->isA(Ok_number::classId)) {
      tsino::inspect(Serial, tsino::downcast<Ok_number>(r)->value * 2.0);
      Serial.print(F(" "));
      Serial.println(
          tsino::downcast<Ok_number>(r)->map(
              [](double v) -> String { return tsino::concat(F("<"), tsino::toText(v), F(">")); })->value);
    } else {
      Serial.println(tsino::downcast<Err>(r)->message);
    }
  }
  tsino::inspect(Serial, unwrapOr(parse(F("7")), 0));
  Serial.print(F(" "));
  Serial.print(unwrapOr_(tsino::make<Err>(F("e")), F("dd")));
  Serial.print(F(" "));
  Serial.println(unwrapOr_(tsino::make<Ok_string>(F("s")), F("")));
  const tsino::Ref<Tree> t = tsino::make<Fork_number>(
      tsino::make<Leaf_number>(1.0),
      tsino::make<Fork_number>(tsino::make<Leaf_number>(2.0), tsino::make<Leaf_number>(3.5)));
  tsino::inspect(
      Serial,
      fold(
          tsino::downcast<Fork_number>(t),
          [](double x) -> double { return x; },
          [](double a, double b) -> double { return a + b; }));
  Serial.print(F(" "));
  Serial.println(
      fold_(
          tsino::downcast<Fork_number>(t),
          [](double value) -> String { return tsino::toText(value); },
          [](const String& a, const String& b) -> String {
            return tsino::concat(F("("), a, F(" "), b, F(")"));
          }));
  const tsino::Ref<Tree_> s = tsino::make<Leaf_string>(F("s"));
  Serial.println(
      fold_generic_classes_behind_instanceof(
          tsino::downcast<Leaf_string>(s),
          [](const String& x) -> int32_t { return tsino::length(x); },
          [](int32_t value, int32_t value2) -> int32_t {
            return tsino::maximum<int32_t>(value, value2);
          }));
  Serial.print(
      tsino::withoutFormat(
          show(tsino::Union<String, tsino::Ref<Leaf_number>>(tsino::make<Leaf_number>(4.0)))));
  Serial.print(F(" "));
  Serial.print(show(tsino::Union<String, tsino::Ref<Leaf_number>>(String(F("q")))));
  Serial.print(F(" "));
  Serial.println(show({}));
  tsino::Array<tsino::Ref<DogOrFish>> pets{
      tsino::Ref<DogOrFish>(tsino::make<Dog>(F("bone"))),
      tsino::Ref<DogOrFish>(tsino::make<Fish>(3))};
  for (const tsino::Ref<DogOrFish>& p : pets) {
    Serial.print(tsino::withoutFormat(p->isA(Dog::classId) ? F("dog") : F("fish")));
    Serial.print(F(" "));
    Serial.print(p->eat());
    Serial.print(F(" "));
    Serial.println(p->isA(Fish::classId) ? F("true") : F("false"));
  }
}

void loop() {}

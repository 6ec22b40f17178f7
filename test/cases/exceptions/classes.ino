// classes: written by tsino from classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Worker;
struct Base;
struct Pair;
struct Step;
struct Derived;
struct Add;
struct Limit;

struct Worker : tsino::Object {
  virtual String work() = 0;
  virtual ~Worker() {}
};

struct Base : Worker {
  double size = 0;
  double first = 0;
  void construct(double size);
  String work() override;
  double get_half();
  void set_level(double n);
};

struct Pair : tsino::Object {
  tsino::Ref<Base> left;
  tsino::Ref<Base> right;
  void construct(tsino::Ref<Base> left, tsino::Ref<Base> right);
};

struct Step : tsino::Object {
  void construct();
  virtual double run(double n) = 0;
  double twice(double n);
  virtual ~Step() {}
};

struct Derived : Base {
  double second = 0;
  double third = 0;
  void construct(int32_t size);
  String work() final;
};

struct Add : Step {
  double run(double n) final;
};

struct Limit : Step {
  double run(double n) final;
};

// @run
// Errors out of constructors, field initialisers, super, accessors, methods that replace others.
String made = "";

double number(const __FlashStringHelper* name, double n) {
  made += name;
  if (n < 0.0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(name, F(" "), tsino::toText(n)));
    return 0.0;
  }
  return n;
}

double Base::get_half() {
  if (fmod(this->size, 2.0) != 0.0) {
    tsino::raise(tsino::makeError<tsino::Error>(tsino::toText(this->size), F(" is odd")));
    return 0.0;
  }
  return this->size / 2.0;
}

void Base::set_level(double n) {
  double numberResult = number(F("level"), n);
  if (tsino::thrown()) return;
  this->first = numberResult;
}

String Base::work() {
  return F("base");
}

String Derived::work() {
  if (this->third == 0.0) {
    tsino::raise(tsino::make<tsino::TypeError>(F("nothing to do")));
    return {};
  }
  return tsino::concat(Base::work(), tsino::toText(this->third));
}
int32_t start = 1;

void Base::construct(double size) {
  double numberResult = number(F("a"), start);
  if (tsino::thrown()) return;
  this->first = numberResult;
  this->size = size;
  made += F("b");
  number(F("size"), size);
}

void Derived::construct(int32_t size) {
  double numberResult = number(F("d"), size);
  if (tsino::thrown()) return;
  Base::construct(numberResult * 2.0);
  if (tsino::thrown()) return;
  double numberResult2 = number(F("c"), start - 1);
  if (tsino::thrown()) return;
  this->second = numberResult2;
  double numberResult3 = number(F("e"), size - 3);
  if (tsino::thrown()) return;
  this->third = numberResult3;
  made += F("f");
}

void build(int32_t size) {
  made = F("");
  {
    const tsino::Ref<Derived> object = tsino::make<Derived>(size);
    if (tsino::thrown()) goto caught;
    Serial.print(F("made "));
    tsino::inspect(Serial, object->size);
    Serial.print(F(" "));
    tsino::inspect(Serial, object->third);
    Serial.print(F(" "));
    Serial.println(made);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->toString()));
    Serial.print(F(" "));
    Serial.println(made);
  }
}

void Pair::construct(tsino::Ref<Base> left, tsino::Ref<Base> right) {
  this->left = tsino::moved(left);
  this->right = tsino::moved(right);
}

String employ(const tsino::Ref<Worker>& worker) {
  {
    String callResult = worker->work();
    if (tsino::thrown()) goto caught;
    return callResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(F("failed: "), error->message);
  }
}

double Step::twice(double n) {
  double runResult = this->run(n);
  if (tsino::thrown()) return 0.0;
  return this->run(runResult);
}

void Step::construct() {}

double Add::run(double n) {
  return n + 1.0;
}

double Limit::run(double n) {
  if (n > 3.0) {
    tsino::raise(tsino::make<tsino::RangeError>(F("limit")));
    return 0.0;
  }
  return n * 2.0;
}

void setup() {
  Serial.begin(115200);
  build(5);
  build(2);
  build(-1);
  start = 0;
  build(5);
  start = -1;
  build(5);
  start = 2;
  const tsino::Ref<Base> one = tsino::make<Base>(7.0);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Base> two = tsino::make<Derived>(3);
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Ref<Base>> list{one, two};
  for (const tsino::Ref<Base>& object : list) {
    {
      double half = object->get_half();
      if (tsino::thrown()) goto caught;
      tsino::inspect(Serial, half + object->first);
      Serial.println();
      double half2 = object->get_half();
      if (tsino::thrown()) goto caught;
      object->set_level(half2 - 4.0);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(tsino::withoutFormat(error->message));
      Serial.print(F(" "));
      tsino::inspect(Serial, object->first);
      Serial.println();
    }
    {
      String workResult = object->work();
      if (tsino::thrown()) goto caught2;
      Serial.println(workResult);
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->name);
    }
  }
  tsino::Array<tsino::Ref<Pair>> pairs;
  tsino::Array<int8_t> list2{2, -2};
  for (const int32_t n : list2) {
    {
      tsino::Ref<Base> base = tsino::make<Base>(1.0);
      if (tsino::thrown()) goto caught3;
      tsino::Ref<Base> base2 = tsino::make<Base>(n);
      if (tsino::thrown()) goto caught3;
      pairs.push(tsino::make<Pair>(tsino::moved(base), tsino::moved(base2)));
    }
    caught3:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(tsino::withoutFormat(error->message));
      Serial.print(F(" "));
      Serial.println(pairs.length());
    }
  }
  String withoutFormatResult = tsino::withoutFormat(employ(one));
  String employResult = employ(two);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(employResult);
  tsino::Array<tsino::Ref<Step>> steps{
      tsino::Ref<Step>(tsino::make<Add>()),
      tsino::Ref<Step>(tsino::make<Limit>())};
  double value = 1.0;
  {
    for (int32_t i = 0; i < 3; i++) {
      for (const tsino::Ref<Step>& step : steps) {
        double twiceResult = step->twice(value);
        if (tsino::thrown()) goto caught4;
        value = twiceResult;
      }
    }
  }
  caught4:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.println();
  }
}

void loop() {}

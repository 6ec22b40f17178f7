// generic-methods-of-interfaces: written by tsino from generic-methods-of-interfaces.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct ReadingOrFixed;
struct Reading;
struct Fixed;
struct Acc;
struct One;
struct Linked;
struct Item;
struct Two;
struct Never;
struct Other;
struct Far;
struct Doubled;

struct ReadingOrFixed : tsino::Object {
  virtual int32_t as(const tsino::Function<int32_t(int32_t)>&) = 0;
  virtual String as_string(const tsino::Function<String(int32_t)>&) = 0;
  virtual tsino::Shared<tsino::Array<uint8_t>> as_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>&) = 0;
  virtual ~ReadingOrFixed() {}
};

// A union of classes that have it, too.
struct Reading : ReadingOrFixed {
  int32_t value = 0;
  void construct(int32_t value);
  int32_t as(const tsino::Function<int32_t(int32_t)>& change) override;
  String as_string(const tsino::Function<String(int32_t)>& change) override;
  tsino::Shared<tsino::Array<uint8_t>> as_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& change) override;
};

struct Fixed : ReadingOrFixed {
  void construct();
  int32_t as(const tsino::Function<int32_t(int32_t)>& change) final;
  String as_string(const tsino::Function<String(int32_t)>& change) final;
  tsino::Shared<tsino::Array<uint8_t>> as_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& change) final;
};

struct Acc : tsino::Object {
  virtual int32_t accept(const tsino::Function<int32_t(int32_t)>&) = 0;
  virtual String accept_string(const tsino::Function<String(int32_t)>&) = 0;
  virtual void accept_void(const tsino::Function<void(int32_t)>&) = 0;
  virtual ~Acc() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct One : Acc {
  void construct();
  int32_t accept(const tsino::Function<int32_t(int32_t)>& f) override;
  String accept_string(const tsino::Function<String(int32_t)>& f) override;
  virtual bool accept_boolean(const tsino::Function<bool(int32_t)>& f);
  void accept_void(const tsino::Function<void(int32_t)>& f) override;
};

struct Linked : tsino::Chained {
  tsino::Optional<tsino::Ref<Linked>> next;
  virtual int32_t accept(const tsino::Function<int32_t(int32_t)>&) = 0;
  virtual String accept_string(const tsino::Function<String(int32_t)>&) = 0;
  virtual ~Linked() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Item : Linked {
  int32_t x = 0;
  void construct(int32_t x, tsino::Optional<tsino::Ref<Linked>> next = {});
  int32_t accept(const tsino::Function<int32_t(int32_t)>& f) override;
  String accept_string(const tsino::Function<String(int32_t)>& f) override;
  void accept_void(const tsino::Function<void(int32_t)>& f);
  tsino::Shared<tsino::Array<uint8_t>> accept_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& f);
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Linked::isA(asked); }
};

struct Two : One {
  int32_t accept(const tsino::Function<int32_t(int32_t)>& f) override;
  String accept_string(const tsino::Function<String(int32_t)>& f) override;
  bool accept_boolean(const tsino::Function<bool(int32_t)>& f) override;
  void accept_void(const tsino::Function<void(int32_t)>& f) override;
};

struct Never : Two {
  int32_t accept(const tsino::Function<int32_t(int32_t)>& f) final;
  String accept_string(const tsino::Function<String(int32_t)>& f) final;
  bool accept_boolean(const tsino::Function<bool(int32_t)>& f) final;
  void accept_void(const tsino::Function<void(int32_t)>& f) final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Two::isA(asked); }
};

struct Other : Acc {
  int32_t k = 0;
  void construct(int32_t k = 7);
  int32_t accept(const tsino::Function<int32_t(int32_t)>& g) final;
  String accept_string(const tsino::Function<String(int32_t)>& g) final;
  void accept_void(const tsino::Function<void(int32_t)>& g) final;
};

struct Far : Item {
  int32_t accept(const tsino::Function<int32_t(int32_t)>& f) final;
  String accept_string(const tsino::Function<String(int32_t)>& f) final;
  void accept_void_(const tsino::Function<void(int32_t)>& f);
  tsino::Shared<tsino::Array<uint8_t>> accept_number_array_(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& f);
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Item::isA(asked); }
};

struct Doubled : Reading {
  int32_t as(const tsino::Function<int32_t(int32_t)>& change) final;
  String as_string(const tsino::Function<String(int32_t)>& change) final;
  tsino::Shared<tsino::Array<uint8_t>> as_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& change) final;
};

void One::construct() {}

int32_t One::accept(const tsino::Function<int32_t(int32_t)>& f) {
  return f(1);
}

String One::accept_string(const tsino::Function<String(int32_t)>& f) {
  return f(1);
}

bool One::accept_boolean(const tsino::Function<bool(int32_t)>& f) {
  return f(1);
}

void One::accept_void(const tsino::Function<void(int32_t)>& f) {
  f(1);
}

int32_t Two::accept(const tsino::Function<int32_t(int32_t)>& f) {
  return f(2);
}

String Two::accept_string(const tsino::Function<String(int32_t)>& f) {
  return f(2);
}

bool Two::accept_boolean(const tsino::Function<bool(int32_t)>& f) {
  return f(2);
}

void Two::accept_void(const tsino::Function<void(int32_t)>& f) {
  f(2);
}

int32_t Never::accept(const tsino::Function<int32_t(int32_t)>& f) {
  return f(99);
}

String Never::accept_string(const tsino::Function<String(int32_t)>& f) {
  return f(99);
}

bool Never::accept_boolean(const tsino::Function<bool(int32_t)>& f) {
  return f(99);
}

void Never::accept_void(const tsino::Function<void(int32_t)>& f) {
  f(99);
}

void Other::construct(int32_t k) {
  this->k = k;
}

int32_t Other::accept(const tsino::Function<int32_t(int32_t)>& g) {
  return g(this->k);
}

String Other::accept_string(const tsino::Function<String(int32_t)>& g) {
  return g(this->k);
}

void Other::accept_void(const tsino::Function<void(int32_t)>& g) {
  g(this->k);
}
int32_t total = 0;

void Item::construct(int32_t x, tsino::Optional<tsino::Ref<Linked>> next) {
  this->x = x;
  this->next = tsino::moved(next);
}

int32_t Item::accept(const tsino::Function<int32_t(int32_t)>& f) {
  return f(this->x);
}

String Item::accept_string(const tsino::Function<String(int32_t)>& f) {
  return f(this->x);
}

void Item::accept_void(const tsino::Function<void(int32_t)>& f) {
  f(this->x);
}

tsino::Shared<tsino::Array<uint8_t>> Item::accept_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& f) {
  return f(this->x);
}

int32_t Far::accept(const tsino::Function<int32_t(int32_t)>& f) {
  return Item::accept([f](int32_t n) -> int32_t { return f(n + 100); });
}

String Far::accept_string(const tsino::Function<String(int32_t)>& f) {
  return Item::accept_string([f](int32_t n) -> String { return f(n + 100); });
}

void Far::accept_void_(const tsino::Function<void(int32_t)>& f) {
  Item::accept_void([f](int32_t n) { f(n + 100); });
}

tsino::Shared<tsino::Array<uint8_t>> Far::accept_number_array_(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& f) {
  return Item::accept_number_array(
      [f](int32_t n) -> tsino::Shared<tsino::Array<uint8_t>> { return f(n + 100); });
}

String via(const tsino::Ref<Linked>& m) {
  return tsino::concat(
      m->accept_string([](int32_t v) -> String { return tsino::concat(F("v"), String(v)); }),
      m->next.has() ? m->next.value()->accept_string(
          [](int32_t v) -> String { return tsino::concat(F("n"), String(v)); }) : String(F("none")));
}

String via_(const tsino::Ref<Item>& m) {
  return tsino::concat(
      m->accept_string([](int32_t v) -> String { return tsino::concat(F("v"), String(v)); }),
      m->next.has() ? m->next.value()->accept_string(
          [](int32_t v) -> String { return tsino::concat(F("n"), String(v)); }) : String(F("none")));
}

String via_generic_methods_of_interfaces(const tsino::Ref<Far>& m) {
  return tsino::concat(
      m->accept_string([](int32_t v) -> String { return tsino::concat(F("v"), String(v)); }),
      m->next.has() ? m->next.value()->accept_string(
          [](int32_t v) -> String { return tsino::concat(F("n"), String(v)); }) : String(F("none")));
}

void Reading::construct(int32_t value) {
  this->value = value;
}

int32_t Reading::as(const tsino::Function<int32_t(int32_t)>& change) {
  return change(this->value);
}

String Reading::as_string(const tsino::Function<String(int32_t)>& change) {
  return change(this->value);
}

tsino::Shared<tsino::Array<uint8_t>> Reading::as_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& change) {
  return change(this->value);
}

int32_t Doubled::as(const tsino::Function<int32_t(int32_t)>& change) {
  return change(this->value * 2);
}

String Doubled::as_string(const tsino::Function<String(int32_t)>& change) {
  return change(this->value * 2);
}

tsino::Shared<tsino::Array<uint8_t>> Doubled::as_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& change) {
  return change(this->value * 2);
}

void Fixed::construct() {}

int32_t Fixed::as(const tsino::Function<int32_t(int32_t)>& change) {
  return change(100);
}

String Fixed::as_string(const tsino::Function<String(int32_t)>& change) {
  return change(100);
}

tsino::Shared<tsino::Array<uint8_t>> Fixed::as_number_array(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)>& change) {
  return change(100);
}

String shownAs(const tsino::Optional<tsino::Ref<ReadingOrFixed>>& one) {
  return one.has() ? one.value()->as_string(
      [](int32_t n) -> String { return tsino::toFixed((double)n, 1); }) : String(F("none"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<One> one = tsino::make<Two>();
  tsino::Array<tsino::Ref<Acc>> accs{
      tsino::Ref<Acc>(tsino::make<One>()),
      tsino::Ref<Acc>(one),
      tsino::Ref<Acc>(tsino::make<Other>()),
      tsino::Ref<Acc>(tsino::make<Other>(3))};
  tsino::inspect(
      Serial,
      accs.map<uint8_t>(
          [](const tsino::Ref<Acc>& a) -> int32_t {
            return a->accept([](int32_t n) -> int32_t { return n * 2; });
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      accs.map<String>(
          [](const tsino::Ref<Acc>& a) -> String {
            return a->accept_string(
                [](int32_t n) -> String { return tsino::concat(F("<"), String(n), F(">")); });
          }));
  Serial.println();
  Serial.print(
      one->accept_boolean([](int32_t n) -> bool { return n > 1; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::make<One>()->accept_string([](int32_t value) -> String { return String(value); }));
  for (const tsino::Ref<Acc>& a : accs) a->accept_void([](int32_t n) { total += n; });
  Serial.println(total);
  accs.forEach(
      [](const tsino::Ref<Acc>& a) { a->accept_void([](int32_t n) { Serial.println(n); }); });
  const tsino::Optional<tsino::Ref<Linked>> n = tsino::Optional<tsino::Ref<Far>>(
      tsino::make<Far>(1, tsino::Optional<tsino::Ref<Item>>(tsino::make<Item>(2))));
  Serial.print(tsino::withoutFormat(via(n.value())));
  Serial.print(F(" "));
  Serial.print(via_(tsino::make<Item>(3)));
  Serial.print(F(" "));
  Serial.println(via_generic_methods_of_interfaces(tsino::make<Far>(4)));
  const tsino::Optional<tsino::Ref<Item>> maybe = one->isA(Never::classId) ? tsino::Optional<tsino::Ref<Far>>{} : tsino::Optional<tsino::Ref<Far>>(
      tsino::make<Far>(5));
  Serial.print(
      tsino::optionalText(
          maybe.has() ? tsino::Optional<int32_t>(
              maybe.value()->accept([](int32_t v) -> int32_t { return v * 2; })) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          maybe.has() && maybe.value()->next.has() ? tsino::Optional<int32_t>(
              maybe.value()->next.value()->accept([](int32_t v) -> int32_t { return v; })) : tsino::Optional<int32_t>{}));
  const tsino::Ref<Linked> any = tsino::make<Far>(6);
  if (any->isA(Item::classId)) {
    Serial.print(tsino::downcast<Item>(any)->accept([](int32_t v) -> int32_t { return v; }));
    Serial.print(F(" "));
    Serial.println(tsino::downcast<Item>(any)->x);
  }
  if (any->isA(Far::classId)) {
    tsino::inspect(
        Serial,
        tsino::downcast<Far>(any)->accept_number_array_(
            [](int32_t v) -> tsino::Shared<tsino::Array<uint8_t>> {
              return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)v});
            }));
    Serial.println();
  }
  tsino::Array<tsino::Ref<ReadingOrFixed>> readings{
      tsino::Ref<ReadingOrFixed>(tsino::make<Reading>(1)),
      tsino::Ref<ReadingOrFixed>(tsino::make<Fixed>()),
      tsino::Ref<ReadingOrFixed>(tsino::make<Doubled>(4))};
  for (const tsino::Ref<ReadingOrFixed>& one2 : readings) {
    Serial.print(one2->as([](int32_t n2) -> int32_t { return n2 + 1; }));
    Serial.print(F(" "));
    Serial.print(
        one2->as_string([](int32_t n2) -> String { return tsino::concat(F("#"), String(n2)); }));
    Serial.print(F(" "));
    Serial.println(
        one2->as_number_array(
            [](int32_t n2) -> tsino::Shared<tsino::Array<uint8_t>> {
              return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)n2});
            })->length());
  }
  Serial.print(tsino::withoutFormat(shownAs(readings[1])));
  Serial.print(F(" "));
  Serial.print(shownAs({}));
  Serial.print(F(" "));
  Serial.println(shownAs(readings[2]));
}

void loop() {}

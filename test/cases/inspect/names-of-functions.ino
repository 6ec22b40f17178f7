// names-of-functions: written by tsino from names-of-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Handlers;
struct Button;
struct Deep;
struct Deep_;
struct Deep2;
struct Deep3;
struct Functions;
struct Functions_;
struct Functions2;
struct Shape;
struct Shape_;
struct Shape2;
struct Circle;
struct Ring;
struct Named;
struct Plain;
struct Functions3;
struct Shape3;
struct Functions4;
struct Functions5;
struct Shape4;

struct Handlers : tsino::Object {
  tsino::Optional<tsino::Function<void()>> onPress;
  tsino::Optional<tsino::Function<void()>> onRelease;
  tsino::Optional<tsino::Function<void()>> onNull;
  bool has_onPress = false;
  void construct(tsino::Optional<tsino::Function<void()>> onPress, tsino::Optional<tsino::Function<void()>> onRelease, tsino::Optional<tsino::Function<void()>> onNull, bool has_onPress = false) {
    this->onPress = tsino::moved(onPress);
    this->onRelease = tsino::moved(onRelease);
    this->onNull = tsino::moved(onNull);
    this->has_onPress = has_onPress;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_onPress) {
      out.fieldText(F("onPress"), this->onPress.has() ? F("[Function: press]") : F("undefined"));
    }
    out.fieldText(F("onRelease"), this->onRelease.has() ? F("[Function: press]") : F("undefined"));
    out.fieldText(F("onNull"), this->onNull.has() ? F("[Function]") : F("null"));
    out.end();
  }
};

struct Button : tsino::Object {
  tsino::Ref<Handlers> handlers;
  String label;
  tsino::Function<int32_t(int32_t)> secret;
  tsino::Function<int32_t(int32_t)> onClick;
  tsino::Function<int32_t()> hidden;
  void construct();
  int32_t method();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Button"), *this);
    out.field(F("handlers"), this->handlers);
    out.field(F("label"), this->label);
    out.fieldText(F("secret"), F("[Function: secret]"));
    out.fieldText(F("onClick"), F("[Function: onClick]"));
    out.end();
  }
};

struct Deep : tsino::Object {
  tsino::Ref<Deep_> a;
  void construct(tsino::Ref<Deep_> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Deep_ : tsino::Object {
  tsino::Ref<Deep2> b;
  void construct(tsino::Ref<Deep2> b) {
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Deep2 : tsino::Object {
  tsino::Ref<Deep3> c;
  void construct(tsino::Ref<Deep3> c) {
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct Deep3 : tsino::Object {
  tsino::Function<void()> f;
  void construct(tsino::Function<void()> f) {
    this->f = tsino::moved(f);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("f"), F("[Function: press]"));
    out.end();
  }
};

struct Functions : tsino::Object {
  tsino::Function<int32_t(int32_t)> item0;
  int32_t item1 = 0;
  String item2;
  tsino::Optional<bool> item3;
  void construct(tsino::Function<int32_t(int32_t)> item0, int32_t item1, String item2, tsino::Optional<bool> item3) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
    this->item3 = tsino::moved(item3);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function: onClick]"));
    out.element(this->item1);
    out.element(this->item2);
    out.elementOrNull(this->item3);
    out.end();
  }
};

struct Functions_ : tsino::Object {
  tsino::Function<void()> item0;
  void construct(tsino::Function<void()> item0) {
    this->item0 = tsino::moved(item0);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function: press]"));
    out.end();
  }
};

struct Functions2 : tsino::Object {
  tsino::Ref<Functions_> item0;
  void construct(tsino::Ref<Functions_> item0) {
    this->item0 = tsino::moved(item0);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<tsino::Function<int32_t()>> inner;
  void construct(tsino::Optional<tsino::Function<int32_t()>> inner = {}) {
    this->inner = tsino::moved(inner);
  }
};

struct Shape_ : tsino::Object {
  tsino::Function<int32_t()> a_b;
  tsino::Function<int32_t()> item5;
  tsino::Function<void()> x_y;
  void construct(tsino::Function<int32_t()> a_b, tsino::Function<int32_t()> item5, tsino::Function<void()> x_y) {
    this->a_b = tsino::moved(a_b);
    this->item5 = tsino::moved(item5);
    this->x_y = tsino::moved(x_y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("'5'"), F("[Function: 5]"));
    out.fieldText(F("'a-b'"), F("[Function: a-b]"));
    out.fieldText(F("'x y'"), F("[Function: x y]"));
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t()> run;
  void construct(int32_t n, tsino::Function<int32_t()> run) {
    this->n = n;
    this->run = tsino::moved(run);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.fieldText(F("run"), F("[Function: run]"));
    out.end();
  }
};

struct Circle : tsino::Object {
  void construct();
  virtual ~Circle() {}
};

struct Ring : Circle {};

struct Named : Ring {};

struct Plain : tsino::Object {
  void construct();
};

struct Functions3 : tsino::Object {
  tsino::Function<tsino::Ref<Ring>()> item0;
  tsino::Function<tsino::Ref<Plain>()> item1;
  void construct(tsino::Function<tsino::Ref<Ring>()> item0, tsino::Function<tsino::Ref<Plain>()> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[class Ring extends Circle]"));
    out.elementText(F("[class Plain]"));
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Function<tsino::Ref<Circle>()> Circle_;
  tsino::Function<tsino::Ref<Ring>()> kind;
  void construct(tsino::Function<tsino::Ref<Circle>()> Circle_, tsino::Function<tsino::Ref<Ring>()> kind) {
    this->Circle_ = tsino::moved(Circle_);
    this->kind = tsino::moved(kind);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("Circle"), F("[class Circle]"));
    out.fieldText(F("kind"), F("[class Ring extends Circle]"));
    out.end();
  }
};

struct Functions4 : tsino::Object {
  tsino::Function<double(const tsino::Shared<tsino::Array<int32_t>>&)> item0;
  tsino::Function<bool(int32_t)> item1;
  void construct(tsino::Function<double(const tsino::Shared<tsino::Array<int32_t>>&)> item0, tsino::Function<bool(int32_t)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function: min]"));
    out.elementText(F("[Function: isNaN]"));
    out.end();
  }
};

struct Functions5 : tsino::Object {
  tsino::Function<bool()> item0;
  void construct(tsino::Function<bool()> item0) {
    this->item0 = tsino::moved(item0);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function: String]"));
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Function<void()> f;
  tsino::Function<int32_t()> get_area;
  tsino::Function<void(int32_t)> set_area;
  void construct(tsino::Function<void()> f, tsino::Function<int32_t()> get_area, tsino::Function<void(int32_t)> set_area) {
    this->f = tsino::moved(f);
    this->get_area = tsino::moved(get_area);
    this->set_area = tsino::moved(set_area);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("area"), F("[Getter/Setter]"));
    out.fieldText(F("f"), F("[Function: press]"));
    out.end();
  }
};

// @run
// Functions as Node shows them: names that come from where they are made, optional ones, in tuples and nested.

void press() {}
const tsino::Ref<Handlers> some = tsino::make<Handlers>(
    tsino::Optional<tsino::Function<void()>>(tsino::Function<void()>::of<decltype(press), press>()),
    tsino::Optional<tsino::Function<void()>>{},
    tsino::Optional<tsino::Function<void()>>{},
    true);

int32_t Button::method() {
  return this->hidden() + this->secret(1);
}

void Button::construct() {
  this->handlers = some;
  this->label = F("b");
  this->secret = [](int32_t x) -> int32_t { return x; };
  this->onClick = [](int32_t times) -> int32_t { return times; };
  this->hidden = []() -> int32_t { return 1; };
}
const tsino::Function<int32_t()> later = []() -> int32_t { return 1; };

void withDefault(const tsino::Optional<tsino::Function<int32_t()>>& fGiven = {}) {
  const tsino::Function<int32_t()> f = fGiven.has() ? fGiven.value() : []() -> int32_t {
    return 2;
  };
  Serial.println(F("[Function: f]"));
}

void own() {}

tsino::Function<int32_t()> make() {
  return []() -> int32_t { return 1; };
}

tsino::Ref<Circle> newCircle() {
  return tsino::make<Circle>();
}

void Circle::construct() {}

tsino::Ref<Ring> newRing() {
  return tsino::make<Ring>();
}

tsino::Ref<Named> newNamed() {
  return tsino::make<Named>();
}

tsino::Ref<Plain> newPlain() {
  return tsino::make<Plain>();
}

void Plain::construct() {}
int32_t count = 0;

tsino::Function<int32_t()> next() {
  ++count;
  return later;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Handlers> none = tsino::make<Handlers>(
      tsino::Optional<tsino::Function<void()>>{},
      tsino::Optional<tsino::Function<void()>>(
          tsino::Function<void()>::of<decltype(press), press>()),
      tsino::Optional<tsino::Function<void()>>{});
  const tsino::Ref<Handlers> empty = tsino::make<Handlers>(
      tsino::Optional<tsino::Function<void()>>{},
      tsino::Optional<tsino::Function<void()>>(
          tsino::Function<void()>::of<decltype(press), press>()),
      tsino::Optional<tsino::Function<void()>>{},
      true);
  tsino::inspect(Serial, some);
  Serial.print(F(" "));
  tsino::inspect(Serial, none);
  Serial.print(F(" "));
  tsino::inspect(Serial, empty);
  Serial.println();
  const tsino::Ref<Button> button = tsino::make<Button>();
  tsino::inspect(Serial, button);
  Serial.print(F(" "));
  Serial.println(button->method());
  tsino::inspect(
      Serial,
      tsino::make<Functions>(button->onClick, 1, F("two"), tsino::Optional<bool>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Functions2>(
          tsino::make<Functions_>(tsino::Function<void()>::of<decltype(press), press>())));
  Serial.println();
  Serial.println(F("[Function: later]"));
  const tsino::Ref<Shape> value = tsino::make<Shape>();
  tsino::Optional<tsino::Function<int32_t()>> inner = value->inner;
  const tsino::Function<int32_t()> inner2 = inner.has() ? inner.value() : []() -> int32_t {
    return 5;
  };
  Serial.println(F("[Function: inner]"));
  withDefault();
  const tsino::Function<void()> wrapped = [] {};
  const tsino::Function<int32_t()> cast = []() -> int32_t { return 1; };
  Serial.print(F("[Function: wrapped]"));
  Serial.print(F(" "));
  Serial.print(F("[Function: other]"));
  Serial.print(F(" "));
  Serial.print(F("[Function: cast]"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape_>([]() -> int32_t { return 1; }, []() -> int32_t { return 2; }, [] {}));
  Serial.println();
  Serial.print(((void)make(), F("[Function (anonymous)]")));
  Serial.print(F(" "));
  Serial.println(F("[Function: make]"));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2}.map<tsino::Ref<Shape2>>(
          [](int32_t n) -> tsino::Ref<Shape2> {
            return tsino::make<Shape2>(n, [n]() -> int32_t { return n; });
          }));
  Serial.println();
  Serial.print(F("[class Circle]"));
  Serial.print(F(" "));
  Serial.print(F("[class Ring extends Circle]"));
  Serial.print(F(" "));
  Serial.print(F("[class Named extends Ring]"));
  Serial.print(F(" "));
  Serial.print(F("[class Plain]"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Functions3>(
          tsino::Function<tsino::Ref<Ring>()>::of<decltype(newRing), newRing>(),
          tsino::Function<tsino::Ref<Plain>()>::of<decltype(newPlain), newPlain>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          tsino::Function<tsino::Ref<Circle>()>::of<decltype(newCircle), newCircle>(),
          tsino::Function<tsino::Ref<Ring>()>::of<decltype(newRing), newRing>()));
  Serial.println();
  Serial.print(F("[Function: abs]"));
  Serial.print(F(" "));
  Serial.print(F("[Function: parseFloat]"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Functions4>(
          [](const tsino::Shared<tsino::Array<int32_t>>& value2) -> double {
            return tsino::smallest(*value2);
          },
          [](int32_t value2) -> bool { return isnan((double)value2); }));
  Serial.print(F(" "));
  Serial.print(F("[Function: isInteger]"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Functions5>([]() -> bool { return false; }));
  Serial.println();
  const tsino::Ref<Deep> deep = tsino::make<Deep>(
      tsino::make<Deep_>(
          tsino::make<Deep2>(
              tsino::make<Deep3>(tsino::Function<void()>::of<decltype(press), press>()))));
  tsino::inspect(Serial, deep);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape4>(
          tsino::Function<void()>::of<decltype(press), press>(),
          []() -> int32_t { return 1; },
          [](int32_t value2) {}));
  Serial.println();
  const __FlashStringHelper* value2 = ((void)next(), F("[Function: later]"));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(count);
}

void loop() {}

// replaced-behind-a-test: written by tsino from replaced-behind-a-test.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct M;
struct St;
struct Shape;
struct Idle;
struct Run;
struct Parser;
struct Toks;
struct OffOrOn;
struct Off;
struct On;
struct Lamp;
struct Square;
struct Circle;
struct Holder;

struct M : tsino::Object {
  tsino::Ref<St> st;
  void construct();
  void step();
};

// @run
// States and tokens that a call replaces behind a test: what each of them has is asked of the new one.
struct St : tsino::Object {
  void construct();
  virtual String name() = 0;
  virtual void next(const tsino::Ref<M>& m) = 0;
  virtual ~St() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Shape : tsino::Object {
  String kind;
  virtual int32_t area() = 0;
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
  virtual ~Shape() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Idle : St {
  String name() final;
  void next(const tsino::Ref<M>& m) final;
};

struct Run : St {
  int32_t left = 0;
  void construct();
  String name() final;
  void next(const tsino::Ref<M>& m) final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || St::isA(asked); }
};

struct Parser : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Toks>>> toks;
  int32_t at = 0;
  tsino::Ref<Toks> tok;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Toks>>> toks);
  void next();
  int32_t term();
  int32_t sum();
};

struct Toks : tsino::Object {
  String k;
  int32_t v = 0;
  String op;
  void construct(String k, int32_t v = 0, String op = String{}) {
    this->k = tsino::moved(k);
    this->v = v;
    this->op = tsino::moved(op);
  }
};

struct OffOrOn : tsino::Object {
  virtual String label() = 0;
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
  virtual ~OffOrOn() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Off : OffOrOn {
  void construct();
  String label() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Off"), *this);
    out.end();
  }
};

struct On : OffOrOn {
  int32_t left = 0;
  void construct();
  String label() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("On"), *this);
    out.field(F("left"), this->left);
    out.end();
  }
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || OffOrOn::isA(asked); }
};

struct Lamp : tsino::Object {
  tsino::Ref<OffOrOn> state;
  void construct();
  void press();
  void toggle();
};

struct Square : Shape {
  int32_t side = 0;
  void construct(int32_t side);
  int32_t area() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Square"), *this);
    out.field(F("side"), this->side);
    out.field(F("kind"), this->kind);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Circle : Shape {
  int32_t r = 0;
  void construct();
  int32_t area() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Circle"), *this);
    out.field(F("kind"), this->kind);
    out.field(F("r"), this->r);
    out.end();
  }
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Holder : tsino::Object {
  tsino::Ref<Shape> held;
  void construct();
  void loop_();
};

void St::construct() {}

String Idle::name() {
  return F("idle");
}

void Idle::next(const tsino::Ref<M>& m) {
  m->st = tsino::make<Run>();
}

String Run::name() {
  return tsino::concat(F("run"), String(this->left));
}

void Run::next(const tsino::Ref<M>& m) {
  m->st = this->left-- > 0 ? tsino::Ref<St>(tsino::Ref<Run>(this)) : tsino::Ref<St>(
      tsino::make<Idle>());
}

void Run::construct() {
  St::construct();
  this->left = 3;
}

void M::step() {
  if (this->st->isA(Run::classId)) {
    Serial.print(F("left "));
    Serial.println(tsino::downcast<Run>(this->st)->left);
  }
  tsino::hold(this->st)->next(tsino::Ref<M>(this));
  Serial.println(this->st->name());
}

void M::construct() {
  this->st = tsino::make<Idle>();
}

void Parser::construct(tsino::Shared<tsino::Array<tsino::Ref<Toks>>> toks) {
  this->at = 0;
  this->tok = tsino::make<Toks>(F("end"));
  this->toks = tsino::moved(toks);
  this->next();
}

void Parser::next() {
  tsino::Optional<tsino::Ref<Toks>> getResult = this->toks->get(this->at++);
  this->tok = getResult.has() ? getResult.value() : tsino::make<Toks>(F("end"));
}

int32_t Parser::term() {
  if (this->tok->k == F("num")) {
    const int32_t v = this->tok->v;
    this->next();
    return v;
  }
  tsino::raise(tsino::makeError<tsino::Error>(F("number wanted, got "), this->tok->k));
  return 0;
}

int32_t Parser::sum() {
  int32_t s = this->term();
  if (tsino::thrown()) return 0;
  while (this->tok->k == F("op")) {
    const String op = this->tok->op;
    this->next();
    const int32_t r = this->term();
    if (tsino::thrown()) return 0;
    s = op == F("+") ? s + r : s - r;
    yield();
  }
  return s;
}

String Off::label() {
  return F("off");
}

void Off::construct() {}

String On::label() {
  return tsino::concat(F("on"), String(this->left));
}

void On::construct() {
  this->left = 3;
}

void Lamp::press() {
  this->state = tsino::make<On>();
}

void Lamp::toggle() {
  this->state = tsino::make<Off>();
  this->press();
  tsino::inspect(Serial, this->state);
  Serial.println();
  Serial.print(tsino::withoutFormat(this->state->label()));
  Serial.print(F(" "));
  Serial.println(this->state->isA(On::classId) ? F("true") : F("false"));
}

void Lamp::construct() {
  this->state = tsino::make<Off>();
}

void Square::construct(int32_t side) {
  this->kind = F("square");
  this->side = side;
}

int32_t Square::area() {
  return this->side * this->side;
}

int32_t Circle::area() {
  return 3;
}

void Circle::construct() {
  this->kind = F("circle");
  this->r = 1;
}
tsino::Optional<tsino::Ref<Shape>> shown = tsino::Optional<tsino::Ref<Square>>(
    tsino::make<Square>(2));

void change() {
  shown = shown.has() && shown->isA(Square::classId) ? tsino::Optional<tsino::Ref<Circle>>(
      tsino::make<Circle>()) : tsino::Optional<tsino::Ref<Circle>>{};
}

void show() {
  shown = tsino::Optional<tsino::Ref<Square>>(tsino::make<Square>(3));
  change();
  Serial.println(tsino::present(shown).value()->area());
  tsino::inspectOrNull(Serial, shown);
  Serial.println();
  if (shown.has()) Serial.println(F("there"));
  change();
  tsino::inspectOrNull(Serial, shown);
  Serial.println();
}

void Holder::loop_() {
  for (int32_t i = 0; i < 3; i++) {
    if (this->held->isA(Square::classId)) {
      Serial.println(tsino::downcast<Square>(this->held)->side);
      tsino::Array<uint8_t>{1}.forEach([&] { this->held = tsino::make<Circle>(); });
    } else {
      Serial.print(F("round "));
      Serial.println(this->held->isA(Circle::classId) ? F("true") : F("false"));
    }
  }
}

void Holder::construct() {
  this->held = tsino::make<Square>(1);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<M> m = tsino::make<M>();
  for (int32_t i = 0; i < 6; i++) m->step();
  const int32_t sumResult = tsino::make<Parser>(
      tsino::makeShared<tsino::Array<tsino::Ref<Toks>>>(
          tsino::Array<tsino::Ref<Toks>>{
              tsino::make<Toks>(F("num"), 4),
              tsino::make<Toks>(F("op"), 0, F("+")),
              tsino::make<Toks>(F("num"), 5),
              tsino::make<Toks>(F("op"), 0, F("-")),
              tsino::make<Toks>(F("num"), 2)}))->sum();
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(sumResult);
  tsino::make<Lamp>()->toggle();
  show();
  tsino::make<Holder>()->loop_();
}

void loop() {}

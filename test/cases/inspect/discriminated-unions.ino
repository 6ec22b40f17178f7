// discriminated-unions: written by tsino from discriminated-unions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"

enum class Op : uint8_t { Push, Add, Jump };
struct Result;
struct Shapes;
struct Shapes_;
struct Instruction;

struct Result : tsino::Object {
  bool ok = false;
  double value = 0;
  String reason;
  int32_t code = 0;
  void construct(bool ok, double value, String reason = String{}, int32_t code = 0) {
    this->ok = ok;
    this->value = value;
    this->reason = tsino::moved(reason);
    this->code = code;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok);
    if (this->ok) out.field(F("value"), this->value);
    if (!this->ok) {
      out.field(F("reason"), this->reason);
      out.field(F("code"), this->code);
    }
    out.end();
  }
};

struct Shapes : tsino::Object {
  String kind;
  double radius = 0;
  int32_t width = 0;
  int32_t height = 0;
  tsino::Ref<Shapes_> corner;
  void construct(String kind, double radius = 0, int32_t width = 0, int32_t height = 0, tsino::Ref<Shapes_> corner = tsino::Ref<Shapes_>{}) {
    this->kind = tsino::moved(kind);
    this->radius = radius;
    this->width = width;
    this->height = height;
    this->corner = tsino::moved(corner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("circle")) out.field(F("radius"), this->radius);
    if (this->kind == F("box")) {
      out.field(F("width"), this->width);
      out.field(F("height"), this->height);
      out.field(F("corner"), this->corner);
    }
    out.end();
  }
};

struct Shapes_ : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Instruction : tsino::Object {
  Op op = (Op)0;
  String value;
  int32_t to = 0;
  tsino::Optional<bool> when;
  void construct(Op op, String value = String{}, int32_t to = 0, tsino::Optional<bool> when = {}) {
    this->op = tsino::moved(op);
    this->value = tsino::moved(value);
    this->to = to;
    this->when = tsino::moved(when);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("op"), this->op);
    if (this->op == Op::Push) out.field(F("value"), this->value);
    if (this->op == Op::Jump) {
      out.field(F("to"), this->to);
      out.optionalField(F("when"), this->when);
    }
    out.end();
  }
};

tsino::Ref<Result> divide(int32_t a, int32_t b) {
  if (b == 0) return tsino::make<Result>(false, 0.0, F("division by zero"), 7);
  return tsino::make<Result>(true, (double)a / b);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Shapes>> shapes{
      tsino::make<Shapes>(F("circle"), 1.5),
      tsino::make<Shapes>(F("box"), 0.0, 2, 3, tsino::make<Shapes_>(0, -1)),
      tsino::make<Shapes>(F("none"))};
  tsino::inspect(Serial, shapes);
  Serial.println();
  for (const tsino::Ref<Shapes>& shape : shapes) {
    if (shape->kind == F("circle")) shape->radius *= 2.0;
    tsino::inspect(Serial, shape);
    Serial.println();
  }
  tsino::inspect(Serial, divide(1, 4));
  Serial.print(F(" "));
  tsino::inspect(Serial, divide(1, 0));
  Serial.println();
  tsino::Array<tsino::Ref<Instruction>> program{
      tsino::make<Instruction>(Op::Push, F("x")),
      tsino::make<Instruction>(Op::Add),
      tsino::make<Instruction>(Op::Jump, String{}, 0),
      tsino::make<Instruction>(Op::Jump, String{}, 1, tsino::Optional<bool>(true))};
  tsino::inspect(Serial, program);
  Serial.println();
}

void loop() {}

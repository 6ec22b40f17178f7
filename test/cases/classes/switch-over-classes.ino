// switch-over-classes: written by tsino from switch-over-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/unreachable.h"

struct Literal;
struct Square;
struct Strip;
struct Dot;
struct PlainLiteral;

struct Literal : tsino::Object {
  virtual int32_t area() = 0;
  virtual ~Literal() {}
};

struct Square : Literal {
  int32_t side = 0;
  void construct(int32_t side = 2);
  int32_t area() final;
};

struct Strip : Literal {
  int32_t length = 0;
  void construct(int32_t length = 5);
  int32_t area() final;
};

struct Dot : Literal {
  void construct();
  int32_t area() final;
};

struct PlainLiteral : Literal {
  tsino::Function<int32_t()> area_;
  void construct(tsino::Function<int32_t()> area_) {
    this->area_ = tsino::moved(area_);
  }
  int32_t area() final;
};

tsino::Ref<Literal> newSquare(tsino::Optional<int32_t> side) {
  return tsino::make<Square>(side.valueOr(2));
}

void Square::construct(int32_t side) {
  this->side = side;
}

int32_t Square::area() {
  return (int32_t)tsino::pow(this->side, 2.0);
}

tsino::Ref<Literal> newStrip(tsino::Optional<int32_t> length) {
  return tsino::make<Strip>(length.valueOr(5));
}

void Strip::construct(int32_t length) {
  this->length = length;
}

int32_t Strip::area() {
  return this->length;
}

tsino::Ref<Literal> newDot() {
  return tsino::make<Dot>();
}

int32_t Dot::area() {
  return 0;
}

void Dot::construct() {}

String describe(const tsino::Function<tsino::Ref<Literal>(tsino::Optional<int32_t>)>& kind) {
  if (kind
      == tsino::Function<tsino::Ref<Literal>(tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>()) {
    return F("a square");
  } else if (kind
      == tsino::Function<tsino::Ref<Literal>(tsino::Optional<int32_t>)>::of<decltype(newStrip), newStrip>()) {
    return F("a strip");
  } else {
    return F("something");
  }
  tsino::unreachable();
}

const tsino::Ref<Square> square = tsino::make<Square>();
const tsino::Ref<Strip> strip = tsino::make<Strip>();
const tsino::Ref<Literal> literal = tsino::make<PlainLiteral>([]() -> int32_t { return 9; });

String which(const tsino::Ref<Literal>& shape) {
  if (shape == tsino::Ref<Literal>(square)) {
    return F("the square");
  } else if (shape == tsino::Ref<Literal>(strip)) {
    return F("the strip");
  } else if (shape == literal) {
    return F("the literal");
  } else {
    return F("another");
  }
  tsino::unreachable();
}

int32_t PlainLiteral::area() {
  return this->area_();
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          describe(
              tsino::Function<tsino::Ref<Literal>(tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>())));
  Serial.print(F(" "));
  Serial.print(
      describe(
          tsino::Function<tsino::Ref<Literal>(tsino::Optional<int32_t>)>::of<decltype(newStrip), newStrip>()));
  Serial.print(F(" "));
  Serial.println(
      describe(
          tsino::Function<tsino::Ref<Literal>(tsino::Optional<int32_t>)>::of<decltype(newDot), newDot>()));
  Serial.print(tsino::withoutFormat(which(strip)));
  Serial.print(F(" "));
  Serial.print(which(literal));
  Serial.print(F(" "));
  Serial.print(which(square));
  Serial.print(F(" "));
  Serial.println(which(tsino::make<Square>()));
}

void loop() {}

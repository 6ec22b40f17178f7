// classes-joined-by-an-interface: written by tsino from classes-joined-by-an-interface.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct Form;
struct Sq;
struct Ci;
struct PlainForm;

struct Form : tsino::Object {
  virtual double area() = 0;
  virtual ~Form() {}
};

struct Sq : Form {
  int32_t s = 0;
  void construct(int32_t s);
  double area() final;
};

struct Ci : Form {
  int32_t r = 0;
  void construct(int32_t r);
  double area() final;
};

struct PlainForm : Form {
  tsino::Function<double()> area_;
  void construct(tsino::Function<double()> area_) {
    this->area_ = tsino::moved(area_);
  }
  double area() final;
};

void Sq::construct(int32_t s) {
  this->s = s;
}

double Sq::area() {
  return this->s * this->s;
}

void Ci::construct(int32_t r) {
  this->r = r;
}

double Ci::area() {
  return 3.0 * tsino::pow(this->r, 2.0);
}

tsino::Ref<Form> make(int32_t n) {
  return n % 2 != 0 ? tsino::Ref<Form>(tsino::make<Sq>(n)) : tsino::Ref<Form>(tsino::make<Ci>(n));
}

tsino::Optional<tsino::Ref<Sq>> pickSq(int32_t n) {
  return n > 0 ? tsino::Optional<tsino::Ref<Sq>>(tsino::make<Sq>(n)) : tsino::Optional<tsino::Ref<Sq>>{};
}

tsino::Ref<Form> or_(int32_t n) {
  tsino::Optional<tsino::Ref<Sq>> pickSqResult = pickSq(n);
  return !pickSqResult.has() ? tsino::Ref<Form>(tsino::make<Ci>(n)) : tsino::Ref<Form>(
      pickSqResult.value());
}

tsino::Optional<tsino::Ref<Form>> maybe(int32_t n) {
  return n > 5 ? tsino::Optional<tsino::Ref<Form>>{} : [&] {
    tsino::Optional<tsino::Ref<Sq>> pickSqResult = pickSq(n);
    return tsino::Optional<tsino::Ref<Form>>(
        !pickSqResult.has() ? tsino::Ref<Form>(tsino::make<Ci>(n)) : tsino::Ref<Form>(
            pickSqResult.value()));
  }();
}
const tsino::Ref<Form> lit = tsino::make<PlainForm>([]() -> double { return 0.5; });

tsino::Ref<Form> mix(int32_t n) {
  return n != 0 ? lit : tsino::Ref<Form>(tsino::make<Sq>(9));
}

double PlainForm::area() {
  return this->area_();
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      tsino::Array<uint8_t>{0, 1, 2, 3}.map<tsino::Ref<Form>>(
          [](int32_t n) -> tsino::Ref<Form> { return make(n); }).map<double>(
          [](const tsino::Ref<Form>& s) -> double { return s->area(); }).join());
  tsino::Optional<tsino::Ref<Form>> maybeResult = maybe(7);
  tsino::Optional<tsino::Ref<Form>> maybeResult2 = maybe(0);
  tsino::Optional<tsino::Ref<Sq>> pickSqResult = pickSq(0);
  tsino::inspect(Serial, or_(2)->area());
  Serial.print(F(" "));
  tsino::inspect(Serial, or_(-1)->area());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      maybeResult.has() ? tsino::Optional<double>(maybeResult.value()->area()) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      maybeResult2.has() ? tsino::Optional<double>(maybeResult2.value()->area()) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (pickSqResult.has() ? tsino::Ref<Form>(pickSqResult.value()) : tsino::Ref<Form>(
          tsino::make<Ci>(4)))->area());
  Serial.println();
  tsino::Optional<tsino::Ref<Sq>> pickSqResult2 = pickSq(0);
  tsino::inspect(Serial, mix(0)->area());
  Serial.print(F(" "));
  tsino::inspect(Serial, mix(1)->area());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (!pickSqResult2.has() ? lit : tsino::Ref<Form>(pickSqResult2.value()))->area());
  Serial.println();
}

void loop() {}

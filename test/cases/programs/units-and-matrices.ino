// units-and-matrices: written by tsino from units-and-matrices.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"

struct Fixed;
struct Unit;
struct Length;
struct Temp;
struct Tuple;
struct Matrix;

struct Fixed : tsino::Object {
  int32_t raw = 0;
  void construct(int32_t raw);
  tsino::Ref<Fixed> mul(const tsino::Ref<Fixed>& o);
  tsino::Ref<Fixed> add(const tsino::Ref<Fixed>& o);
  double valueOf();
  double get_value();
};

// @run
// Units with a static registry, fixed point, matrices over Float64Array.
struct Unit : tsino::Object {
  String name;
  double factor = 0;
  void construct(const String& name, double factor);
  virtual double offset();
  double toBase(int32_t x);
  String toString();
  virtual String get_kind() = 0;
  virtual ~Unit() {}
};

struct Length : Unit {
  void construct(const String& name, double factor);
  String get_kind() final;
};

struct Temp : Unit {
  double off = 0;
  void construct(const String& name, double factor, double off);
  double offset() final;
  String get_kind() final;
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  String item2;
  void construct(int32_t item0, String item1, String item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

struct Matrix : tsino::Object {
  int32_t rows = 0;
  int32_t cols = 0;
  tsino::Float64Array cells;
  void construct(int32_t rows, int32_t cols, const tsino::Optional<tsino::Float64Array>& cellsGiven = {});
  double at(int32_t i, int32_t j);
  void set(int32_t i, int32_t j, double v);
  tsino::Ref<Matrix> times(const tsino::Ref<Matrix>& o);
  tsino::Ref<Matrix> pow(double n);
  tsino::Array<tsino::Array<double>> toArray();
};
tsino::Ref<Matrix> Matrix_identity(int32_t n);

double Unit::offset() {
  return 0.0;
}

double Unit::toBase(int32_t x) {
  return (x + this->offset()) * this->factor;
}

String Unit::toString() {
  return tsino::concat(this->name, F("("), this->get_kind(), F(")"));
}
tsino::Shared<tsino::Array<tsino::Ref<Unit>>> Unit_registry = tsino::makeShared<tsino::Array<tsino::Ref<Unit>>>(
    tsino::Array<tsino::Ref<Unit>>{});

tsino::Shared<tsino::Array<tsino::Ref<Unit>>> Unit_all() {
  return Unit_registry;
}
const auto Unit_byName = tsino::makeShared<tsino::Record<tsino::Ref<Unit>>>();

void Unit::construct(const String& name, double factor) {
  this->name = name;
  this->factor = factor;
  Unit_registry->push(tsino::Ref<Unit>(this));
  Unit_byName->set(name, tsino::Ref<Unit>(this));
}

double Unit_convert(int32_t x, const String& from, const String& to) {
  const tsino::Optional<tsino::Ref<Unit>> a = Unit_byName->get(from);
  const tsino::Optional<tsino::Ref<Unit>> b = Unit_byName->get(to);
  if (!a.has() || !b.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("unknown unit "), !a.has() ? from : to));
    return 0.0;
  }
  if (a.value()->get_kind() != b.value()->get_kind()) {
    tsino::raise(
        tsino::makeError<tsino::TypeError>(
            a.value()->get_kind(),
            F(" is no "),
            b.value()->get_kind()));
    return 0.0;
  }
  return a.value()->toBase(x) / b.value()->factor - b.value()->offset();
}

void Length::construct(const String& name, double factor) {
  Unit::construct(name, factor);
}

String Length::get_kind() {
  return F("length");
}

void Temp::construct(const String& name, double factor, double off) {
  Unit::construct(name, factor);
  this->off = off;
}

String Temp::get_kind() {
  return F("temperature");
}

double Temp::offset() {
  return this->off;
}

tsino::Ref<Fixed> Fixed_of(double x) {
  return tsino::make<Fixed>((int32_t)tsino::round(x * 65536.0));
}

void Fixed::construct(int32_t raw) {
  this->raw = raw;
}

tsino::Ref<Fixed> Fixed::mul(const tsino::Ref<Fixed>& o) {
  const int32_t hi = tsino::floorDiv(this->raw, 65536);
  const int32_t lo = this->raw & 0xffff;
  return tsino::make<Fixed>(
      (int32_t)((uint32_t)hi * (uint32_t)o->raw + (uint32_t)(int32_t)floor(lo * (o->raw / 65536.0))));
}

tsino::Ref<Fixed> Fixed::add(const tsino::Ref<Fixed>& o) {
  return tsino::make<Fixed>((int32_t)((uint32_t)this->raw + (uint32_t)o->raw));
}

double Fixed::get_value() {
  return this->raw / 65536.0;
}

double Fixed::valueOf() {
  return this->get_value();
}

void Matrix::construct(int32_t rows, int32_t cols, const tsino::Optional<tsino::Float64Array>& cellsGiven) {
  tsino::Float64Array cells = cellsGiven.has() ? cellsGiven.value() : tsino::Float64Array(
      rows * cols);
  this->rows = rows;
  this->cols = cols;
  this->cells = tsino::moved(cells);
}

double Matrix::at(int32_t i, int32_t j) {
  return this->cells[i * this->cols + j];
}

void Matrix::set(int32_t i, int32_t j, double v) {
  this->cells.put(i * this->cols + j, v);
}

tsino::Ref<Matrix> Matrix::times(const tsino::Ref<Matrix>& o) {
  const tsino::Ref<Matrix> m = tsino::make<Matrix>(this->rows, o->cols);
  for (int32_t i = 0; i < m->rows; i++) {
    for (int32_t j = 0; j < m->cols; j++) {
      double s = 0.0;
      for (int32_t k = 0; k < this->cols; k++) s += this->at(i, k) * o->at(k, j);
      m->set(i, j, s);
    }
  }
  return m;
}

tsino::Ref<Matrix> Matrix::pow(double n) {
  return n == 0.0 ? Matrix_identity(this->rows) : tsino::truthy(fmod(n, 2.0)) ? this->times(
      this->pow(n - 1.0)) : this->times(tsino::Ref<Matrix>(this))->pow(n / 2.0);
}

tsino::Array<tsino::Array<double>> Matrix::toArray() {
  return tsino::generated<tsino::Array<double>>(
      this->rows,
      [&](int32_t i) -> tsino::Array<double> {
        return tsino::Array<double>{
            tsino::allOf(this->cells.slice(i * this->cols, (i + 1) * this->cols))};
      });
}

tsino::Ref<Matrix> Matrix_from(const tsino::Array<tsino::Array<uint8_t>>& rows) {
  const tsino::Ref<Matrix> m = tsino::make<Matrix>(rows.length(), rows[0].length());
  rows.forEach(
      [&](const tsino::Array<uint8_t>& r, int32_t i) {
        r.forEach([&](int32_t v, int32_t j) { m->set(i, j, v); });
      });
  return m;
}

tsino::Ref<Matrix> Matrix_identity(int32_t n) {
  return Matrix_from(
      tsino::generated<tsino::Array<uint8_t>>(
          n,
          [&](int32_t i) -> tsino::Array<uint8_t> {
            return tsino::generated<uint8_t>(
                n,
                [&](int32_t j) -> int32_t { return i == j ? 1 : 0; });
          }));
}

void setup() {
  Serial.begin(115200);
  tsino::make<Length>(F("m"), 1.0);
  tsino::make<Length>(F("km"), 1000.0);
  tsino::make<Length>(F("in"), 0.0254);
  tsino::make<Temp>(F("K"), 1.0, 0.0);
  tsino::make<Temp>(F("C"), 1.0, 273.15);
  tsino::make<Temp>(F("F"), 5.0 / 9.0, 459.67);
  tsino::inspect(
      Serial,
      Unit_all()->map<String>(
          [](const tsino::Ref<Unit>& value) -> String { return value->toString(); }));
  Serial.print(F(" "));
  Serial.println(Unit_byName->size());
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(1, F("km"), F("m")),
      tsino::make<Tuple>(100, F("in"), F("m")),
      tsino::make<Tuple>(100, F("C"), F("F")),
      tsino::make<Tuple>(0, F("K"), F("C")),
      tsino::make<Tuple>(1, F("m"), F("C")),
      tsino::make<Tuple>(1, F("m"), F("q"))};
  for (const tsino::Ref<Tuple>& item : list) {
    const int32_t x = item->item0;
    const String& f = item->item1;
    const String& t = item->item2;
    {
      double Unit_convertResult = Unit_convert(x, f, t);
      if (tsino::thrown()) goto caught;
      Serial.print(x);
      Serial.print(F(" "));
      Serial.print(f);
      Serial.print(F(" = "));
      Serial.print(tsino::toFixed(Unit_convertResult, 3));
      Serial.print(F(" "));
      Serial.println(t);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.print(tsino::withoutFormat(e->name));
      Serial.print(F(" "));
      Serial.println(e->message);
    }
  }
  tsino::Ref<Fixed> acc = Fixed_of(0.0);
  for (int32_t i = 1; i <= 10; i++) {
    acc = acc->add(Fixed_of(1.0 / i)->mul(Fixed_of(i % 2 != 0 ? 1 : -1)));
  }
  Serial.print(acc->raw);
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(acc->get_value(), 6));
  Serial.print(F(" "));
  tsino::inspect(Serial, Fixed_of(-1.5)->mul(Fixed_of(2.25))->get_value());
  Serial.println();
  tsino::Array<tsino::Array<double>> value = Matrix_from(
      tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1, 1}, tsino::Array<uint8_t>{1, 0}})->pow(40.0)->toArray();
  tsino::Array<tsino::Array<double>> value2 = Matrix_identity(3)->toArray();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
}

void loop() {}

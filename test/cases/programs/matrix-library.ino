// matrix-library: written by tsino from matrix-library.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/union.h"

struct Matrix;
struct Eliminate;
struct Mistakes;
struct ShapeError;
struct SingularError;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Shared<tsino::Array<double>>, tsino::Ref<Matrix>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Matrix : tsino::Object {
  int32_t rows = 0;
  int32_t columns = 0;
  tsino::Shared<tsino::Array<double>> values;
  void construct(int32_t rows, int32_t columns, tsino::Shared<tsino::Array<double>> values);
  double at(int32_t row, int32_t column);
  tsino::Ref<Matrix> map(const tsino::Function<double(double, int32_t, int32_t)>& change);
  tsino::Ref<Matrix> plus(const tsino::Ref<Matrix>& other);
  tsino::Ref<Matrix> times(const tsino::Union<double, tsino::Ref<Matrix>>& other);
  tsino::Ref<Matrix> power(int32_t exponent);
  tsino::Array<tsino::Shared<tsino::Array<double>>> toRows();
  tsino::Ref<Eliminate> eliminate(const tsino::Ref<Matrix>& right);
  tsino::Shared<tsino::Array<double>> solve(const tsino::Array<int8_t>& right);
  bool equals(const tsino::Ref<Matrix>& other, tsino::Optional<int32_t> toleranceGiven = {});
  String toString(tsino::Optional<int32_t> digitsGiven = {});
  String get_shape();
  bool get_isSquare();
  tsino::Ref<Matrix> get_transposed();
  double get_determinant();
  tsino::Ref<Matrix> get_inverse();
};

struct Eliminate : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> result;
  double determinant = 0;
  void construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> result, double determinant) {
    this->result = tsino::moved(result);
    this->determinant = determinant;
  }
};

struct Mistakes : tsino::Object {
  String item0;
  tsino::Function<Unknown()> item1;
  void construct(String item0, tsino::Function<Unknown()> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Matrices as an immutable class: static factories, products, transposition, determinant and inverse by Gauss with
// pivoting, a solver, powers, and errors for wrong shapes.
struct ShapeError : tsino::Error {
  void construct(const String& operation, const tsino::Ref<Matrix>& a_, const tsino::Optional<tsino::Ref<Matrix>>& b_ = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct SingularError : tsino::Error {
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void ShapeError::construct(const String& operation, const tsino::Ref<Matrix>& a_, const tsino::Optional<tsino::Ref<Matrix>>& b_) {
  tsino::Error::construct(
      tsino::concat(
          operation,
          F(": "),
          a_->get_shape(),
          b_.has() ? tsino::concat(F(" and "), b_.value()->get_shape()) : String(F(""))));
  this->name = F("ShapeError");
}

void SingularError::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  tsino::Error::construct(message, cause);
  this->name = F("SingularError");
}

tsino::Ref<Matrix> Matrix_of(const tsino::Array<tsino::Shared<tsino::Array<double>>>& rows) {
  const int32_t columns = rows[0]->length();
  if (rows.some(
      [&](const tsino::Shared<tsino::Array<double>>& row) -> bool {
        return row->length() != columns;
      })) {
    tsino::raise(tsino::make<tsino::RangeError>(F("rows of different lengths")));
    return {};
  }
  return tsino::make<Matrix>(
      rows.length(),
      columns,
      tsino::makeShared<tsino::Array<double>>(rows.flat<double>()));
}

tsino::Ref<Matrix> Matrix_generate(int32_t rows, int32_t columns, const tsino::Function<double(int32_t, int32_t)>& make) {
  tsino::Shared<tsino::Array<double>> values = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  for (int32_t row = 0; row < rows; row++) {
    for (int32_t column = 0; column < columns; column++) values->push(make(row, column));
  }
  return tsino::make<Matrix>(rows, columns, tsino::moved(values));
}

tsino::Ref<Matrix> Matrix_identity(int32_t size) {
  return Matrix_generate(
      size,
      size,
      [](int32_t row, int32_t column) -> double { return row == column ? 1 : 0; });
}

tsino::Ref<Matrix> Matrix_rotation(int32_t degrees_) {
  const double angle = degrees_ * 3.141592653589793 / 180.0;
  const double sin_ = sin(angle);
  const double cos_ = cos(angle);
  return Matrix_of(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{cos_, -sin_}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{sin_, cos_})});
}

String Matrix::get_shape() {
  return tsino::concat(String(this->rows), F("x"), String(this->columns));
}

bool Matrix::get_isSquare() {
  return this->rows == this->columns;
}

double Matrix::at(int32_t row, int32_t column) {
  return (*this->values)[row * this->columns + column];
}

tsino::Ref<Matrix> Matrix::map(const tsino::Function<double(double, int32_t, int32_t)>& change) {
  const tsino::Ref<Matrix> self = tsino::Ref<Matrix>(this);
  return Matrix_generate(
      this->rows,
      this->columns,
      [change, self](int32_t row, int32_t column) -> double {
        return change(self->at(row, column), row, column);
      });
}

tsino::Ref<Matrix> Matrix::plus(const tsino::Ref<Matrix>& other) {
  if (this->get_shape() != other->get_shape()) {
    tsino::raise(
        tsino::make<ShapeError>(
            F("plus"),
            tsino::Ref<Matrix>(this),
            tsino::Optional<tsino::Ref<Matrix>>(other)));
    return {};
  }
  return this->map(
      [other](double value, int32_t row, int32_t column) -> double {
        return value + other->at(row, column);
      });
}

tsino::Ref<Matrix> Matrix::times(const tsino::Union<double, tsino::Ref<Matrix>>& other) {
  const tsino::Ref<Matrix> self = tsino::Ref<Matrix>(this);
  if (other.is<double>()) {
    return this->map(
        [other](double value, int32_t, int32_t) -> double { return value * other.get<double>(); });
  }
  if (this->columns != other.get<tsino::Ref<Matrix>>()->rows) {
    tsino::raise(
        tsino::make<ShapeError>(
            F("times"),
            tsino::Ref<Matrix>(this),
            tsino::Optional<tsino::Ref<Matrix>>(other.get<tsino::Ref<Matrix>>())));
    return {};
  }
  return Matrix_generate(
      this->rows,
      other.get<tsino::Ref<Matrix>>()->columns,
      [self, other](int32_t row, int32_t column) -> double {
        double sum = 0.0;
        for (int32_t k = 0; k < self->columns; k++) {
          sum += self->at(row, k) * other.get<tsino::Ref<Matrix>>()->at(k, column);
        }
        return sum;
      });
}

tsino::Ref<Matrix> Matrix::get_transposed() {
  const tsino::Ref<Matrix> self = tsino::Ref<Matrix>(this);
  return Matrix_generate(
      this->columns,
      this->rows,
      [self](int32_t row, int32_t column) -> double { return self->at(column, row); });
}

tsino::Ref<Matrix> Matrix::power(int32_t exponent) {
  if (!this->get_isSquare()) {
    tsino::raise(tsino::make<ShapeError>(F("power"), tsino::Ref<Matrix>(this)));
    return {};
  }
  if (exponent == 0) return Matrix_identity(this->rows);
  const tsino::Ref<Matrix> half = this->power(exponent / 2);
  if (tsino::thrown()) return {};
  const tsino::Ref<Matrix> square = half->times(tsino::Union<double, tsino::Ref<Matrix>>(half));
  if (tsino::thrown()) return {};
  tsino::Ref<Matrix> value;
  if (exponent % 2 == 0) {
    value = square;
  } else {
    value = square->times(tsino::Union<double, tsino::Ref<Matrix>>(tsino::Ref<Matrix>(this)));
    if (tsino::thrown()) return {};
  }
  return value;
}

tsino::Array<tsino::Shared<tsino::Array<double>>> Matrix::toRows() {
  tsino::Array<tsino::Shared<tsino::Array<double>>> rows;
  for (int32_t row = 0; row < this->rows; row++) {
    rows.push(
        tsino::makeShared<tsino::Array<double>>(
            this->values->slice(row * this->columns, (row + 1) * this->columns)));
  }
  return rows;
}

/** Brings the left part to the unit matrix; returns what became of `right`, and the determinant. */
tsino::Ref<Eliminate> Matrix::eliminate(const tsino::Ref<Matrix>& right) {
  if (!this->get_isSquare()) {
    tsino::raise(tsino::make<ShapeError>(F("eliminate"), tsino::Ref<Matrix>(this)));
    return {};
  }
  if (right->rows != this->rows) {
    tsino::raise(
        tsino::make<ShapeError>(
            F("eliminate"),
            tsino::Ref<Matrix>(this),
            tsino::Optional<tsino::Ref<Matrix>>(right)));
    return {};
  }
  const int32_t size = this->rows;
  tsino::Array<tsino::Shared<tsino::Array<double>>> work = this->toRows().map<tsino::Shared<tsino::Array<double>>>(
      [&](tsino::Shared<tsino::Array<double>> row, int32_t i) -> tsino::Shared<tsino::Array<double>> {
        tsino::Array<double> value{tsino::allOf(*row)};
        return tsino::makeShared<tsino::Array<double>>(
            tsino::Array<double>{tsino::allOf(value), tsino::allOf(*right->toRows()[i])});
      });
  double determinant = 1.0;
  for (int32_t step = 0; step < size; step++) {
    int32_t pivot = step;
    for (int32_t row = step + 1; row < size; row++) {
      if (tsino::absolute((*work[row])[step]) > tsino::absolute((*work[pivot])[step])) pivot = row;
    }
    const double head = (*work[pivot])[step];
    if (tsino::absolute(head) < 1e-12) {
      tsino::raise(
          tsino::make<SingularError>(tsino::concat(F("no pivot in column "), String(step))));
      return {};
    }
    if (pivot != step) {
      tsino::swap(work[pivot], work[step]);
      determinant = -determinant;
    }
    determinant *= head;
    work.set(
        step,
        tsino::makeShared<tsino::Array<double>>(
            work[step]->map<double>([&](double value) -> double { return value / head; })));
    for (int32_t row = 0; row < size; row++) {
      const double factor = (*work[row])[step];
      if (row == step || factor == 0.0) continue;
      work.set(
          row,
          tsino::makeShared<tsino::Array<double>>(
              work[row]->map<double>(
                  [&](double value, int32_t k) -> double {
                    return value - factor * (*work[step])[k];
                  })));
    }
  }
  return tsino::make<Eliminate>(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<double>>>>(
          work.map<tsino::Shared<tsino::Array<double>>>(
              [&](const tsino::Shared<tsino::Array<double>>& row) -> tsino::Shared<tsino::Array<double>> {
                return tsino::makeShared<tsino::Array<double>>(row->slice(size));
              })),
      determinant);
}

double Matrix::get_determinant() {
  {
    tsino::Ref<Eliminate> eliminateResult = this->eliminate(Matrix_identity(this->rows));
    if (tsino::thrown()) goto caught;
    return eliminateResult->determinant;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(SingularError::classId)) return 0.0;
    tsino::raise(error);
    return 0.0;
  }
}

tsino::Ref<Matrix> Matrix::get_inverse() {
  tsino::Ref<Eliminate> eliminateResult = this->eliminate(Matrix_identity(this->rows));
  if (tsino::thrown()) return {};
  return Matrix_of(eliminateResult->result->copy());
}

tsino::Shared<tsino::Array<double>> Matrix::solve(const tsino::Array<int8_t>& right) {
  tsino::Ref<Matrix> Matrix_ofResult = Matrix_of(
      right.map<tsino::Shared<tsino::Array<double>>>(
          [](int32_t value) -> tsino::Shared<tsino::Array<double>> {
            return tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{(double)value});
          }));
  if (tsino::thrown()) return {};
  const tsino::Ref<Eliminate> eliminateResult = this->eliminate(Matrix_ofResult);
  if (tsino::thrown()) return {};
  const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>& result = eliminateResult->result;
  return tsino::makeShared<tsino::Array<double>>(
      result->map<double>(
          [](const tsino::Shared<tsino::Array<double>>& given) -> double {
            const double value = (*given)[0];
            return value;
          }));
}

bool Matrix::equals(const tsino::Ref<Matrix>& other, tsino::Optional<int32_t> toleranceGiven) {
  const double tolerance = toleranceGiven.has() ? (double)toleranceGiven.value() : 1e-9;
  return this->get_shape() == other->get_shape()
      && this->values->every(
      [&](double value, int32_t i) -> bool {
        return tsino::absolute(value - (*other->values)[i]) <= tolerance;
      });
}

String Matrix::toString(tsino::Optional<int32_t> digitsGiven) {
  const int32_t digits = digitsGiven.valueOr(2);
  tsino::Array<tsino::Array<String>> cells = this->toRows().map<tsino::Array<String>>(
      [&](const tsino::Shared<tsino::Array<double>>& row) -> tsino::Array<String> {
        return row->map<String>(
            [&](double value) -> String {
              return tsino::toFixed(tsino::absolute(value) < 5e-9 ? 0.0 : value, digits);
            });
      });
  const double width = tsino::largest(
      cells.flat<String>().map<int32_t>(
          [](const String& cell) -> int32_t { return tsino::length(cell); }));
  return cells.map<String>(
      [&](const tsino::Array<String>& row) -> String {
        return tsino::concat(
            F("[ "),
            row.map<String>(
                [&](const String& cell) -> String {
                  return tsino::padStart(cell, tsino::toIndex(width));
                }).join(F("  ")),
            F(" ]"));
      }).join(F("\n"));
}
int32_t Matrix_made = 0;

int32_t Matrix_get_count() {
  return Matrix_made;
}

void Matrix::construct(int32_t rows, int32_t columns, tsino::Shared<tsino::Array<double>> values) {
  this->rows = rows;
  this->columns = columns;
  this->values = tsino::moved(values);
  Matrix_made++;
}

tsino::Ref<Matrix> a;
tsino::Ref<Matrix> b;

void setup() {
  Serial.begin(115200);
  a = Matrix_of(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.0, 1.0, -1.0}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{-3.0, -1.0, 2.0}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{-2.0, 1.0, 2.0})});
  if (tsino::thrown()) tsino::uncaught();
  b = Matrix_of(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 4.0}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{5.0, 6.0})});
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(a->toString());
  const tsino::Ref<Matrix> timesResult = a->times(tsino::Union<double, tsino::Ref<Matrix>>(b));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(timesResult->toString(0));
  const String value = tsino::withoutFormat(b->get_transposed()->get_shape());
  const tsino::Ref<Matrix> timesResult2 = b->get_transposed()->times(
      tsino::Union<double, tsino::Ref<Matrix>>(b));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Shared<tsino::Array<double>>> value2 = timesResult2->toRows();
  Serial.print(value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  const double determinant = a->get_determinant();
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> timesResult3 = Matrix_identity(4)->times(
      tsino::Union<double, tsino::Ref<Matrix>>(3.0));
  if (tsino::thrown()) tsino::uncaught();
  const double determinant2 = timesResult3->get_determinant();
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> Matrix_ofResult = Matrix_of(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.0, 4.0})});
  if (tsino::thrown()) tsino::uncaught();
  const double determinant3 = Matrix_ofResult->get_determinant();
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(tsino::toFixed(determinant, 6)));
  Serial.print(F(" "));
  tsino::inspect(Serial, determinant2);
  Serial.print(F(" "));
  tsino::inspect(Serial, determinant3);
  Serial.println();
  tsino::Shared<tsino::Array<double>> solveResult = a->solve(tsino::Array<int8_t>{8, -11, -3});
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(
      Serial,
      solveResult->map<String>([](double x) -> String { return tsino::toFixed(x, 3); }));
  Serial.println();
  const tsino::Ref<Matrix> inverse = a->get_inverse();
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(inverse->toString(1));
  const tsino::Ref<Matrix> inverse2 = a->get_inverse();
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> timesResult4 = a->times(
      tsino::Union<double, tsino::Ref<Matrix>>(inverse2));
  if (tsino::thrown()) tsino::uncaught();
  const bool equalsResult = timesResult4->equals(Matrix_identity(3));
  const tsino::Ref<Matrix> inverse3 = a->get_inverse();
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> inverse4 = inverse3->get_inverse();
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(equalsResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(inverse4->equals(a) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(a->equals(b) ? F("true") : F("false"));

  const tsino::Ref<Matrix> fibonacci = Matrix_of(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 1.0}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 0.0})});
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<double> value3 = tsino::Array<uint8_t>{1, 2, 5, 10, 40, 60}.map<double>(
      [&](int32_t n) -> double {
        if (tsino::thrown()) return 0.0;
        tsino::Ref<Matrix> powerResult = fibonacci->power(n);
        if (tsino::thrown()) return 0.0;
        return powerResult->at(0, 1);
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(value3.join(F(" ")));
  const tsino::Ref<Matrix> turn = Matrix_rotation(30);
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(turn->toString(3));
  const tsino::Ref<Matrix> powerResult = turn->power(12);
  if (tsino::thrown()) tsino::uncaught();
  const bool equalsResult2 = powerResult->equals(Matrix_identity(2));
  const tsino::Ref<Matrix> powerResult2 = turn->power(3);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> Matrix_ofResult2 = Matrix_of(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0}),
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.0})});
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> timesResult5 = powerResult2->times(
      tsino::Union<double, tsino::Ref<Matrix>>(Matrix_ofResult2));
  if (tsino::thrown()) tsino::uncaught();
  String toStringResult = timesResult5->toString();
  Serial.print(equalsResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(toStringResult);
  const tsino::Ref<Matrix> hilbert = Matrix_generate(
      4,
      4,
      [](int32_t row, int32_t column) -> double { return 1.0 / (row + column + 1); });
  const tsino::Ref<Matrix> inverse5 = hilbert->get_inverse();
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(
      inverse5->map([](double value4, int32_t, int32_t) -> double { return tsino::round(value4); })->toString(0));
  const tsino::Ref<Matrix> timesResult6 = hilbert->times(
      tsino::Union<double, tsino::Ref<Matrix>>(-1.0));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> plusResult = hilbert->plus(timesResult6);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Matrix> timesResult7 = Matrix_identity(4)->times(
      tsino::Union<double, tsino::Ref<Matrix>>(0.0));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(plusResult->equals(timesResult7) ? F("true") : F("false"));

  tsino::Function<tsino::Ref<Matrix>()> value4 = []() -> tsino::Ref<Matrix> {
    return a->times(tsino::Union<double, tsino::Ref<Matrix>>(Matrix_identity(2)));
  };
  tsino::Function<tsino::Ref<Matrix>()> value5 = []() -> tsino::Ref<Matrix> { return a->plus(b); };
  tsino::Function<tsino::Ref<Matrix>()> value6 = []() -> tsino::Ref<Matrix> { return b->power(2); };
  tsino::Function<tsino::Ref<Matrix>()> value7 = []() -> tsino::Ref<Matrix> {
    tsino::Ref<Matrix> Matrix_ofResult3 = Matrix_of(
        tsino::Array<tsino::Shared<tsino::Array<double>>>{
            tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
            tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.0, 4.0})});
    if (tsino::thrown()) return {};
    return Matrix_ofResult3->get_inverse();
  };
  tsino::Function<tsino::Ref<Matrix>()> value8 = []() -> tsino::Ref<Matrix> {
    return Matrix_of(
        tsino::Array<tsino::Shared<tsino::Array<double>>>{
            tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0}),
            tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0})});
  };
  tsino::Function<tsino::Shared<tsino::Array<double>>()> value9 = []() -> tsino::Shared<tsino::Array<double>> {
    return a->solve(tsino::Array<int8_t>{1, 2});
  };
  tsino::Array<tsino::Ref<Mistakes>> mistakes{
      tsino::make<Mistakes>(
          F("times"),
          [value4]() -> Unknown {
            tsino::Ref<Matrix> callResult = value4();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }),
      tsino::make<Mistakes>(
          F("plus"),
          [value5]() -> Unknown {
            tsino::Ref<Matrix> callResult = value5();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }),
      tsino::make<Mistakes>(
          F("power"),
          [value6]() -> Unknown {
            tsino::Ref<Matrix> callResult = value6();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }),
      tsino::make<Mistakes>(
          F("inverse"),
          [value7]() -> Unknown {
            tsino::Ref<Matrix> callResult = value7();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }),
      tsino::make<Mistakes>(
          F("rows"),
          [value8]() -> Unknown {
            tsino::Ref<Matrix> callResult = value8();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          }),
      tsino::make<Mistakes>(
          F("solve"),
          [value9]() -> Unknown {
            tsino::Shared<tsino::Array<double>> callResult = value9();
            if (tsino::thrown()) return {};
            return Unknown(callResult);
          })};
  for (const tsino::Ref<Mistakes>& mistake : mistakes) {
    const String& name = mistake->item0;
    const tsino::Function<Unknown()>& attempt = mistake->item1;
    {
      attempt();
      if (tsino::thrown()) goto caught;
      Serial.print(name);
      Serial.println(F(" worked"));
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      const String& kind = error->name;
      const String& message = error->message;
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(": "));
      Serial.print(tsino::withoutFormat(kind));
      Serial.print(F(" ("));
      Serial.print(tsino::withoutFormat(message));
      Serial.print(F(") "));
      Serial.print(error->isA(tsino::RangeError::classId) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.println(error->isA(ShapeError::classId) ? F("true") : F("false"));
    }
  }
  Serial.print(Matrix_get_count());
  Serial.print(F(" made "));
  Serial.println(a->get_isSquare() && !b->get_isSquare() ? F("true") : F("false"));
}

void loop() {}

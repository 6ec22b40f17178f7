// rows-lent-to-methods: written by tsino from rows-lent-to-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Matrix;

// @run
// Rows of an array of arrays as arguments of methods that move them.
struct Matrix : tsino::Object {
  int32_t n = 0;
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>> rows;
  void construct(int32_t n);
  tsino::Shared<tsino::Array<int32_t>> row(int32_t i);
  tsino::Array<int32_t> column(int32_t j);
  tsino::Ref<Matrix> setRow(int32_t i, tsino::Shared<tsino::Array<int32_t>> row);
  void swap(int32_t i, int32_t j);
  int32_t dot(const tsino::Array<int32_t>& a, const tsino::Array<int32_t>& b);
  void addTo(tsino::Array<int32_t>& row, int32_t k);
  String dropRowsWhile(const tsino::Array<int32_t>& row);
  tsino::Ref<Matrix> map(const tsino::Function<tsino::Shared<tsino::Array<int32_t>>(const tsino::Shared<tsino::Array<int32_t>>&, int32_t)>& f);
};

tsino::Ref<Matrix> Matrix_of(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>> rows) {
  const tsino::Ref<Matrix> m = tsino::make<Matrix>(0);
  m->rows = tsino::moved(rows);
  return m;
}

void Matrix::construct(int32_t n) {
  this->n = n;
  this->rows = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>(
      tsino::generated<tsino::Shared<tsino::Array<int32_t>>>(
          n,
          [&](int32_t i) -> tsino::Shared<tsino::Array<int32_t>> {
            return tsino::makeShared<tsino::Array<int32_t>>(
                tsino::generated<int32_t>(n, [&](int32_t j) -> int32_t { return i * n + j; }));
          }));
}

tsino::Shared<tsino::Array<int32_t>> Matrix::row(int32_t i) {
  return (*this->rows)[i];
}

tsino::Array<int32_t> Matrix::column(int32_t j) {
  return this->rows->map<int32_t>(
      [&](const tsino::Shared<tsino::Array<int32_t>>& row) -> int32_t { return (*row)[j]; });
}

tsino::Ref<Matrix> Matrix::setRow(int32_t i, tsino::Shared<tsino::Array<int32_t>> row) {
  this->rows->set(i, tsino::moved(row));
  return tsino::Ref<Matrix>(this);
}

void Matrix::swap(int32_t i, int32_t j) {
  tsino::swap((*this->rows)[i], (*this->rows)[j]);
}

int32_t Matrix::dot(const tsino::Array<int32_t>& a, const tsino::Array<int32_t>& b) {
  int32_t s = 0;
  for (int32_t i = 0; i < a.length(); i++) s += a[i] * b[i];
  return s;
}

void Matrix::addTo(tsino::Array<int32_t>& row, int32_t k) {
  for (int32_t i = 0; i < row.length(); i++) row[i] += k;
}

String Matrix::dropRowsWhile(const tsino::Array<int32_t>& row) {
  this->rows->pop();
  this->rows->shift();
  return row.join();
}

tsino::Ref<Matrix> Matrix::map(const tsino::Function<tsino::Shared<tsino::Array<int32_t>>(const tsino::Shared<tsino::Array<int32_t>>&, int32_t)>& f) {
  const tsino::Ref<Matrix> m = tsino::make<Matrix>(0);
  m->rows = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>(
      this->rows->map<tsino::Shared<tsino::Array<int32_t>>>(
          [&](const tsino::Shared<tsino::Array<int32_t>>& row, int32_t i) -> tsino::Shared<tsino::Array<int32_t>> {
            return f(row, i);
          }));
  return m;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Matrix> m = tsino::make<Matrix>(3);
  tsino::Shared<tsino::Array<int32_t>> list = m->row(1);
  m->addTo(*list, 100);
  tsino::Shared<tsino::Array<int32_t>> list2 = m->row(0);
  tsino::inspect(Serial, m->rows);
  Serial.print(F(" "));
  Serial.println(m->dot(*list2, m->column(1)));
  m->setRow(0, m->row(2));
  (*m->rows)[0]->set(0, -5);
  tsino::inspect(Serial, m->rows);
  Serial.print(F(" "));
  Serial.println(m->row(0) == m->row(2) ? F("true") : F("false"));
  m->swap(0, 1);
  tsino::inspect(Serial, m->rows);
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> list3 = (*m->rows)[0];
  String withoutFormatResult = tsino::withoutFormat(m->dropRowsWhile(*list3));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(m->rows->length());
  const tsino::Ref<Matrix> made = Matrix_of(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2}),
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{3, 4})}));
  const tsino::Ref<Matrix> same = made->map(
      [](const tsino::Shared<tsino::Array<int32_t>>& row, int32_t) -> tsino::Shared<tsino::Array<int32_t>> {
        return row;
      });
  (*same->rows)[0]->push(7);
  tsino::inspect(Serial, made->rows);
  Serial.print(F(" "));
  tsino::inspect(Serial, same->rows);
  Serial.print(F(" "));
  Serial.println(made->rows == same->rows ? F("true") : F("false"));
  tsino::Shared<tsino::Array<int32_t>> list4 = (*made->rows)[1];
  String withoutFormatResult2 = tsino::withoutFormat(made->dropRowsWhile(*list4));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, made->rows);
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>> list5 = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1}),
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{2})});
  const tsino::Ref<Matrix> lent = Matrix_of(list5);
  list5->push(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{3}));
  Serial.print(lent->rows->length());
  Serial.print(F(" "));
  Serial.println(lent->rows == list5 ? F("true") : F("false"));
}

void loop() {}

// matrices: written by tsino from matrices.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> make(int32_t rows, int32_t columns, const tsino::Function<int32_t(int32_t, int32_t)>& value) {
  return tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<double>>>>(
      tsino::generated<tsino::Shared<tsino::Array<double>>>(
          rows,
          [&](int32_t r) -> tsino::Shared<tsino::Array<double>> {
            return tsino::makeShared<tsino::Array<double>>(
                tsino::generated<double>(
                    columns,
                    [&](int32_t c) -> int32_t { return value(r, c); }));
          }));
}

String show(const tsino::Array<tsino::Shared<tsino::Array<double>>>& m) {
  return m.map<String>(
      [](const tsino::Shared<tsino::Array<double>>& row) -> String { return row->join(F(" ")); }).join(
      F("; "));
}

tsino::Array<tsino::Shared<tsino::Array<double>>> transpose(const tsino::Array<tsino::Shared<tsino::Array<double>>>& m) {
  return m[0]->map<tsino::Shared<tsino::Array<double>>>(
      [&](double _, int32_t c) -> tsino::Shared<tsino::Array<double>> {
        return tsino::makeShared<tsino::Array<double>>(
            m.map<double>(
                [&](const tsino::Shared<tsino::Array<double>>& row) -> double { return (*row)[c]; }));
      });
}

tsino::Array<tsino::Shared<tsino::Array<double>>> multiply(const tsino::Array<tsino::Shared<tsino::Array<double>>>& a, const tsino::Array<tsino::Shared<tsino::Array<double>>>& b) {
  return a.map<tsino::Shared<tsino::Array<double>>>(
      [&](const tsino::Shared<tsino::Array<double>>& row) -> tsino::Shared<tsino::Array<double>> {
        return tsino::makeShared<tsino::Array<double>>(
            transpose(b).map<double>(
                [&](const tsino::Shared<tsino::Array<double>>& column) -> double {
                  return row->reduce<double>(
                      [&](double sum, double value, int32_t i) -> double {
                        return sum + value * (*column)[i];
                      },
                      0.0);
                }));
      });
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> rotate(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>& m) {
  m->reverse();
  for (int32_t r = 0; r < m->length(); r++) {
    for (int32_t c = 0; c < r; c++) tsino::swap((*(*m)[r])[c], (*(*m)[c])[r]);
  }
  return m;
}

tsino::Array<tsino::Array<String>> picture = tsino::Array<String>{
    "..##.", ".#..#", "..##.", "....."}.map<tsino::Array<String>>(
    [](const String& line) -> tsino::Array<String> { return tsino::characters(line); });

int32_t flood(int32_t x, int32_t y) {
  if (y < 0 || y >= picture.length() || x < 0 || x >= picture[y].length() || picture[y][x] != F(".")) {
    return 0;
  }
  picture[y].set(x, F("o"));
  int32_t value = 1 + flood(x + 1, y);
  int32_t value2 = value + flood(x - 1, y);
  int32_t value3 = value2 + flood(x, y + 1);
  return value3 + flood(x, y - 1);
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> m = ::make(
      2,
      3,
      [](int32_t r, int32_t c) -> int32_t { return r * 3 + c; });
  Serial.print(tsino::withoutFormat(show(*m)));
  Serial.print(F(" | "));
  Serial.print(show(transpose(*m)));
  Serial.print(F(" | "));
  Serial.println(show(multiply(*m, transpose(*m))));
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> identity = ::make(
      3,
      3,
      [](int32_t r, int32_t c) -> int32_t { return r == c ? 1 : 0; });
  Serial.print(show(multiply(*m, *identity)) == show(*m) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      show(
          multiply(
              tsino::Array<tsino::Shared<tsino::Array<double>>>{
                  tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.5})},
              tsino::Array<tsino::Shared<tsino::Array<double>>>{
                  tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.25})})));
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> square = ::make(
      3,
      3,
      [](int32_t r, int32_t c) -> int32_t { return r * 10 + c; });
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> list = rotate(square);
  String withoutFormatResult = tsino::withoutFormat(show(*list));
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> list2 = rotate(
      rotate(rotate(square)));
  String showResult = show(*list2);
  bool value = rotate(square) == square;
  Serial.print(withoutFormatResult);
  Serial.print(F(" | "));
  Serial.print(showResult);
  Serial.print(F(" "));
  Serial.println(value ? F("true") : F("false"));
  int32_t floodResult = flood(2, 1);
  int32_t floodResult2 = flood(0, 0);
  int32_t floodResult3 = flood(0, 0);
  Serial.print(floodResult);
  Serial.print(F(" "));
  Serial.print(floodResult2);
  Serial.print(F(" "));
  Serial.println(floodResult3);
  Serial.println(
      picture.map<String>(
          [](const tsino::Array<String>& row) -> String { return row.join(F("")); }).join(F("\n")));
  tsino::Array<tsino::Shared<tsino::Array<double>>> triangle{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0})};
  while (triangle.length() < 6) {
    tsino::Shared<tsino::Array<double>> last = triangle[triangle.length() - 1];
    triangle.push(
        tsino::makeShared<tsino::Array<double>>(
            tsino::Array<double>{
                1.0,
                tsino::allOf(
                    last->slice(1).map<double>(
                        [&](double value2, int32_t i) -> double { return value2 + (*last)[i]; })),
                1.0}));
    yield();
  }
  Serial.println(show(triangle));
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> list3 = ::make(
      2,
      2,
      [](int32_t r, int32_t c) -> int32_t { return r + c; });
  tsino::Array<tsino::Shared<tsino::Array<double>>> columns = transpose(*list3);
  (*columns[0])[0] += 0.5;
  Serial.print(tsino::withoutFormat(show(columns)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(columns.flat<double>()));
  Serial.println();
}

void loop() {}

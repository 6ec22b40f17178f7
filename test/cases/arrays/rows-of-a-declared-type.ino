// rows-of-a-declared-type: written by tsino from rows-of-a-declared-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Grid_number;
struct Grid_string;
struct Rows;

struct Grid_number : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Array<tsino::Optional<int32_t>>>> cells;
  void construct(int32_t width, int32_t height);
  void clear();
};

struct Grid_string : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Array<tsino::Optional<String>>>> cells;
  void construct(int32_t width, int32_t height);
  void clear();
};

struct Rows : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Optional<String>>> cells;
  int32_t n = 0;
  void construct(tsino::Shared<tsino::Array<tsino::Optional<String>>> cells, int32_t n) {
    this->cells = tsino::moved(cells);
    this->n = n;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("cells"), this->cells);
    out.field(F("n"), this->n);
    out.end();
  }
};

void show(const tsino::Array<tsino::Array<tsino::Optional<String>>>& cells) {
  Serial.println(
      cells.map<String>(
          [](const tsino::Array<tsino::Optional<String>>& row) -> String {
            return row.map<String>(
                [](const tsino::Optional<String>& cell) -> String {
                  return cell.has() ? cell.value() : String(F("."));
                }).join(F(""));
          }).join(F("/")));
}

tsino::Array<tsino::Array<tsino::Optional<String>>> empty(int32_t size) {
  return tsino::generated<tsino::Array<tsino::Optional<String>>>(
      size,
      [&]() -> tsino::Array<tsino::Optional<String>> {
        return tsino::generated<tsino::Optional<String>>(
            size,
            []() -> tsino::Optional<String> { return {}; });
      });
}

void Grid_number::construct(int32_t width, int32_t height) {
  this->cells = tsino::makeShared<tsino::Array<tsino::Array<tsino::Optional<int32_t>>>>(
      tsino::generated<tsino::Array<tsino::Optional<int32_t>>>(
          height,
          [&]() -> tsino::Array<tsino::Optional<int32_t>> {
            return tsino::generated<tsino::Optional<int32_t>>(
                width,
                []() -> tsino::Optional<int32_t> { return {}; });
          }));
}

void Grid_number::clear() {
  this->cells = tsino::makeShared<tsino::Array<tsino::Array<tsino::Optional<int32_t>>>>(
      this->cells->map<tsino::Array<tsino::Optional<int32_t>>>(
          [](const tsino::Array<tsino::Optional<int32_t>>& row) -> tsino::Array<tsino::Optional<int32_t>> {
            return row.map<tsino::Optional<int32_t>>(
                []() -> tsino::Optional<int32_t> { return {}; });
          }));
}

void Grid_string::construct(int32_t width, int32_t height) {
  this->cells = tsino::makeShared<tsino::Array<tsino::Array<tsino::Optional<String>>>>(
      tsino::generated<tsino::Array<tsino::Optional<String>>>(
          height,
          [&]() -> tsino::Array<tsino::Optional<String>> {
            return tsino::generated<tsino::Optional<String>>(
                width,
                []() -> tsino::Optional<String> { return {}; });
          }));
}

void Grid_string::clear() {
  this->cells = tsino::makeShared<tsino::Array<tsino::Array<tsino::Optional<String>>>>(
      this->cells->map<tsino::Array<tsino::Optional<String>>>(
          [](const tsino::Array<tsino::Optional<String>>& row) -> tsino::Array<tsino::Optional<String>> {
            return row.map<tsino::Optional<String>>([]() -> tsino::Optional<String> { return {}; });
          }));
}

// Functions of one's own, records, and rows that are properties.
tsino::Array<tsino::Shared<tsino::Array<tsino::Optional<String>>>> times_(int32_t count, const tsino::Function<tsino::Shared<tsino::Array<tsino::Optional<String>>>()>& make) {
  tsino::Array<tsino::Shared<tsino::Array<tsino::Optional<String>>>> made;
  for (int32_t i = 0; i < count; i++) made.push(make());
  return made;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Array<tsino::Optional<String>>> board = tsino::generated<tsino::Array<tsino::Optional<String>>>(
      3,
      []() -> tsino::Array<tsino::Optional<String>> {
        return tsino::Array<tsino::Optional<String>>{
            tsino::Optional<String>{},
            tsino::Optional<String>{},
            tsino::Optional<String>{}};
      });
  board[1].set(1, tsino::Optional<String>(F("x")));
  board[0].set(2, tsino::Optional<String>(F("o")));

  show(board);
  show(
      tsino::generated<tsino::Array<tsino::Optional<String>>>(
          2,
          []() -> tsino::Array<tsino::Optional<String>> {
            return tsino::Array<tsino::Optional<String>>{
                tsino::Optional<String>{},
                tsino::Optional<String>{}};
          }));
  show(
      tsino::Array<uint8_t>{1, 2, 3}.map<tsino::Array<tsino::Optional<String>>>(
          [](int32_t count) -> tsino::Array<tsino::Optional<String>> {
            return count > 1 ? tsino::Array<tsino::Optional<String>>{tsino::Optional<String>{}} : tsino::Array<tsino::Optional<String>>{};
          }));
  show(
      tsino::filled<tsino::Optional<bool>>(2, tsino::Optional<bool>{}).map<tsino::Array<tsino::Optional<String>>>(
          []() -> tsino::Array<tsino::Optional<String>> {
            return tsino::filled<tsino::Optional<bool>>(2, tsino::Optional<bool>{}).map<tsino::Optional<String>>(
                [](tsino::Optional<bool> value) -> tsino::Optional<String> { return {}; });
          }));

  tsino::Array<tsino::Array<tsino::Optional<String>>> small = empty(2);
  small[1].set(0, tsino::Optional<String>(F("o")));
  show(small);

  // Rows of text that get their first text later.
  tsino::Array<tsino::Array<String>> lines = tsino::generated<tsino::Array<String>>(
      2,
      []() -> tsino::Array<String> { return tsino::Array<String>{}; });
  lines[0].push(F("a"));
  lines[0].push(F("b"));
  Serial.print(tsino::withoutFormat(lines[0].join(F("-"))));
  Serial.print(F(" "));
  Serial.println(lines[1].length());

  const tsino::Ref<Grid_number> numbers = tsino::make<Grid_number>(2, 2);
  (*numbers->cells)[1].set(0, tsino::Optional<int32_t>(7));
  Serial.println(tsino::toJson(numbers->cells));
  numbers->clear();
  Serial.println(tsino::toJson(numbers->cells));
  const tsino::Ref<Grid_string> names = tsino::make<Grid_string>(1, 1);
  (*names->cells)[0].set(0, tsino::Optional<String>(F("n")));
  Serial.println((*names->cells)[0][0].value());

  tsino::Array<tsino::Shared<tsino::Array<tsino::Optional<String>>>> seats = times_(
      2,
      []() -> tsino::Shared<tsino::Array<tsino::Optional<String>>> {
        return tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
            tsino::Array<tsino::Optional<String>>{
                tsino::Optional<String>{},
                tsino::Optional<String>{}});
      });
  seats[1]->set(0, tsino::Optional<String>(F("Ada")));
  Serial.println(tsino::toJson(seats));
  tsino::Array<tsino::Shared<tsino::Record<uint8_t>>> scores = tsino::Array<uint8_t>{1, 2}.map<tsino::Shared<tsino::Record<uint8_t>>>(
      []() -> tsino::Shared<tsino::Record<uint8_t>> {
        return tsino::makeShared<tsino::Record<uint8_t>>();
      });
  scores[0]->set(F("ada"), 3);
  Serial.println(tsino::toJson(scores));
  tsino::Array<tsino::Ref<Rows>> rows = tsino::Array<uint8_t>{1, 2}.map<tsino::Ref<Rows>>(
      [](int32_t n) -> tsino::Ref<Rows> {
        return tsino::make<Rows>(
            tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
                tsino::Array<tsino::Optional<String>>{
                    tsino::Optional<String>{},
                    tsino::Optional<String>{}}),
            n);
      });
  rows[0]->cells->set(1, tsino::Optional<String>(F("c")));
  Serial.println(tsino::toJson(rows));
  const tsino::Optional<tsino::Shared<tsino::Array<tsino::Array<tsino::Optional<String>>>>> found = rows.length()
      > 1 ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Array<tsino::Optional<String>>>>>(
      tsino::makeShared<tsino::Array<tsino::Array<tsino::Optional<String>>>>(
          rows.map<tsino::Array<tsino::Optional<String>>>(
              []() -> tsino::Array<tsino::Optional<String>> {
                return tsino::Array<tsino::Optional<String>>{tsino::Optional<String>{}};
              }))) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Array<tsino::Optional<String>>>>>{};
  if (found.has()) (*found.value())[0].set(0, tsino::Optional<String>(F("f")));
  Serial.println(tsino::toJson(found));
}

void loop() {}

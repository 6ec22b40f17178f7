// filled-with-nothing: written by tsino from filled-with-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Board;
struct Store;

// @run
// Lists of empty places: what they may hold says the place that they go to.
struct Board : tsino::Object {
  int32_t size = 0;
  tsino::Shared<tsino::Array<tsino::Optional<String>>> cells;
  tsino::Array<tsino::Optional<int32_t>> marks;
  void construct(int32_t size);
  bool put(int32_t at, String what);
  void clear();
  String get_text();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Board"), *this);
    out.field(F("size"), this->size);
    out.fieldOrNull(F("cells"), this->cells);
    out.field(F("marks"), this->marks);
    out.end();
  }
};

struct Store : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Optional<bool>>> slots;
  void construct(tsino::Shared<tsino::Array<tsino::Optional<bool>>> slots) {
    this->slots = tsino::moved(slots);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("slots"), this->slots);
    out.end();
  }
};

void Board::construct(int32_t size) {
  this->cells = tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
      tsino::filled<tsino::Optional<bool>>(4, tsino::Optional<bool>{}).map<tsino::Optional<String>>(
          [](tsino::Optional<bool> value) -> tsino::Optional<String> { return {}; }));
  this->size = size;
  this->marks = tsino::filled<tsino::Optional<bool>>(size, tsino::Optional<bool>{}).map<tsino::Optional<int32_t>>(
      [](tsino::Optional<bool> value) -> tsino::Optional<int32_t> { return {}; });
}

bool Board::put(int32_t at, String what) {
  if (!(at >= 0 && at < this->cells->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      this->cells->get(at)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::Undefined{})).is<tsino::Null>()) return false;
  this->cells->set(at, tsino::Optional<String>(tsino::moved(what)));
  return true;
}

void Board::clear() {
  this->cells = tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
      tsino::filled<tsino::Optional<bool>>(this->size, tsino::Optional<bool>{}).map<tsino::Optional<String>>(
          [](tsino::Optional<bool> value) -> tsino::Optional<String> { return {}; }));
}

String Board::get_text() {
  return this->cells->map<String>(
      [](const tsino::Optional<String>& cell) -> String {
        return cell.has() ? cell.value() : String(F("."));
      }).join(F(""));
}

tsino::Array<tsino::Optional<String>> lines(int32_t count) {
  return tsino::filled<tsino::Optional<bool>>(count, tsino::Optional<bool>{}).map<tsino::Optional<String>>(
      [](tsino::Optional<bool> value) -> tsino::Optional<String> { return {}; });
}

int32_t missing(const tsino::Array<tsino::Optional<String>>& list) {
  return list.filter([](const tsino::Optional<String>& line) -> bool { return !line.has(); }).length();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Board> board = tsino::make<Board>(3);
  bool putResult = board->put(1, F("x"));
  bool putResult2 = board->put(1, F("o"));
  Serial.print(putResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(putResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(board->get_text());
  Serial.print(F(" "));
  tsino::inspect(Serial, board->marks);
  Serial.println();
  board->clear();
  board->marks.set(2, tsino::Optional<int32_t>(7));
  tsino::inspect(Serial, board);
  Serial.println();
  tsino::Array<tsino::Optional<String>> page = lines(2);
  page.set(1, tsino::Optional<String>(F("hello")));
  tsino::inspectOrNull(Serial, page);
  Serial.print(F(" "));
  Serial.print(missing(page));
  Serial.print(F(" "));
  Serial.println(
      missing(
          tsino::filled<tsino::Optional<bool>>(5, tsino::Optional<bool>{}).map<tsino::Optional<String>>(
              [](tsino::Optional<bool> value) -> tsino::Optional<String> { return {}; })));

  const tsino::Ref<Store> store = tsino::make<Store>(
      tsino::makeShared<tsino::Array<tsino::Optional<bool>>>(
          tsino::filled<tsino::Optional<bool>>(2, tsino::Optional<bool>{})));
  store->slots->set(0, tsino::Optional<bool>(true));
  tsino::inspect(Serial, store);
  Serial.println();
}

void loop() {}

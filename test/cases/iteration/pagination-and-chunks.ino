// pagination-and-chunks: written by tsino from pagination-and-chunks.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"

struct Next;
struct Runs;

struct Next : tsino::Object {
  int32_t value = 0;
  bool done = false;
  void construct(int32_t value, bool done) {
    this->value = value;
    this->done = done;
  }
};

struct Runs : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// Windows, chunks, zips, ranges and pairings: the loops that people write around arrays.
tsino::Array<int32_t> data = tsino::generated<int32_t>(
    10,
    [](int32_t i) -> int32_t { return i + 1; });

tsino::Array<tsino::Shared<tsino::Array<int32_t>>> chunk(tsino::Array<int32_t>& items, int32_t size) {
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> result;
  for (int32_t i = 0; i < items.length(); i += size) {
    result.push(tsino::makeShared<tsino::Array<int32_t>>(items.slice(i, i + size)));
  }
  return result;
}

tsino::Array<tsino::Array<int32_t>> windows(const tsino::Array<int32_t>& items, int32_t size) {
  return items.slice(size - 1).map<tsino::Array<int32_t>>(
      [&](int32_t _, int32_t i) -> tsino::Array<int32_t> { return items.slice(i, i + size); });
}
int32_t position = 0;

tsino::Ref<Next> next() {
  return position < data.length() ? tsino::make<Next>(data[position++], false) : tsino::make<Next>(
      0, true);
}

void setup() {
  Serial.begin(115200);
  {
    tsino::Array<tsino::Shared<tsino::Array<int32_t>>> list = chunk(data, 4);
    for (int32_t page = 0; page < list.length(); page++) {
      tsino::Shared<tsino::Array<int32_t>> items = list[page];
      int32_t value = chunk(data, 4).length();
      Serial.print(F("page "));
      Serial.print(page + 1);
      Serial.print(F("/"));
      Serial.print(value);
      Serial.print(F(": "));
      Serial.println(items->join());
    }
  }
  Serial.println(
      windows(data, 3).map<double>(
          [](const tsino::Array<int32_t>& window) -> double {
            return window.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0)
                / 3.0;
          }).join());
  tsino::Array<String> pairs;
  for (int32_t i = 0; i < 4; i++) {
    for (int32_t j = i + 1; j < 4; j++) pairs.push(tsino::concat(String(data[i]), String(data[j])));
  }
  Serial.println(pairs.join());
  tsino::Optional<int32_t> previous;
  tsino::Array<int8_t> deltas;
  tsino::Array<uint8_t> list{3, 7, 4, 4};
  for (const int32_t value : list) {
    if (previous.has()) deltas.push((int8_t)(value - previous.value()));
    previous = value;
  }
  Serial.println(deltas.join());
  tsino::Array<tsino::Ref<Runs>> runs;
  for (const String& char_ : tsino::eachCharacterOf(F("aaabccd"))) {
    const tsino::Optional<tsino::Ref<Runs>> last = runs.at(-1);
    if (last.has() && last.value()->item0 == char_) {
      last.value()->item1++;
    } else {
      runs.push(tsino::make<Runs>(char_, 1));
    }
  }
  Serial.println(
      runs.map<String>(
          [](const tsino::Ref<Runs>& given) -> String {
            const String& char_ = given->item0;
            const int32_t n = given->item1;
            return tsino::concat(char_, String(n));
          }).join(F("")));
  tsino::Array<String> table;
  for (int32_t row = 1; row <= 3; row++) {
    String line = F("");
    for (int32_t column = 1; column <= 4; column++) {
      line += tsino::padStart(String(row * column), 4);
    }
    table.push(line);
  }
  Serial.println(table.join(F("\n")));
  tsino::Array<tsino::Array<int32_t>> columns{
      tsino::Array<int32_t>{},
      tsino::Array<int32_t>{},
      tsino::Array<int32_t>{}};
  for (const int32_t value : data) columns[value % columns.length()].push(value);
  Serial.println(
      columns.map<String>(
          [](const tsino::Array<int32_t>& column) -> String { return column.join(F("")); }).join(
          F(" ")));
  int32_t total = 0;
  for (tsino::Ref<Next> step = next(); !step->done; step = next()) {
    total += step->value;
    yield();
  }
  bool done = next()->done;
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(done ? F("true") : F("false"));
}

void loop() {}

// rows-moved-while-lent: written by tsino from rows-moved-while-lent.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/shared.h"

// @run
// A row is lent to a function or a loop while the array that it lies in grows, shrinks or gets another row there.
tsino::Array<tsino::Shared<tsino::Array<int32_t>>> rows{
    tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1}),
    tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{2})};

void grow(tsino::Array<int32_t>& row) {
  for (int32_t i = 0; i < 50; i++) {
    rows.push(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{i}));
  }
  row.push(5);
}

int32_t shrink() {
  rows.pop();
  return 7;
}

tsino::Array<tsino::Shared<tsino::Array<String>>> texts{
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"a"})};

const __FlashStringHelper* replace() {
  texts.set(0, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("z")}));
  return F("n");
}

tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>> cube{
    tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
        tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})}),
    tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
        tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})})};

int32_t measure(tsino::Array<uint8_t>& row, tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& plane) {
  cube.push(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9})}));
  plane.push(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{8}));
  return row.length() + plane.length();
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> pages = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
    tsino::Array<tsino::Shared<tsino::Array<String>>>{
        tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{"a text that is long enough for the heap"})});

String turn(const tsino::Array<String>& page) {
  pages = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
      tsino::Array<tsino::Shared<tsino::Array<String>>>{
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("w")})});
  return page.join();
}

tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> make() {
  return tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4, 5})};
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<int32_t>> list = rows[0];
  grow(*list);
  Serial.print(tsino::withoutFormat(rows[0]->join()));
  Serial.print(F(" "));
  Serial.println(rows.length());
  tsino::Shared<tsino::Array<int32_t>> element = rows[51];
  element->push(shrink());
  tsino::Shared<tsino::Array<int32_t>> element2 = rows[0];
  element2->set(0, shrink());
  Serial.print(tsino::withoutFormat(rows[0]->join()));
  Serial.print(F(" "));
  Serial.println(rows.length());
  tsino::Shared<tsino::Array<String>> element3 = texts[0];
  element3->push(replace());
  Serial.println(texts[0]->join());
  tsino::Shared<tsino::Array<String>> element4 = texts[0];
  (*element4)[0] += replace();
  Serial.println(texts[0]->join());

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};
  tsino::Shared<tsino::Array<uint8_t>> list2 = grid[0];
  for (int32_t i = 0; i < list2->length(); i++) {
    const int32_t x = (*list2)[i];
    grid.push(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)x}));
    if (x < 2) grid[0]->push(9);
  }
  Serial.print(grid.length());
  Serial.print(F(" "));
  Serial.println(grid[0]->join());

  tsino::Array<tsino::Array<uint8_t>> still{
      tsino::Array<uint8_t>{1, 2},
      tsino::Array<uint8_t>{3, 4}};
  for (int32_t i = 0; i < still.length(); i++) {
    for (const int32_t x : still[i]) Serial.println(x);
  }
  tsino::Shared<tsino::Array<uint8_t>> list3 = (*cube[0])[1];
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> list4 = cube[0];
  int32_t measureResult = measure(*list3, *list4);
  Serial.print(measureResult);
  Serial.print(F(" "));
  Serial.println(cube.length());
  tsino::Shared<tsino::Array<String>> list5 = (*pages)[0];
  String withoutFormatResult = tsino::withoutFormat(turn(*list5));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println((*(*pages)[0])[0]);
  tsino::Shared<tsino::Array<uint8_t>> list6 = make()[1];
  for (const int32_t x : *list6) {
    tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> other = make();
    Serial.print(x);
    Serial.print(F(" "));
    Serial.println(other.length());
  }
}

void loop() {}

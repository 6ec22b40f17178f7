// lists-that-grow-meanwhile: written by tsino from lists-that-grow-meanwhile.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Box;

struct Box : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>> rows;
  int32_t n = 0;
  void construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>> rows, int32_t n) {
    this->rows = tsino::moved(rows);
    this->n = n;
  }
};

// @run
// A pattern that has met the end of a list takes nothing more from it, though its defaults make it longer.
tsino::Array<int32_t> xs;
int32_t count = 0;

int32_t grow() {
  for (int32_t i = 0; i < 4; i++) xs.push(++count);
  return 100 + count;
}
const tsino::Ref<Box> box = tsino::make<Box>(
    tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>(
        tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{
            tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2}),
            tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{3})}),
    0);

tsino::Shared<tsino::Array<int32_t>> more() {
  box->rows->push(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{box->n++}));
  return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{9});
}
tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>> nested;

int32_t addRow() {
  nested.push(
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5})));
  return 3;
}

void setup() {
  Serial.begin(115200);
  const bool ended = xs.length() <= 0;
  tsino::Optional<int32_t> getResult = xs.get(0);
  const int32_t a = getResult.has() ? getResult.value() : grow();
  const bool ended2 = ended || xs.length() <= 1;
  tsino::Optional<int32_t> value = ended ? tsino::Optional<int32_t>{} : xs.get(1);
  const int32_t b = value.has() ? value.value() : grow();
  tsino::Array<int32_t> rest = ended2 ? tsino::Array<int32_t>{} : xs.slice(2);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  tsino::inspect(Serial, rest);
  Serial.print(F(" "));
  tsino::inspect(Serial, xs);
  Serial.println();
  xs.setLength(1);
  const tsino::Optional<int32_t> c = xs.get(0);
  const bool ended3 = xs.length() <= 1;
  tsino::Optional<int32_t> getResult2 = xs.get(1);
  const int32_t d = getResult2.has() ? getResult2.value() : grow();
  const int32_t e = (ended3 ? tsino::Optional<int32_t>{} : xs.get(2)).valueOr(7);
  const int32_t f = (ended3 ? tsino::Optional<int32_t>{} : xs.get(3)).valueOr(-5);
  Serial.print(tsino::optionalText(c));
  Serial.print(F(" "));
  Serial.print(d);
  Serial.print(F(" "));
  Serial.print(e);
  Serial.print(F(" "));
  Serial.print(f);
  Serial.print(F(" "));
  Serial.println(xs.length());
  xs.setLength(3);
  {
    const tsino::Optional<int32_t> g = xs.get(0);
    const tsino::Optional<int32_t> h = xs.get(1);
    const bool ended4 = xs.length() <= 2;
    tsino::Optional<int32_t> getResult3 = xs.get(2);
    const int32_t i = getResult3.has() ? getResult3.value() : grow();
    const int32_t j = (ended4 ? tsino::Optional<int32_t>{} : xs.get(3)).valueOr(1);
    Serial.print(tsino::optionalText(g));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(h));
    Serial.print(F(" "));
    Serial.print(i);
    Serial.print(F(" "));
    Serial.println(j);
  }
  // Assigned: the same.
  tsino::Optional<int32_t> p = 0;
  tsino::Optional<int32_t> q = 0;
  tsino::Optional<int32_t> r = 0;
  tsino::Shared<tsino::Array<int32_t>> tail = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  xs.setLength(0);
  bool value2 = xs.length() <= 0;
  tsino::Optional<int32_t> getResult3 = xs.get(0);
  p = tsino::Optional<int32_t>(getResult3.has() ? getResult3.value() : grow());
  q = (value2 ? tsino::Optional<int32_t>{} : xs.get(1)).valueOr(-1);
  tail = tsino::makeShared<tsino::Array<int32_t>>(value2 ? tsino::Array<int32_t>{} : xs.slice(2));
  Serial.print(p.value());
  Serial.print(F(" "));
  Serial.print(q.value());
  Serial.print(F(" "));
  tsino::inspect(Serial, tail);
  Serial.print(F(" "));
  Serial.println(xs.length());
  xs.setLength(2);
  p = xs.get(0);
  bool value3 = xs.length() <= 1;
  tsino::Optional<int32_t> getResult4 = xs.get(1);
  q = tsino::Optional<int32_t>(getResult4.has() ? getResult4.value() : grow());
  tsino::Optional<int32_t> value4 = value3 ? tsino::Optional<int32_t>{} : xs.get(2);
  r = tsino::Optional<int32_t>(value4.has() ? value4.value() : grow());
  Serial.print(p.value());
  Serial.print(F(" "));
  Serial.print(q.value());
  Serial.print(F(" "));
  Serial.print(r.value());
  Serial.print(F(" "));
  Serial.println(xs.length());
  for (int32_t k = 0; k < 2; k++) {
    const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>& rows = box->rows;
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult5 = rows->get(0);
    tsino::Shared<tsino::Array<int32_t>> first = getResult5.has() ? getResult5.value() : tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{0});
    const bool ended4 = rows->length() <= 1;
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult6 = rows->get(1);
    tsino::Shared<tsino::Array<int32_t>> second = getResult6.has() ? getResult6.value() : more();
    const bool ended5 = ended4 || rows->length() <= 2;
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> value5 = ended4 ? tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{} : rows->get(2);
    tsino::Shared<tsino::Array<int32_t>> third = value5.has() ? value5.value() : more();
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> value6 = ended5 ? tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{} : rows->get(3);
    tsino::Shared<tsino::Array<int32_t>> fourth = value6.has() ? value6.value() : more();
    tsino::inspect(Serial, first);
    Serial.print(F(" "));
    tsino::inspect(Serial, second);
    Serial.print(F(" "));
    tsino::inspect(Serial, third);
    Serial.print(F(" "));
    tsino::inspect(Serial, fourth);
    Serial.print(F(" "));
    Serial.println(box->rows->length());
    box->rows->setLength(k);
  }
  const bool ended4 = nested.length() <= 0;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult5 = nested.get(0);
  tsino::Shared<tsino::Array<uint8_t>> part = getResult5.has() ? getResult5.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  tsino::Optional<uint8_t> getResult6 = part->get(0);
  const int32_t x = getResult6.has() ? getResult6.value() : addRow();
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value5 = ended4 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{} : nested.get(1);
  tsino::Shared<tsino::Array<uint8_t>> part2 = value5.has() ? value5.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{8});
  const int32_t y = part2->get(0).valueOr(4);
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(y);
  Serial.print(F(" "));
  tsino::inspect(Serial, nested);
  Serial.println();
}

void loop() {}

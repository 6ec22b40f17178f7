// index-forms: written by tsino from index-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Keyed;

struct Keyed : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> list;
  int32_t at = 0;
  void construct(tsino::Shared<tsino::Array<int32_t>> list, int32_t at) {
    this->list = tsino::moved(list);
    this->at = at;
  }
};

int32_t i = 0;

int32_t next() {
  return i++;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Elements as targets: ++, compound, side effects in the index, computed by other elements, nested.
  tsino::Array<double> a{1.0, 2.0, 3.0, 4.0};
  a[i++] += 10.0;
  a[i++] *= 2.0;
  String withoutFormatResult = tsino::withoutFormat(a.join());
  double before = a[i]++;
  double element = a[i];
  double before2 = --a[a.length() - 1];
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(i);
  Serial.print(F(" "));
  tsino::inspect(Serial, before);
  Serial.print(F(" "));
  tsino::inspect(Serial, element);
  Serial.print(F(" "));
  tsino::inspect(Serial, before2);
  Serial.println();
  a[tsino::exactInt(a[0] - 9.0)] -= 1.0;
  Serial.println(a.join());
  int32_t nextResult = next();
  a.set(nextResult, next());
  int32_t value = next() - 4;
  a.set(value, a[0] + next());
  Serial.print(tsino::withoutFormat(a.join()));
  Serial.print(F(" "));
  Serial.println(i);
  tsino::Array<tsino::Shared<tsino::Array<double>>> rows{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 4.0})};
  rows[1]->set(0, tsino::pow((*rows[1])[0], 2.0));
  (*rows[0])[tsino::exactInt((*rows[0])[0])] += (*rows[1])[1];
  Serial.println(
      rows.map<String>(
          [](const tsino::Shared<tsino::Array<double>>& row) -> String { return row->join(); }).join(
          F("|")));
  tsino::Shared<tsino::Array<double>> row = rows[0];
  int32_t pushResult = row->push(99.0);
  row->set(0, pushResult + (*row)[0]);
  Serial.println(row->join());
  tsino::Array<String> texts{F("a"), F("b")};
  texts[0] += tsino::concat(texts[1], String(texts.length()));
  texts.set(texts.length(), F("new"));
  texts.set(1, tsino::repeat(texts[1], 3));
  Serial.println(texts.join());
  tsino::Shared<tsino::Array<uint8_t>> current = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{5, 6});
  tsino::Shared<tsino::Array<uint8_t>> old = current;
  tsino::Shared<tsino::Array<uint8_t>> currentBefore = current;
  currentBefore->set(
      (current = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 0}))->length()
          - 1,
      7);
  Serial.print(tsino::withoutFormat(old->join()));
  Serial.print(F(" "));
  Serial.println(current->join());
  tsino::Array<int32_t> bits{0, 255};
  bits[0] |= 6;
  bits.set(0, (int32_t)((uint32_t)bits[0] << 2));
  bits.set(1, (uint32_t)bits[1] >> 4);
  bits[1] ^= 5;
  bits[1] &= ~2;
  Serial.print(tsino::withoutFormat(bits.join()));
  Serial.print(F(" "));
  Serial.print(bits[0] % 7);
  Serial.print(F(" "));
  Serial.print(-bits[1]);
  Serial.print(F(" "));
  Serial.println(bits[0] == 0 ? F("true") : F("false"));
  tsino::Array<bool> flags{false, true};
  if (!flags[0]) flags.set(0, flags[1]);
  if (flags[1]) flags.set(1, !flags[0]);
  Serial.println(flags.join());
  const tsino::Ref<Keyed> keyed = tsino::make<Keyed>(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2}),
      1);
  int32_t before3 = keyed->at--;
  (*keyed->list)[before3] += keyed->at;
  Serial.print(tsino::withoutFormat(keyed->list->join()));
  Serial.print(F(" "));
  Serial.println(keyed->at);
}

void loop() {}

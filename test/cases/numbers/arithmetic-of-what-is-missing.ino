// arithmetic-of-what-is-missing: written by tsino from arithmetic-of-what-is-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/truth.h"

struct Reading;
struct Store;

struct Reading : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Store : tsino::Object {
  tsino::Array<tsino::Ref<Reading>> items;
  tsino::Optional<int32_t> best;
  tsino::Optional<int32_t> last;
  void construct();
  double sum();
  void drop();
  void run();
  tsino::Optional<int32_t> get_second();
};

// @run
// Arithmetic and comparisons of numbers that are missing against their types: undefined counts as NaN, null as 0.

const auto readings = tsino::makeRecord<tsino::Ref<Reading>>({{"a", tsino::make<Reading>(3)}});
tsino::Array<tsino::Ref<Reading>> list{tsino::make<Reading>(7)};
int32_t runs = 0;

int32_t next() {
  runs += 1;
  return runs;
}

tsino::Optional<int32_t> valueOf(const String& key) {
  tsino::Optional<tsino::Ref<Reading>> getResult = readings->get(key);
  return getResult.has() ? tsino::Optional<int32_t>(getResult.value()->value) : tsino::Optional<int32_t>{};
}

tsino::Optional<int32_t> at(int32_t index) {
  tsino::Optional<tsino::Ref<Reading>> getResult = list.get(index);
  return getResult.has() ? tsino::Optional<int32_t>(getResult.value()->value) : tsino::Optional<int32_t>{};
}

tsino::Optional<int32_t> Store::get_second() {
  tsino::Optional<tsino::Ref<Reading>> getResult = this->items.get(1);
  return getResult.has() ? tsino::Optional<int32_t>(getResult.value()->value) : tsino::Optional<int32_t>{};
}

double Store::sum() {
  double sum = 0.0;
  for (int32_t i = 0; i < this->items.length(); i++) {
    tsino::Optional<tsino::Ref<Reading>> getResult = this->items.get(i);
    sum += !getResult.has() ? (double)NAN : (double)getResult.value()->value;
  }
  return sum;
}

void Store::drop() {
  this->best = {};
  this->last = {};
}

void Store::run() {
  if (!this->best.has() || !this->last.has()) return;
  this->drop();
  Serial.print((!this->best.has() ? 0 : this->best.value()) + 1);
  Serial.print(F(" "));
  tsino::inspect(Serial, (!this->last.has() ? (double)NAN : (double)this->last.value()) + 1.0);
  Serial.print(F(" "));
  Serial.print((!this->best.has() ? 0 : this->best.value()) * 3);
  Serial.print(F(" "));
  Serial.print((!this->best.has() ? 0 : this->best.value()) > -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((!this->best.has() ? 0 : this->best.value()) < 1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(this->last > 0 ? F("true") : F("false"));
  Serial.print(tsino::maximum<int32_t>(!this->best.has() ? 0 : this->best.value(), -3));
  Serial.print(F(" "));
  Serial.print((!this->best.has() ? 0 : this->best.value()) | 1);
  Serial.print(F(" "));
  tsino::inspect(Serial, 10.0 - (!this->last.has() ? (double)NAN : (double)this->last.value()));
  Serial.print(F(" "));
  Serial.println(this->last <= this->last ? F("true") : F("false"));
  this->best = (!this->best.has() ? 0 : this->best.value()) + 4;
  Serial.println(this->best.value());
}

void Store::construct() {
  this->items = tsino::Array<tsino::Ref<Reading>>{tsino::make<Reading>(5)};
  this->best = 2;
  this->last = 4;
}

tsino::Optional<int32_t> pick(const tsino::Array<tsino::Ref<Reading>>& items, int32_t index) {
  tsino::Optional<tsino::Ref<Reading>> getResult = items.get(index);
  return getResult.has() ? tsino::Optional<int32_t>(getResult.value()->value) : tsino::Optional<int32_t>{};
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Store> store = tsino::make<Store>();
  tsino::Optional<int32_t> valueOfResult = valueOf(F("a"));
  tsino::Optional<int32_t> valueOfResult2 = valueOf(F("z"));
  tsino::Optional<int32_t> atResult = at(0);
  tsino::Optional<int32_t> atResult2 = at(9);
  tsino::Optional<int32_t> secondResult = store->get_second();
  tsino::inspect(
      Serial,
      (!valueOfResult.has() ? (double)NAN : (double)valueOfResult.value()) + 1.0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (!valueOfResult2.has() ? (double)NAN : (double)valueOfResult2.value()) + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (!atResult.has() ? (double)NAN : (double)atResult.value()) - 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (!atResult2.has() ? (double)NAN : (double)atResult2.value()) - 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (!secondResult.has() ? (double)NAN : (double)secondResult.value()) * 2.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, store->sum());
  Serial.println();
  tsino::Optional<int32_t> pickResult = pick(list, 0);
  tsino::Optional<int32_t> pickResult2 = pick(list, 3);
  tsino::inspect(Serial, (!pickResult.has() ? (double)NAN : (double)pickResult.value()) + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (!pickResult2.has() ? (double)NAN : (double)pickResult2.value()) + 1.0);
  Serial.print(F(" "));
  Serial.print(pick(list, 3) > pick(list, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(pick(list, 3) <= pick(list, 3) ? F("true") : F("false"));
  Serial.print(valueOf(F("a")) < valueOf(F("z")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(valueOf(F("z")) < 5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(0 <= valueOf(F("z")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(valueOf(F("z")) == valueOf(F("y")) ? F("true") : F("false"));
  tsino::Optional<tsino::Ref<Reading>> getResult = list.get(next());
  double value = !getResult.has() ? (double)NAN : (double)getResult.value()->value;
  double value2 = value + next();
  int32_t nextResult = next();
  tsino::Optional<tsino::Ref<Reading>> getResult2 = list.get(next());
  double value3 = !getResult2.has() ? (double)NAN : (double)getResult2.value()->value;
  double value4 = nextResult + value3 * next();
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  Serial.println(runs);

  double total = 0.0;
  tsino::Array<String> list_{F("a"), F("z")};
  for (const String& key : list_) {
    tsino::Optional<int32_t> valueOfResult3 = valueOf(key);
    total += !valueOfResult3.has() ? (double)NAN : (double)valueOfResult3.value();
  }
  tsino::inspect(Serial, total);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{0, 1}.map<double>(
          [](int32_t index) -> double {
            tsino::Optional<int32_t> atResult3 = at(index);
            return (!atResult3.has() ? (double)NAN : (double)atResult3.value()) + 1.0;
          }));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{1, 5}.filter([](int32_t index) -> bool { return at(index) > 1; }).length());
  tsino::Optional<int32_t> atResult3 = at(8);
  tsino::Optional<int32_t> atResult4 = at(0);
  tsino::Optional<int32_t> atResult5 = at(1);
  tsino::Optional<tsino::Ref<Reading>> getResult3 = list.get(4);
  tsino::Optional<int32_t> atResult6 = at(0);
  tsino::inspect(Serial, tsino::round(!atResult3.has() ? (double)NAN : (double)atResult3.value()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::maximum(
          !atResult4.has() ? (double)NAN : (double)atResult4.value(),
          !atResult5.has() ? (double)NAN : (double)atResult5.value()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::absolute(!getResult3.has() ? (double)NAN : (double)getResult3.value()->value));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::minimum(3.0, !atResult6.has() ? (double)NAN : (double)atResult6.value()));
  Serial.println();
  tsino::Optional<int32_t> valueOfResult3 = valueOf(F("z"));
  tsino::Optional<int32_t> valueOfResult4 = valueOf(F("z"));
  tsino::Optional<int32_t> valueOfResult5 = valueOf(F("a"));
  tsino::Optional<int32_t> valueOfResult6 = valueOf(F("z"));
  tsino::Optional<int32_t> valueOfResult7 = valueOf(F("z"));
  tsino::Optional<int32_t> atResult7 = at(3);
  Serial.print(
      tsino::toInt32(!valueOfResult3.has() ? (double)NAN : (double)valueOfResult3.value()));
  Serial.print(F(" "));
  Serial.print(
      ~tsino::toInt32(!valueOfResult4.has() ? (double)NAN : (double)valueOfResult4.value()));
  Serial.print(F(" "));
  Serial.print(
      (int32_t)((uint32_t)tsino::toInt32(
          !valueOfResult5.has() ? (double)NAN : (double)valueOfResult5.value()) << 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, !valueOfResult6.has() ? (double)NAN : (double)valueOfResult6.value());
  Serial.print(F(" "));
  tsino::inspect(Serial, -(!valueOfResult7.has() ? (double)NAN : (double)valueOfResult7.value()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::pow(2.0, !atResult7.has() ? (double)NAN : (double)atResult7.value()));
  Serial.println();
  tsino::Optional<int32_t> atResult8 = at(3);
  Serial.print(F("v"));
  Serial.print(tsino::optionalText(valueOf(F("z"))));
  Serial.print(F(" "));
  tsino::print(Serial, (!atResult8.has() ? (double)NAN : (double)atResult8.value()) + 1.0);
  Serial.print(F(" "));
  Serial.print(at(3).valueOr(7));
  Serial.print(F(" "));
  Serial.print(!tsino::truthy(at(3)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(at(3) > 1 ? F("big") : F("not big"));
  store->run();
}

void loop() {}

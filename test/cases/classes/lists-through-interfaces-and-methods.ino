// lists-through-interfaces-and-methods: written by tsino from lists-through-interfaces-and-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Sink;
struct Sum;
struct Doubler;

struct Sink : tsino::Object {
  virtual int32_t take_(const tsino::Shared<tsino::Array<int32_t>>&) = 0;
  virtual ~Sink() {}
};

struct Sum : Sink {
  tsino::Shared<tsino::Array<int32_t>> last;
  void construct();
  int32_t take_(const tsino::Shared<tsino::Array<int32_t>>& list) final;
  void each(tsino::Array<int32_t>& list, const tsino::Function<void(int32_t)>& f);
};

struct Doubler : Sink {
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> kept;
  void construct();
  int32_t take_(const tsino::Shared<tsino::Array<int32_t>>& list) final;
  tsino::Shared<tsino::Array<int32_t>> both(const tsino::Array<int32_t>& list, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& otherGiven = {});
  tsino::Shared<tsino::Array<int32_t>> pick(const tsino::Shared<tsino::Array<int32_t>>& list, const tsino::Shared<tsino::Array<int32_t>>& otherwise, bool first);
  int32_t maybe(const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& list = {});
  tsino::Shared<tsino::Array<int32_t>> rest(const tsino::Shared<tsino::Array<int32_t>>& list);
  tsino::Shared<tsino::Array<int32_t>> reassigned(tsino::Shared<tsino::Array<int32_t>> listGiven);
};

int32_t Sum::take_(const tsino::Shared<tsino::Array<int32_t>>& list) {
  this->last = list;
  return list->reduce<int32_t>([](int32_t x, int32_t y) -> int32_t { return x + y; }, 0);
}

void Sum::each(tsino::Array<int32_t>& list, const tsino::Function<void(int32_t)>& f) {
  for (int32_t i = 0; i < list.length(); i++) {
    const int32_t n = list[i];
    f(n);
  }
}

void Sum::construct() {
  this->last = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{});
}

int32_t Doubler::take_(const tsino::Shared<tsino::Array<int32_t>>& list) {
  tsino::Shared<tsino::Array<int32_t>> doubled = tsino::makeShared<tsino::Array<int32_t>>(
      list->map<int32_t>([](int32_t n) -> int32_t { return n * 2; }));
  this->kept = doubled;
  return doubled->length();
}

tsino::Shared<tsino::Array<int32_t>> Doubler::both(const tsino::Array<int32_t>& list, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& otherGiven) {
  tsino::Shared<tsino::Array<uint8_t>> other = otherGiven.has() ? otherGiven.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{7, 8});
  return tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{tsino::allOf(list), tsino::allOf(*other)});
}

tsino::Shared<tsino::Array<int32_t>> Doubler::pick(const tsino::Shared<tsino::Array<int32_t>>& list, const tsino::Shared<tsino::Array<int32_t>>& otherwise, bool first) {
  return first ? list : otherwise;
}

int32_t Doubler::maybe(const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& list) {
  return list.has() ? list.value()->length() : -1;
}

tsino::Shared<tsino::Array<int32_t>> Doubler::rest(const tsino::Shared<tsino::Array<int32_t>>& list) {
  list->push(0);
  return list;
}

tsino::Shared<tsino::Array<int32_t>> Doubler::reassigned(tsino::Shared<tsino::Array<int32_t>> listGiven) {
  tsino::Shared<tsino::Array<int32_t>> list = tsino::moved(listGiven);
  if (list->length() > 2) list = tsino::makeShared<tsino::Array<int32_t>>(list->slice(1));
  list->push(9);
  return list;
}

void Doubler::construct() {}
tsino::Shared<tsino::Array<int32_t>> data = tsino::makeShared<tsino::Array<int32_t>>(
    tsino::Array<int32_t>{1, 2, 3});
const tsino::Ref<Sum> sum = tsino::make<Sum>();
const tsino::Ref<Doubler> d = tsino::make<Doubler>();

int32_t take(const tsino::Shared<tsino::Array<int32_t>>& list) {
  return sum->take_(list);
}

tsino::Shared<tsino::Array<int32_t>> method(const tsino::Shared<tsino::Array<int32_t>>& list) {
  return d->pick(list, list, true);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Sink>> sinks{
      tsino::Ref<Sink>(tsino::make<Sum>()),
      tsino::Ref<Sink>(tsino::make<Doubler>())};
  for (const tsino::Ref<Sink>& sink : sinks) Serial.println(sink->take_(data));
  sum->take_(data);
  data->push(4);
  tsino::inspect(Serial, sum->last);
  Serial.print(F(" "));
  Serial.println(sum->last == data ? F("true") : F("false"));
  sum->each(*data, [](int32_t n) {
    if (n < 3) data->push(n + 10);
  });
  tsino::inspect(Serial, data);
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> value = d->rest(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2}));
  tsino::Shared<tsino::Array<int32_t>> value2 = d->rest(
      tsino::makeShared<tsino::Array<int32_t>>(data->copy()));
  tsino::inspect(Serial, d->both(*data));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      d->both(
          tsino::Array<int32_t>{1},
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})));
  Serial.print(F(" "));
  Serial.print(d->maybe());
  Serial.print(F(" "));
  Serial.print(d->maybe(data));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> p = d->pick(
      data,
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{5}),
      true);
  p->push(99);
  Serial.print((*data)[data->length() - 1]);
  Serial.print(F(" "));
  Serial.print(p == data ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      d->pick(data, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{5}), false));
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> r = d->reassigned(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2}));
  tsino::Shared<tsino::Array<int32_t>> q = d->reassigned(data);
  tsino::inspect(Serial, r);
  Serial.print(F(" "));
  tsino::inspect(Serial, q);
  Serial.print(F(" "));
  Serial.print(data->length());
  Serial.print(F(" "));
  Serial.println(q == data ? F("true") : F("false"));
  const tsino::Function<tsino::Shared<tsino::Array<int32_t>>(const tsino::Shared<tsino::Array<int32_t>>&, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>&)> bound = [](const tsino::Shared<tsino::Array<int32_t>>& list, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& other) -> tsino::Shared<tsino::Array<int32_t>> {
    return d->both(*list, other);
  };
  tsino::inspect(
      Serial,
      bound(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1}), {}));
  Serial.println();
  tsino::Array<int32_t> value3 = tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{2, 3})}.map<int32_t>(
      [](const tsino::Shared<tsino::Array<int32_t>>& list) -> int32_t { return take(list); });
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, sum->last);
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> m = method(data);
  m->set(0, -1);
  Serial.println((*data)[0]);
}

void loop() {}

// copies-and-snapshots: written by tsino from copies-and-snapshots.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"

struct Bag;

struct Bag : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  void construct();
  tsino::Ref<Bag> add(const tsino::Array<String>& more);
  tsino::Ref<Bag> addAll(const tsino::Ref<Bag>& other);
  tsino::Shared<tsino::Array<String>> get_all();
};

String calls = "";

int32_t grow(tsino::Array<int32_t>& list, const __FlashStringHelper* name) {
  calls += name;
  list.push(list.length() * 10);
  return list.length();
}

int32_t risky(tsino::Array<uint8_t>& list) {
  list.push(7);
  if (list.length() > 4) {
    tsino::raise(tsino::make<tsino::Error>(F("long")));
    return 0;
  }
  return list.length();
}

double sum(tsino::Array<double>& ns) {
  double s = 0.0;
  for (const double n : ns) s += n;
  ns.setLength(0);
  ns.push(99.0);
  return s;
}

tsino::Ref<Bag> Bag::add(const tsino::Array<String>& more) {
  this->items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{tsino::allOf(*this->items), tsino::allOf(more)});
  return tsino::Ref<Bag>(this);
}

tsino::Ref<Bag> Bag::addAll(const tsino::Ref<Bag>& other) {
  this->items->pushAll(*other->items);
  return tsino::Ref<Bag>(this);
}

tsino::Shared<tsino::Array<String>> Bag::get_all() {
  return tsino::makeShared<tsino::Array<String>>(this->items->copy());
}

void Bag::construct() {
  this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
}

tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> perms(const tsino::Array<uint8_t>& list) {
  return list.length() == 0 ? tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})} : list.flatMap<tsino::Shared<tsino::Array<uint8_t>>>(
      [&](int32_t x, int32_t i) -> tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> {
        return perms(
            tsino::Array<uint8_t>{tsino::allOf(list.slice(0, i)), tsino::allOf(list.slice(i + 1))}).map<tsino::Shared<tsino::Array<uint8_t>>>(
            [&](const tsino::Shared<tsino::Array<uint8_t>>& p) -> tsino::Shared<tsino::Array<uint8_t>> {
              return tsino::makeShared<tsino::Array<uint8_t>>(
                  tsino::Array<uint8_t>{(uint8_t)x, tsino::allOf(*p)});
            });
      });
}

tsino::Array<double> quick(const tsino::Array<double>& list) {
  if (list.length() == 0) return tsino::Array<double>{};
  const double p = list.get(0).valueOr(0.0);
  tsino::Array<double> rest = list.slice(1);
  return tsino::Array<double>{
      tsino::allOf(quick(rest.filter([&](double x) -> bool { return x < p; }))),
      p,
      tsino::allOf(quick(rest.filter([&](double x) -> bool { return x >= p; })))};
}

void setup() {
  Serial.begin(115200);
  // @run
  // New arrays share nothing but their elements' objects; what throws in the middle leaves nothing half done.
  tsino::Shared<tsino::Array<uint8_t>> xs = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  tsino::Shared<tsino::Array<uint8_t>> ys = xs;
  xs = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{tsino::allOf(*xs), 4});
  xs->push(5);
  Serial.print(tsino::withoutFormat(xs->join()));
  Serial.print(F(" "));
  Serial.print(ys->join());
  Serial.print(F(" "));
  Serial.println(ys->length());
  tsino::Array<int32_t> g{1};
  tsino::Array<int32_t> value{tsino::allOf(g)};
  int32_t growResult = grow(g, F("a"));
  tsino::Array<int32_t> value2{tsino::allOf(g)};
  int32_t growResult2 = grow(g, F("b"));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::Array<int32_t>{
          tsino::allOf(value),
          growResult,
          tsino::allOf(value2),
          growResult2,
          tsino::allOf(g)}.join());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(calls);
  int32_t growResult3 = grow(g, F("c"));
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::Array<int32_t>{growResult3, tsino::allOf(g)}.join());
  double largestResult = tsino::largest(g);
  double growResult4 = (double)grow(g, F("d"));
  double maxResult = tsino::maximum(largestResult, growResult4, tsino::largest(g));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, maxResult);
  Serial.println();
  tsino::Array<uint8_t> r{1, 2};
  for (int32_t i = 0; i < 4; i++) {
    {
      tsino::Array<uint8_t> rBefore = r.copy();
      int32_t riskyResult = risky(r);
      if (tsino::thrown()) goto caught;
      tsino::Array<int32_t> made{tsino::allOf(rBefore), riskyResult, tsino::allOf(r)};
      Serial.println(made.join());
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.print(tsino::withoutFormat(e->message));
      Serial.print(F(" "));
      Serial.println(r.length());
    }
  }
  tsino::Shared<tsino::Array<uint8_t>> keep = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  tsino::Array<double> list{tsino::allOf(*keep)};
  double sumResult = sum(list);
  tsino::Array<double> list2{tsino::allOf(*keep), tsino::allOf(*keep)};
  double sumResult2 = sum(list2);
  tsino::Array<double> list3 = keep->map<double>([](int32_t k) -> double { return k * 0.5; });
  double sumResult3 = sum(list3);
  tsino::inspect(Serial, sumResult);
  Serial.print(F(" "));
  Serial.print(keep->join());
  Serial.print(F(" "));
  tsino::inspect(Serial, sumResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, sumResult3);
  Serial.println();
  {
    tsino::Array<uint8_t> rBefore = r.copy();
    int32_t riskyResult = risky(r);
    if (tsino::thrown()) goto caught2;
    tsino::Array<double> list4{tsino::allOf(rBefore), (double)riskyResult};
    tsino::inspect(Serial, sum(list4));
    Serial.print(F(" "));
    Serial.println(r.length());
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(F("caught "));
    Serial.println(e->message);
  }
  const tsino::Ref<Bag> bag = tsino::make<Bag>()->add(
      tsino::Array<String>{F("a"), tsino::allOf(tsino::characters(F("bc")))})->add(
      tsino::Array<String>{});
  bag->addAll(bag)->addAll(tsino::make<Bag>());
  tsino::Shared<tsino::Array<String>> before = bag->get_all();
  bag->items->set(0, F("changed"));
  Serial.print(tsino::withoutFormat(before->join()));
  Serial.print(F(" "));
  Serial.print(bag->items->join());
  Serial.print(F(" "));
  Serial.println(bag->get_all()->length());
  tsino::Array<tsino::Array<uint8_t>> nested{tsino::Array<uint8_t>{1, 2}, tsino::Array<uint8_t>{3}};
  tsino::Array<tsino::Array<uint8_t>> deep = nested.map<tsino::Array<uint8_t>>(
      [](const tsino::Array<uint8_t>& row) -> tsino::Array<uint8_t> { return row.copy(); });
  nested[0].push(100);
  Serial.print(
      tsino::withoutFormat(
          deep.map<String>(
              [](const tsino::Array<uint8_t>& row) -> String { return row.join(F("+")); }).join(
              F(" "))));
  Serial.print(F(" "));
  Serial.println(
      nested.map<String>(
          [](const tsino::Array<uint8_t>& row) -> String { return row.join(F("+")); }).join(F(" ")));
  tsino::Array<tsino::Array<int32_t>> stack;
  tsino::Shared<tsino::Array<int32_t>> row = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  for (int32_t i = 0; i < 3; i++) {
    row = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{tsino::allOf(*row), i});
    stack.push(row->copy());
    row->set(0, -i);
  }
  Serial.print(
      tsino::withoutFormat(
          stack.map<String>(
              [](const tsino::Array<int32_t>& one) -> String { return one.join(F("")); }).join(
              F("/"))));
  Serial.print(F(" "));
  Serial.println(row->join());
  tsino::Array<tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)>> fns = tsino::Array<uint8_t>{
      1, 2, 3}.map<tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)>>(
      [](int32_t n) -> tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)> {
        return [n](const tsino::Shared<tsino::Array<int32_t>>& more) -> String {
          return tsino::Array<int32_t>{n, tsino::allOf(*more)}.join(F(""));
        };
      });
  Serial.println(
      fns.map<String>(
          [](const tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)>& f, int32_t i) -> String {
            return f(
                tsino::makeShared<tsino::Array<int32_t>>(
                    tsino::generated<int32_t>(i, [](int32_t k) -> int32_t { return k; })));
          }).join(F(" ")));
  Serial.println(
      perms(tsino::Array<uint8_t>{1, 2, 3}).map<String>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& p) -> String { return p->join(F("")); }).join());
  Serial.println(quick(tsino::Array<double>{3.0, 1.0, 2.5, 9.0, 1.0}).join());
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> opt = keep->length() > 2 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      keep) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{
              tsino::allOf(
                  *(!opt.has() ? tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}) : opt.value())),
              1}.join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<uint8_t>{
          0,
          tsino::allOf(
              *(keep->length() > 5 ? keep : tsino::makeShared<tsino::Array<uint8_t>>(
                  tsino::Array<uint8_t>{})))}.join());
  Serial.print(F(" "));
  Serial.println(
      (keep->length() > 1 ? tsino::characters(F("ab")) : tsino::characters(F(""))).copy().join());
  tsino::Array<int32_t> big{2147483647};
  tsino::Array<uint32_t> more{tsino::allOf(big), 2147483648u};
  Serial.print(tsino::withoutFormat(more.join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(more));
  Serial.print(F(" "));
  Serial.println(big[0]);
  tsino::Array<double> half{tsino::allOf(*keep), 0.5};
  Serial.print(tsino::withoutFormat(half.join()));
  Serial.print(F(" "));
  Serial.print(keep->join());
  Serial.print(F(" "));
  Serial.println(half.length());
}

void loop() {}

// kept-recursive-functions: written by tsino from kept-recursive-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Counter;
struct Tree;
struct Paths;
struct Timer;

struct Counter : tsino::Object {
  tsino::Function<void(const tsino::Ref<Tree>&)> add;
  tsino::Function<int32_t()> total;
  void construct(tsino::Function<void(const tsino::Ref<Tree>&)> add, tsino::Function<int32_t()> total) {
    this->add = tsino::moved(add);
    this->total = tsino::moved(total);
  }
};

struct Tree : tsino::Chained {
  int32_t v = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Tree>>> kids;
  void construct(int32_t v, tsino::Shared<tsino::Array<tsino::Ref<Tree>>> kids) {
    this->v = v;
    this->kids = tsino::moved(kids);
  }
};

struct Paths : tsino::Object {
  tsino::Function<void(const tsino::Ref<Tree>&, tsino::Optional<int32_t>)> walk;
  tsino::Shared<tsino::Array<String>> lines;
  void construct(tsino::Function<void(const tsino::Ref<Tree>&, tsino::Optional<int32_t>)> walk, tsino::Shared<tsino::Array<String>> lines) {
    this->walk = tsino::moved(walk);
    this->lines = tsino::moved(lines);
  }
};

struct Timer : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Function<void()>>> jobs;
  void construct();
  void start(const tsino::Ref<Tree>& t);
  void run();
};
String pair_odd(const tsino::Ref<tsino::Cell<int32_t>>& steps, const tsino::Ref<Tree>& t);

const tsino::Ref<Tree> tree = tsino::make<Tree>(
    1,
    tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
        tsino::Array<tsino::Ref<Tree>>{
            tsino::make<Tree>(
                2,
                tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                    tsino::Array<tsino::Ref<Tree>>{
                        tsino::make<Tree>(
                            3,
                            tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                                tsino::Array<tsino::Ref<Tree>>{}))})),
            tsino::make<Tree>(
                4,
                tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(tsino::Array<tsino::Ref<Tree>>{}))}));

void counter_add(const tsino::Ref<tsino::Cell<int32_t>>& n, const tsino::Ref<Tree>& t) {
  n->value += t->v;
  t->kids->forEach([&](const tsino::Ref<Tree>& t2) { counter_add(n, t2); });
}

tsino::Ref<Counter> counter() {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(0);
  tsino::Function<void(const tsino::Ref<Tree>&)> add = [n](const tsino::Ref<Tree>& t) {
    counter_add(n, t);
  };
  return tsino::make<Counter>(tsino::moved(add), [n]() -> int32_t { return n->value; });
}

int32_t inner_sum(const tsino::Ref<tsino::Cell<int32_t>>& i, const tsino::Ref<Tree>& t) {
  return t->kids->map<int32_t>(
      [&](const tsino::Ref<Tree>& t2) -> int32_t { return inner_sum(i, t2); }).reduce<int32_t>(
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      t->v * i->value);
}

double closure_of(const tsino::Shared<tsino::Map<tsino::Ref<Tree>, double>>& memo, const tsino::Ref<Tree>& t) {
  const tsino::Optional<double> known = memo->get(t);
  if (known.has()) return known.value();
  const double found = 1.0
      + tsino::maximum(
      0.0,
      tsino::largest(
          t->kids->map<double>(
              [&](const tsino::Ref<Tree>& t2) -> double { return closure_of(memo, t2); })));
  memo->set(t, found);
  return found;
}

String pair_even(const tsino::Ref<tsino::Cell<int32_t>>& steps, const tsino::Ref<Tree>& t) {
  String value = String(++steps->value);
  return tsino::concat(
      F("e"),
      String(t->v),
      F("/"),
      value,
      F(" "),
      t->kids->map<String>(
          [&](const tsino::Ref<Tree>& t2) -> String { return pair_odd(steps, t2); }).join(F("")));
}

String pair_odd(const tsino::Ref<tsino::Cell<int32_t>>& steps, const tsino::Ref<Tree>& t) {
  String value = String(++steps->value);
  return tsino::concat(
      F("o"),
      String(t->v),
      F("/"),
      value,
      F(" "),
      t->kids->map<String>(
          [&](const tsino::Ref<Tree>& t2) -> String { return pair_even(steps, t2); }).join(F("")));
}

// Back and forth, both kept.
tsino::Array<tsino::Function<String(const tsino::Ref<Tree>&)>> pair() {
  tsino::Ref<tsino::Cell<int32_t>> steps = tsino::make<tsino::Cell<int32_t>>(0);
  tsino::Function<String(const tsino::Ref<Tree>&)> even = [steps](const tsino::Ref<Tree>& t) -> String {
    return pair_even(steps, t);
  };
  tsino::Function<String(const tsino::Ref<Tree>&)> odd = [steps](const tsino::Ref<Tree>& t) -> String {
    return pair_odd(steps, t);
  };
  return tsino::Array<tsino::Function<String(const tsino::Ref<Tree>&)>>{
      tsino::moved(even),
      tsino::moved(odd)};
}

void paths_walk(const tsino::Ref<tsino::Cell<tsino::Shared<tsino::Array<String>>>>& lines, const tsino::Ref<Tree>& t, tsino::Optional<int32_t> atGiven = {}) {
  const int32_t at = atGiven.valueOr(9);
  lines->value->push(tsino::concat(String(at), F(":"), String(t->v)));
  t->kids->forEach(
      [&](const tsino::Ref<Tree>& t2, int32_t atGiven2) { paths_walk(lines, t2, atGiven2); });
}

// With a default that forEach gives its index for, and a variable that comes later.
tsino::Ref<Paths> paths() {
  tsino::Ref<tsino::Cell<tsino::Shared<tsino::Array<String>>>> lines = tsino::make<tsino::Cell<tsino::Shared<tsino::Array<String>>>>();
  tsino::Function<void(const tsino::Ref<Tree>&, tsino::Optional<int32_t>)> walk = [lines](const tsino::Ref<Tree>& t, tsino::Optional<int32_t> atGiven) {
    paths_walk(lines, t, atGiven);
  };
  lines->value = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  return tsino::make<Paths>(tsino::moved(walk), lines->value);
}

bool twice_any(const tsino::Ref<Tree>& t) {
  return t->v > 3 || t->kids->some(
      [](const tsino::Ref<Tree>& t2) -> bool { return twice_any(t2); });
}

// The same function under two names.
bool twice() {
  const tsino::Function<bool(const tsino::Ref<Tree>&)> any = [](const tsino::Ref<Tree>& t) -> bool {
    return twice_any(t);
  };
  const tsino::Function<bool(const tsino::Ref<Tree>&)>& other = any;
  return other == any && other(tree)
      && tsino::Array<tsino::Ref<Tree>>{tree}.every(
      [&](const tsino::Ref<Tree>& t) -> bool { return other(t); });
}

int32_t tick(const tsino::Ref<tsino::Cell<int32_t>>& left, const tsino::Ref<Timer>& self, const tsino::Ref<Tree>& one) {
  if (left->value-- > 0) {
    self->jobs->push([one] {
      Serial.print(F("job "));
      Serial.println(one->v);
    });
  }
  return one->kids->map<int32_t>(
      [&](const tsino::Ref<Tree>& one2) -> int32_t { return tick(left, self, one2); }).length();
}

void Timer::start(const tsino::Ref<Tree>& t) {
  const tsino::Ref<Timer> self = tsino::Ref<Timer>(this);
  tsino::Ref<tsino::Cell<int32_t>> left = tsino::make<tsino::Cell<int32_t>>(2);
  this->jobs->push([t, left, self] { Serial.println(tick(left, self, t)); });
}

void Timer::run() {
  tsino::Shared<tsino::Array<tsino::Function<void()>>> jobs = tsino::moved(this->jobs);
  this->jobs = tsino::makeShared<tsino::Array<tsino::Function<void()>>>(
      tsino::Array<tsino::Function<void()>>{});
  for (int32_t i = 0; i < jobs->length(); i++) {
    const tsino::Function<void()> job = (*jobs)[i];
    job();
  }
}

void Timer::construct() {
  this->jobs = tsino::makeShared<tsino::Array<tsino::Function<void()>>>(
      tsino::Array<tsino::Function<void()>>{});
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Counter> c = counter();
  c->add(tree);
  c->add(tree);
  Serial.println(c->total());
  tsino::Array<tsino::Function<int32_t(const tsino::Ref<Tree>&)>> all;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) {
    tsino::Function<int32_t(const tsino::Ref<Tree>&)> sum = [i](const tsino::Ref<Tree>& t) -> int32_t {
      return inner_sum(i, t);
    };
    all.push(tsino::moved(sum));
  }
  tsino::inspect(
      Serial,
      all.map<int32_t>(
          [](const tsino::Function<int32_t(const tsino::Ref<Tree>&)>& one) -> int32_t {
            return one(tree);
          }));
  Serial.println();
  const tsino::Function<double(const tsino::Ref<Tree>&)> depth = []() -> tsino::Function<double(const tsino::Ref<Tree>&)> {
    const auto memo = tsino::makeShared<tsino::Map<tsino::Ref<Tree>, double>>();
    const tsino::Function<double(const tsino::Ref<Tree>&)> of = [memo](const tsino::Ref<Tree>& t) -> double {
      return closure_of(memo, t);
    };
    return of;
  }();
  double value = depth(tree);
  double value2 = depth(tree);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Array<tsino::Function<String(const tsino::Ref<Tree>&)>> pairResult = pair();
  const tsino::Function<String(const tsino::Ref<Tree>&)> e = pairResult[0];
  const tsino::Function<String(const tsino::Ref<Tree>&)> o = pairResult[1];
  String withoutFormatResult = tsino::withoutFormat(e(tree));
  String value3 = o(tree);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value3);
  const tsino::Ref<Paths> p = paths();
  p->walk(tree, {});
  tsino::inspect(Serial, p->lines);
  Serial.println();
  Serial.println(twice() ? F("true") : F("false"));
  const tsino::Ref<Timer> timer = tsino::make<Timer>();
  timer->start(tree);
  timer->run();
  timer->run();
}

void loop() {}

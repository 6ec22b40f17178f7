// cells: written by tsino from cells.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Holder;
struct Fns;

struct Holder : tsino::Object {
  tsino::Function<void(const String&)> add;
  tsino::Function<String()> show;
  void construct(tsino::Function<void(const String&)> add, tsino::Function<String()> show) {
    this->add = tsino::moved(add);
    this->show = tsino::moved(show);
  }
};

struct Fns : tsino::Object {
  tsino::Function<int32_t(int32_t)> f;
  void construct(tsino::Function<int32_t(int32_t)> f) {
    this->f = tsino::moved(f);
  }
};
tsino::Function<int32_t()> register_(tsino::Function<void()> f);
void run();

int32_t n1 = 0;
// section 2
double n2 = 5.0;

void g() {
  n2 *= 2.0;
}

// early captures
String order() {
  tsino::Ref<tsino::Cell<tsino::Function<void()>>> second = tsino::make<tsino::Cell<tsino::Function<void()>>>();
  tsino::Ref<tsino::Cell<String>> tail = tsino::make<tsino::Cell<String>>();
  tsino::Shared<tsino::Array<String>> log = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Function<void()> first = [log, second] {
    log->push(F("first"));
    second->value();
  };
  second->value = [log, tail] { log->push(tsino::concat(F("second "), tail->value)); };
  tail->value = F("t");
  tsino::Array<tsino::Function<void()>> fs{tsino::moved(first), second->value};
  for (const tsino::Function<void()>& f : fs) f();
  return log->join();
}

tsino::Function<String()> later() {
  tsino::Ref<tsino::Cell<String>> value = tsino::make<tsino::Cell<String>>();
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>();
  const tsino::Function<String()> read = [value, count]() -> String {
    return tsino::concat(value->value, String(count->value));
  };
  value->value = F("v");
  count->value = 1;
  count->value++;
  value->value += F("w");
  const String out = read();
  Serial.println(out);
  count->value = 7;
  return read;
}

void ticker() {
  tsino::Ref<tsino::Cell<tsino::Function<int32_t()>>> cancel = tsino::make<tsino::Cell<tsino::Function<int32_t()>>>();
  tsino::Shared<tsino::Array<int32_t>> ids = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  cancel->value = register_([ids, cancel] { ids->push(cancel->value()); });
  run();
  run();
  Serial.println(ids->join(F("/")));
}
tsino::Optional<tsino::Function<void()>> registered;
int32_t tick = 0;

tsino::Function<int32_t()> register_(tsino::Function<void()> f) {
  registered = tsino::moved(f);
  return []() -> int32_t { return ++tick; };
}

void run() {
  if (registered.has()) registered.value()();
}

// parameters captured and assigned
tsino::Function<String(int32_t)> acc(int32_t totalGiven, String labelGiven) {
  tsino::Ref<tsino::Cell<int32_t>> total = tsino::make<tsino::Cell<int32_t>>(totalGiven);
  tsino::Ref<tsino::Cell<String>> label = tsino::make<tsino::Cell<String>>(labelGiven);
  return [total, label](int32_t x) -> String {
    total->value += x;
    label->value = tsino::concat(label->value, F("+"));
    return tsino::concat(label->value, String(total->value));
  };
}

// captured array / object / optional
tsino::Ref<Holder> holder() {
  tsino::Shared<tsino::Array<String>> items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("0")});
  tsino::Ref<tsino::Cell<tsino::Optional<String>>> last = tsino::make<tsino::Cell<tsino::Optional<String>>>(
      tsino::Optional<String>{});
  return tsino::make<Holder>(
      [items, last](const String& s) {
        items->push(s);
        last->value = s;
      },
      [items, last]() -> String {
        return tsino::concat(
            items->join(),
            F(" "),
            last->value.has() ? last->value.value() : String(F("none")));
      });
}

tsino::Function<int32_t()> swap(tsino::Shared<tsino::Array<uint8_t>> arrGiven) {
  tsino::Ref<tsino::Cell<tsino::Shared<tsino::Array<uint8_t>>>> arr = tsino::make<tsino::Cell<tsino::Shared<tsino::Array<uint8_t>>>>(
      arrGiven);
  arr->value = tsino::makeShared<tsino::Array<uint8_t>>(arr->value->slice());
  const tsino::Function<int32_t()> f = [arr]() -> int32_t { return arr->value->length(); };
  arr->value->push(5);
  return f;
}

double fact_f(int32_t n) {
  return n <= 1 ? 1.0 : n * fact_f(n - 1);
}

// recursion through values
tsino::Function<double(int32_t)> fact() {
  const tsino::Function<double(int32_t)> f = [](int32_t n) -> double { return fact_f(n); };
  return f;
}

int32_t fx(int32_t n) {
  return n == 0 ? 0 : 1 + fx(n - 1);
}

int32_t deep(int32_t n) {
  return n == 0 ? 0 : 2 + deep(n - 1);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Variables that closures know before they are declared, for each turn of a loop, parameters, recursion.
  // section 1
  tsino::Array<tsino::Function<void()>> hs;
  hs.push([] { n1++; });
  for (const tsino::Function<void()>& h : hs) h();
  Serial.println(n1);
  tsino::Array<tsino::Function<void()>> list{
      tsino::Function<void()>::of<decltype(g), g>(),
      [] { n2 -= 1.0; }};
  for (const tsino::Function<void()>& h : list) h();
  tsino::inspect(Serial, n2);
  Serial.println();
  Serial.println(order());
  Serial.println(later()());
  ticker();
  const tsino::Function<String(int32_t)> a1 = acc(1, F("a"));
  const tsino::Function<String(int32_t)> a2 = acc(100, F("b"));
  String withoutFormatResult = tsino::withoutFormat(a1(1));
  String value = a1(2);
  String value2 = a2(1);
  String value3 = a1(3);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(value3);
  // loops
  tsino::Array<tsino::Function<String()>> outs;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0), j = tsino::make<tsino::Cell<int32_t>>(10); i->value
      < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(i->value)), ((void)(j = tsino::make<tsino::Cell<int32_t>>(
      j->value)), ((void)i->value++, j->value--))) {
    outs.push(
        [i, j]() -> String { return tsino::concat(String(i->value), F(":"), String(j->value)); });
    if (i->value == 1) i->value += 0;
    yield();
  }
  tsino::Array<String> list2{F("x"), F("y")};
  for (const String& sGiven : list2) {
    tsino::Ref<tsino::Cell<String>> s = tsino::make<tsino::Cell<String>>(sGiven);
    s->value += F("!");
    outs.push([s]() -> String { return s->value; });
  }
  int32_t k = 0;
  while (k < 2) {
    tsino::Ref<tsino::Cell<int32_t>> inner = tsino::make<tsino::Cell<int32_t>>(k * 10);
    outs.push([inner]() -> String { return String(inner->value++); });
    inner->value++;
    k++;
    yield();
  }
  Serial.println(outs.length());
  for (const tsino::Function<String()>& o : outs) {
    String withoutFormatResult2 = tsino::withoutFormat(o());
    String value4 = o();
    Serial.print(withoutFormatResult2);
    Serial.print(F(" "));
    Serial.println(value4);
  }
  const tsino::Ref<Holder> h1 = holder();
  Serial.println(h1->show());
  h1->add(F("q"));
  Serial.println(h1->show());
  Serial.println(swap(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))());
  tsino::inspect(Serial, fact()(5));
  Serial.println();
  Serial.println(fx(4));
  const tsino::Ref<Fns> fns = tsino::make<Fns>([](int32_t n) -> int32_t { return deep(n); });
  Serial.println(fns->f(4));
}

void loop() {}

// parameters-as-a-tuple: written by tsino from parameters-as-a-tuple.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Keep;
struct Keep_;
struct Keep2;
struct Timer;
struct Timer_Timer;
struct Queue;
struct Api;
struct Args;
struct Args_;
struct Tuple;
struct Timer_number_array;
struct Queue_;
struct Impl;
struct Args2;
struct PlainApi;

struct Keep : tsino::Object {
  tsino::Ref<Keep2> args;
  void construct(tsino::Ref<Keep2> args) {
    this->args = tsino::moved(args);
  }
};

struct Keep_ : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

struct Keep2 : tsino::Object {
  tsino::Ref<Keep_> item0;
  String item1;
  void construct(tsino::Ref<Keep_> item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Timer : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Timer_Timer : tsino::Object {
  tsino::Array<tsino::Ref<Queue>> queue;
  void construct();
  void add_(tsino::Function<void(const String&, int32_t)> f, const __FlashStringHelper* args0, int32_t args1);
  int32_t run();
};

struct Queue : tsino::Object {
  tsino::Function<void(const String&, int32_t)> f;
  tsino::Ref<Timer> args;
  void construct(tsino::Function<void(const String&, int32_t)> f, tsino::Ref<Timer> args) {
    this->f = tsino::moved(f);
    this->args = tsino::moved(args);
  }
};

struct Api : tsino::Object {
  virtual String call(const String&, int32_t) = 0;
  virtual ~Api() {}
};

struct Args : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Args_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Timer_number_array : tsino::Object {
  tsino::Array<tsino::Ref<Queue_>> queue;
  void construct();
  void add_(const tsino::Function<void()>& f);
  int32_t run();
};

struct Queue_ : tsino::Object {
  tsino::Function<void()> f;
  tsino::Shared<tsino::Array<int32_t>> args;
  void construct(tsino::Function<void()> f, tsino::Shared<tsino::Array<int32_t>> args) {
    this->f = tsino::moved(f);
    this->args = tsino::moved(args);
  }
};

struct Impl : Api {
  void construct();
  String call(const String& name, int32_t value) final;
};

struct Args2 : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct PlainApi : Api {
  tsino::Function<String(const String&, int32_t)> call_;
  void construct(tsino::Function<String(const String&, int32_t)> call_) {
    this->call_ = tsino::moved(call_);
  }
  String call(const String& name, int32_t value) final;
};
int32_t add(int32_t a, int32_t b);

String inner(const String& args) {
  return tsino::concat(args, F("!"));
}

// @run
// What is done with `args` of a tuple type: read, changed, captured, kept, handed on, and shadowed.
String shadow(int32_t args0, const __FlashStringHelper* args1) {
  const tsino::Ref<Args> args = tsino::make<Args>(args0, args1);
  tsino::Array<uint8_t> list = tsino::Array<uint8_t>{1}.map<uint8_t>(
      [](int32_t args2) -> int32_t { return args2 + 1; });
  return tsino::concat(inner(args->item1), list.join(), String(args->item0));
}

int32_t changed(int32_t args0, int32_t args1) {
  tsino::Shared<tsino::Array<uint8_t>> args = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{(uint8_t)args0, (uint8_t)args1});
  args = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(*args)[1], (*args)[0]});
  return (*args)[0] * 10 + (*args)[1];
}

String bump(int32_t n, const __FlashStringHelper* s) {
  const tsino::Ref<Args_> args = tsino::make<Args_>(n, s);
  ++args->item0;
  args->item0 += 2;
  return tsino::concat(args->item1, String(args->item0));
}

int32_t nested_f(int32_t args0, int32_t args1) {
  return args0 + args1;
}

tsino::Function<int32_t()> nested_g(int32_t args0, int32_t args1) {
  return [args0, args1]() -> int32_t { return add(args0, args1) + nested_f(args0, args1); };
}

tsino::Function<int32_t()> nested(int32_t args0, int32_t args1) {
  return nested_g(args0, args1);
}

int32_t add(int32_t a, int32_t b) {
  return a + b;
}

tsino::Array<int32_t> both(int32_t a, int32_t b) {
  tsino::Array<uint8_t> args{(uint8_t)a, (uint8_t)b};
  return tsino::Array<int32_t>{args[0], args[1], args.length(), args[0], args[1]};
}

tsino::Ref<Keep> keep(tsino::Ref<Keep_> a, const __FlashStringHelper* b) {
  tsino::Ref<Keep2> args = tsino::make<Keep2>(tsino::moved(a), b);
  return tsino::make<Keep>(tsino::moved(args));
}

int32_t apply(const tsino::Function<int32_t(int32_t, int32_t)>& f, const tsino::Array<uint8_t>& args) {
  return f(args[0], args[1]);
}

String apply_(const tsino::Function<String(const String&, int32_t)>& f, const tsino::Ref<Tuple>& args) {
  return f(args->item0, args->item1);
}

int32_t apply_parameters_as_a_tuple(const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>& f, const tsino::Array<uint8_t>& args) {
  return f(tsino::makeShared<tsino::Array<uint8_t>>(args.copy()));
}

int32_t apply2(const tsino::Function<int32_t()>& f, const tsino::Array<int32_t>& args) {
  return f();
}

tsino::Function<void(const String&, int32_t)> twice(const tsino::Function<void(const String&, int32_t)>& f) {
  return [f](const String& a, int32_t b) {
    f(a, b);
    f(a, b);
  };
}
String trace = "";

void Timer_Timer::add_(tsino::Function<void(const String&, int32_t)> f, const __FlashStringHelper* args0, int32_t args1) {
  const tsino::Ref<Timer> args = tsino::make<Timer>(args0, args1);
  this->queue.push(tsino::make<Queue>(tsino::moved(f), args));
}

int32_t Timer_Timer::run() {
  for (const tsino::Ref<Queue>& item : this->queue) {
    const tsino::Function<void(const String&, int32_t)>& f = item->f;
    const tsino::Ref<Timer>& args = item->args;
    f(args->item0, args->item1);
  }
  return this->queue.length();
}

void Timer_Timer::construct() {
  this->queue = tsino::Array<tsino::Ref<Queue>>{};
}

void Timer_number_array::add_(const tsino::Function<void()>& f) {
  tsino::Shared<tsino::Array<int32_t>> args = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  this->queue.push(tsino::make<Queue_>(f, tsino::moved(args)));
}

int32_t Timer_number_array::run() {
  for (const tsino::Ref<Queue_>& item : this->queue) {
    const tsino::Function<void()>& f = item->f;
    const tsino::Shared<tsino::Array<int32_t>>& args = item->args;
    f();
  }
  return this->queue.length();
}

void Timer_number_array::construct() {
  this->queue = tsino::Array<tsino::Ref<Queue_>>{};
}

tsino::Function<String(int32_t, int32_t)> compose(const tsino::Function<int32_t(int32_t, int32_t)>& f, const tsino::Function<String(int32_t)>& g) {
  return [g, f](int32_t a, int32_t b) -> String { return g(f(a, b)); };
}

tsino::Function<double(const String&)> compose_(const tsino::Function<int32_t(const String&)>& f, const tsino::Function<double(int32_t)>& g) {
  return [g, f](const String& s) -> double { return g(f(s)); };
}
tsino::Array<String> order;

int32_t note(const __FlashStringHelper* name, int32_t v) {
  order.push(name);
  return v;
}

const __FlashStringHelper* note_(const __FlashStringHelper* name, const __FlashStringHelper* v) {
  order.push(name);
  return v;
}

String pairOf(int32_t args0, const __FlashStringHelper* args1) {
  return tsino::concat(args1, String(args0));
}

String Impl::call(const String& name, int32_t value) {
  const tsino::Ref<Args2> args = tsino::make<Args2>(name, value);
  return tsino::concat(args->item0, F("-"), String(args->item1));
}

void Impl::construct() {}

String PlainApi::call(const String& name, int32_t value) {
  return this->call_(name, value);
}

void setup() {
  Serial.begin(115200);
  Serial.println(shadow(5, F("a")));
  Serial.println(changed(1, 2));
  Serial.println(bump(1, F("b")));
  Serial.println(nested(1, 2)());
  Serial.println(both(1, 2).join());
  const tsino::Ref<Keep> k = keep(tsino::make<Keep_>(1), F("x"));
  k->args->item0->n = 7;
  Serial.print(k->args->item0->n);
  Serial.print(F(" "));
  Serial.println(k->args->item1);
  tsino::Array<tsino::Function<String()>> loop_;
  for (int32_t i = 0; i < 2; ++i) {
    loop_.push(
        [](int32_t args0, const String& args1) -> tsino::Function<String()> {
          return [args0, args1]() -> String { return tsino::concat(String(args0), args1); };
        }(i, F("z")));
  }
  Serial.println(
      loop_.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }).join());
  Serial.print(
      apply(
          tsino::Function<int32_t(int32_t, int32_t)>::of<decltype(add), add>(),
          tsino::Array<uint8_t>{3, 4}));
  Serial.print(F(" "));
  Serial.print(
      apply_(
          [](const String& s, int32_t n) -> String { return tsino::repeat(s, n); },
          tsino::make<Tuple>(F("ab"), 2)));
  Serial.print(F(" "));
  Serial.print(
      apply_parameters_as_a_tuple(
          [](const tsino::Shared<tsino::Array<uint8_t>>& n) -> int32_t { return n->length(); },
          tsino::Array<uint8_t>{1, 2, 3}));
  Serial.print(F(" "));
  Serial.println(apply2([]() -> int32_t { return 1; }, tsino::Array<int32_t>{}));
  const tsino::Function<void(const String&, int32_t)> t = twice(
      twice([](const String& a, int32_t b) { trace += tsino::concat(a, String(b)); }));
  t(F("q"), 1);
  Serial.println(trace);
  const tsino::Ref<Timer_Timer> timer = tsino::make<Timer_Timer>();
  timer->add_(
      [](const String& s, int32_t n) {
        Serial.print(F("run "));
        Serial.print(s);
        Serial.print(F(" "));
        Serial.println(n);
      },
      F("a"),
      1);
  timer->add_(
      [](const String& s, int32_t) {
        Serial.print(F("run "));
        Serial.println(s);
      },
      F("b"),
      2);
  Serial.print(timer->run());
  Serial.print(F(" "));
  Serial.println(tsino::make<Timer_number_array>()->run());
  Serial.print(
      tsino::length(
          compose(
              tsino::Function<int32_t(int32_t, int32_t)>::of<decltype(add), add>(),
              [](int32_t value) -> String { return String(value); })(1, 2)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      compose_(
          [](const String& s) -> int32_t { return tsino::length(s); },
          [](int32_t n) -> double { return n * 1.5; })(F("four")));
  Serial.println();
  int32_t noteResult = note(F("first"), 1);
  String withoutFormatResult = tsino::withoutFormat(pairOf(noteResult, note_(F("second"), F("s"))));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(order.join());
  const tsino::Ref<Api> api = tsino::make<PlainApi>(
      [](const String& name, int32_t value) -> String {
        return tsino::concat(name, String(value));
      });
  const tsino::Ref<Api> api2 = tsino::make<PlainApi>(
      [](const String& name, int32_t value) -> String { return tsino::concat(name, String(2)); });
  tsino::Array<tsino::Ref<Api>> list{api, api2, tsino::Ref<Api>(tsino::make<Impl>())};
  for (const tsino::Ref<Api>& a : list) Serial.println(a->call(F("n"), 1));
}

void loop() {}

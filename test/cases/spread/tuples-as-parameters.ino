// tuples-as-parameters: written by tsino from tuples-as-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Objs;
struct Signal_number_array;
struct Signal_Named;
struct Signal_number_or_string_array;
struct Signal_number_array_;
struct Tuple;
struct Args;
struct Tuple_;
struct Args_;
struct Base;
struct Derived;
struct D2_;

struct Objs : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

// @run
// Rest parameters of tuple types: each element a parameter of its own, in methods, signals, constructors, with optional ones and lists.
struct Signal_number_array : tsino::Object {
  tsino::Array<tsino::Function<void(int32_t, int32_t)>> handlers;
  void construct();
  void connect(tsino::Function<void(int32_t, int32_t)> h_);
  void emit(int32_t x, int32_t y);
};

// @run
// Rest parameters of tuple types: each element a parameter of its own, in methods, signals, constructors, with optional ones and lists.
struct Signal_Named : tsino::Object {
  tsino::Array<tsino::Function<void(const String&, tsino::Optional<int32_t>)>> handlers;
  void construct();
  void connect(tsino::Function<void(const String&, tsino::Optional<int32_t>)> h_);
  void emit(const __FlashStringHelper* name, tsino::Optional<int32_t> value = {});
};

// @run
// Rest parameters of tuple types: each element a parameter of its own, in methods, signals, constructors, with optional ones and lists.
struct Signal_number_or_string_array : tsino::Object {
  tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>> handlers;
  void construct();
  void connect(tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)> h_);
  void emit(const __FlashStringHelper* args0, const tsino::Array<uint8_t>& args1);
};

// @run
// Rest parameters of tuple types: each element a parameter of its own, in methods, signals, constructors, with optional ones and lists.
struct Signal_number_array_ : tsino::Object {
  tsino::Array<tsino::Function<void()>> handlers;
  void construct();
  void connect(tsino::Function<void()> h_);
  void emit();
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  int32_t item2 = 0;
  void construct(int32_t item0, String item1, int32_t item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Args : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
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

struct Base : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a, const String& more0, int32_t more1);
  virtual ~Base() {}
};

struct Derived : Base {};

struct D2_ : Base {
  void construct(int32_t args0, const String& args1, int32_t args2);
};
String f2(int32_t a, const String& b = "def");
int32_t inner(int32_t a, int32_t b);

void Signal_number_array::connect(tsino::Function<void(int32_t, int32_t)> h_) {
  this->handlers.push(tsino::moved(h_));
}

void Signal_number_array::emit(int32_t x, int32_t y) {
  for (const tsino::Function<void(int32_t, int32_t)>& h_ : this->handlers) h_(x, y);
}

void Signal_number_array::construct() {
  this->handlers = tsino::Array<tsino::Function<void(int32_t, int32_t)>>{};
}

void Signal_Named::connect(tsino::Function<void(const String&, tsino::Optional<int32_t>)> h_) {
  this->handlers.push(tsino::moved(h_));
}

void Signal_Named::emit(const __FlashStringHelper* name, tsino::Optional<int32_t> value) {
  for (const tsino::Function<void(const String&, tsino::Optional<int32_t>)>& h_ : this->handlers) {
    h_(name, value);
  }
}

void Signal_Named::construct() {
  this->handlers = tsino::Array<tsino::Function<void(const String&, tsino::Optional<int32_t>)>>{};
}

void Signal_number_or_string_array::connect(tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)> h_) {
  this->handlers.push(tsino::moved(h_));
}

void Signal_number_or_string_array::emit(const __FlashStringHelper* args0, const tsino::Array<uint8_t>& args1) {
  for (const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>& h_ : this->handlers) {
    h_(args0, tsino::makeShared<tsino::Array<uint8_t>>(args1.copy()));
  }
}

void Signal_number_or_string_array::construct() {
  this->handlers = tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>>{};
}

void Signal_number_array_::connect(tsino::Function<void()> h_) {
  this->handlers.push(tsino::moved(h_));
}

void Signal_number_array_::emit() {
  for (const tsino::Function<void()>& h_ : this->handlers) h_();
}

void Signal_number_array_::construct() {
  this->handlers = tsino::Array<tsino::Function<void()>>{};
}
int32_t sum = 0;

String f(String a, int32_t b) {
  const tsino::Ref<Args> args = tsino::make<Args>(tsino::moved(a), b);
  const String& a2 = args->item0;
  const int32_t b2 = args->item1;
  return tsino::repeat(a2, b2);
}

String g(const __FlashStringHelper* a, int32_t b) {
  return tsino::concat(a, String(b));
}

int32_t h(int32_t args0, int32_t args1) {
  tsino::Array<int32_t> args{args0, args1};
  args[0] += 10;
  return args[0] * args[1] + args.length();
}

String k(int32_t a, const tsino::Optional<String>& b = {}) {
  return f2(a, b.has() ? b.value() : String(F("def")));
}

String f2(int32_t a, const String& b) {
  return tsino::concat(String(a), b);
}

tsino::Function<int32_t()> outer(int32_t args0, int32_t args1) {
  return [args0, args1]() -> int32_t { return inner(args0, args1); };
}

int32_t inner(int32_t a, int32_t b) {
  return a * 10 + b;
}

String rec(int32_t n, String acc) {
  const tsino::Ref<Args_> args = tsino::make<Args_>(n, tsino::moved(acc));
  const int32_t n2 = args->item0;
  const String& acc2 = args->item1;
  return n2 == 0 ? acc2 : rec(n2 - 1, tsino::concat(acc2, String(n2)));
}

tsino::Array<tsino::Ref<Objs>> objs(const tsino::Ref<Objs>& args0, const tsino::Ref<Objs>& args1) {
  tsino::Array<tsino::Ref<Objs>> args{args0, args1};
  args[0]->n += 1;
  return args;
}

int32_t noted(const __FlashStringHelper* name, int32_t v) {
  Serial.println(name);
  return v;
}

const __FlashStringHelper* noted_(const __FlashStringHelper* name, const __FlashStringHelper* v) {
  Serial.println(name);
  return v;
}

void Base::construct(int32_t a, const String& more0, int32_t more1) {
  this->a = a;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(more0);
  Serial.print(F(" "));
  Serial.println(more1);
}

void D2_::construct(int32_t args0, const String& args1, int32_t args2) {
  Base::construct(args0, args1, args2);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Signal_number_array> moved = tsino::make<Signal_number_array>();
  moved->connect([](int32_t x, int32_t y) { sum += x * y; });
  moved->connect([](int32_t x, int32_t) { sum += x; });
  moved->connect([](int32_t, int32_t) { sum += 1000; });
  moved->emit(2, 3);
  moved->emit(1, 1);
  Serial.println(sum);
  const tsino::Ref<Signal_Named> named = tsino::make<Signal_Named>();
  named->connect(
      [](const String& name, tsino::Optional<int32_t> valueGiven) {
        const tsino::Optional<int32_t> value = valueGiven.valueOr(-1);
        Serial.print(tsino::withoutFormat(name));
        Serial.print(F(" "));
        Serial.println(value.value());
      });
  named->emit(F("a"));
  named->emit(F("b"), 2);
  named->emit(F("c"), {});
  const tsino::Ref<Signal_number_or_string_array> many = tsino::make<Signal_number_or_string_array>();
  many->connect(
      [](const String& head, const tsino::Shared<tsino::Array<uint8_t>>& tail) {
        Serial.print(tsino::withoutFormat(head));
        Serial.print(F(" "));
        Serial.print(tail->length());
        Serial.print(F(" "));
        Serial.println(tail->join());
      });
  many->emit(F("m"), tsino::Array<uint8_t>{});
  many->emit(F("m"), tsino::Array<uint8_t>{1, 2, 3});
  const tsino::Ref<Signal_number_array_> empty = tsino::make<Signal_number_array_>();
  empty->connect([] { Serial.println(F("tick")); });
  empty->emit();
  tsino::Ref<Tuple_> value = tsino::make<Tuple_>(F("z"), 3);
  Serial.print(tsino::withoutFormat(f(F("ab"), 2)));
  Serial.print(F(" "));
  Serial.println(f(value->item0, value->item1));
  Serial.println(g(F("ab"), 2));
  Serial.println(h(1, 2));
  Serial.print(tsino::withoutFormat(k(1)));
  Serial.print(F(" "));
  Serial.println(k(2, tsino::Optional<String>(F("x"))));
  tsino::Array<tsino::Function<String(int32_t, const String&)>> fs{
      [](int32_t n, const String& s) -> String { return tsino::concat(s, String(n)); },
      [](int32_t n, const String&) -> String { return String(n); },
      [](int32_t, const String&) -> String { return F("none"); },
      [](int32_t all0, const String& all1) -> String { return String(2); }};
  Serial.println(
      fs.map<String>(
          [](const tsino::Function<String(int32_t, const String&)>& fn) -> String {
            return fn(1, F("a"));
          }).join());
  const tsino::Function<int32_t()> fn = outer(1, 2);
  Serial.print(fn());
  Serial.print(F(" "));
  Serial.println(fn());
  Serial.println(rec(3, F("")));
  const tsino::Ref<Objs> o = tsino::make<Objs>(1);
  tsino::Array<tsino::Ref<Objs>> objsResult = objs(o, o);
  const tsino::Ref<Objs> p = objsResult[0];
  const tsino::Ref<Objs> q = objsResult[1];
  Serial.print(o->n);
  Serial.print(F(" "));
  Serial.print(p == q ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(p == o ? F("true") : F("false"));
  int32_t notedResult = noted(F("1"), 1);
  String notedResult2 = noted_(F("2"), F("b"));
  tsino::make<Derived>(notedResult, notedResult2, noted(F("3"), 3));
  tsino::make<D2_>(4, F("x"), 5);
  const tsino::Ref<Tuple> tuple = tsino::make<Tuple>(7, F("y"), 8);
  tsino::make<D2_>(tuple->item0, tuple->item1, tuple->item2);
}

void loop() {}

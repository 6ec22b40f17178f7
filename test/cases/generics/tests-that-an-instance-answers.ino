// tests-that-an-instance-answers: written by tsino from tests-that-an-instance-answers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Box_string;
struct Box_number;
struct Box_boolean;
struct Shape;
struct Named;

struct Box_string : tsino::Object {
  String v;
  void construct(String v);
  String show();
  tsino::Ref<Box_string> set(const __FlashStringHelper* v);
  bool isText();
};

struct Box_number : tsino::Object {
  double v = 0;
  void construct(double v);
  String show();
  tsino::Ref<Box_number> set(int32_t v);
  bool isText();
};

struct Box_boolean : tsino::Object {
  bool v = false;
  void construct(bool v);
  const __FlashStringHelper* show();
  tsino::Ref<Box_boolean> set(bool v);
  bool isText();
};

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Named : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

void Box_string::construct(String v) {
  this->v = tsino::moved(v);
}

String Box_string::show() {
  {
    const String& t = this->v;
    return tsino::concat(F("\""), t, F("\""));
  }
}

tsino::Ref<Box_string> Box_string::set(const __FlashStringHelper* v) {
  this->v = v;
  return tsino::Ref<Box_string>(this);
}

bool Box_string::isText() {
  return true;
}

void Box_number::construct(double v) {
  this->v = v;
}

String Box_number::show() {
  const String t = tsino::toFixed(this->v, 2);
  return t;
}

tsino::Ref<Box_number> Box_number::set(int32_t v) {
  this->v = v;
  return tsino::Ref<Box_number>(this);
}

bool Box_number::isText() {
  return false;
}

void Box_boolean::construct(bool v) {
  this->v = v;
}

const __FlashStringHelper* Box_boolean::show() {
  const __FlashStringHelper* const t = F("?");
  return t;
}

tsino::Ref<Box_boolean> Box_boolean::set(bool v) {
  this->v = v;
  return tsino::Ref<Box_boolean>(this);
}

bool Box_boolean::isText() {
  return false;
}

int32_t sum(const tsino::Array<String>& items) {
  int32_t total = 0;
  for (const String& item : items) {
    total += tsino::length(item);
    continue;
  }
  return total;
}

double sum_(const tsino::Array<double>& items) {
  double total = 0.0;
  for (const double item : items) {
    total += item;
  }
  return total;
}

int32_t sum_tests_that_an_instance_answers(const tsino::Array<bool>& items) {
  int32_t total = 0;
  for (const bool item : items) {
    continue;
  }
  return total;
}

String kind(const String& x) {
  String out = F("");
  {
    const int32_t n = tsino::length(x);
    if (n == 0) goto end_block1;
    out += tsino::concat(F("text"), String(n));
  }
  end_block1:;
  const int32_t n = tsino::length(out);
  return tsino::concat(out, F("/"), String(n));
}

String kind_(int32_t x) {
  String out = F("");
  out += tsino::toFixed((double)x, 1);
  out += F("!");
  const int32_t n = tsino::length(out);
  return tsino::concat(out, F("/"), String(n));
}

String kind_tests_that_an_instance_answers(bool x) {
  String out = F("");
  out += F("!");
  const int32_t n = tsino::length(out);
  return tsino::concat(out, F("/"), String(n));
}

String kind2(const tsino::Array<uint8_t>& x) {
  String out = F("");
  out += F("other");
  const int32_t n = tsino::length(out);
  return tsino::concat(out, F("/"), String(n));
}

String kind3(const tsino::Ref<Shape>& x) {
  String out = F("");
  out += F("other");
  const int32_t n = tsino::length(out);
  return tsino::concat(out, F("/"), String(n));
}

String kind4(const tsino::Union<double, String>& x) {
  String out = F("");
  String choice = String(x.is<double>() ? F("number") : F("string"));
  switch (choice == F("string") ? 0 : choice == F("number") ? 1 : choice == F("boolean") ? 2 : 3) {
    case 0: {
      const int32_t n = tsino::length(x.get<String>());
      if (n == 0) break;
      out += tsino::concat(F("text"), String(n));
      break;
    }
    case 1:
      out += tsino::toFixed(x.get<double>(), 1);
      // falls through
    case 2:
      out += F("!");
      break;
    default:
      out += F("other");
  }
  const int32_t n = tsino::length(out);
  return tsino::concat(out, F("/"), String(n));
}

tsino::Array<String> each(const tsino::Array<String>& xs) {
  return xs.map<String>([](const String& x) -> String { return tsino::toUpperCase(x); });
}

tsino::Array<String> each_(const tsino::Array<double>& xs) {
  return xs.map<String>([](double x) -> String { return tsino::toFixed(x, 0); });
}

tsino::Array<String> each_tests_that_an_instance_answers(const tsino::Array<tsino::Ref<Named>>& xs) {
  return xs.map<String>([](const tsino::Ref<Named>& x) -> String { return x->name; });
}

String pick(const String& x, bool loud) {
  if (loud) return tsino::toUpperCase(x);
  return F("short or big");
}

String pick_(int32_t x, bool loud) {
  if (x > 10) {
    return F("short or big");
  } else {
    return tsino::toFixed((double)x, 1);
  }
}

String pick_tests_that_an_instance_answers(const tsino::Union<double, String>& x, bool loud) {
  if (loud && x.is<String>()) return tsino::toUpperCase(x.get<String>());
  if (x.is<String>() || (int32_t)x.get<double>() > 10) {
    return F("short or big");
  } else {
    return tsino::toFixed(x.get<double>(), 1);
  }
}

String swap(const __FlashStringHelper* x) {
  String y = x;
  y = F("changed");
  Serial.println(tsino::length(y));
  return x;
}

int32_t swap_(int32_t x) {
  tsino::Union<double, String> y = tsino::Union<double, String>((double)x);
  if (y.is<String>()) {
    Serial.println(tsino::length(y.get<String>()));
  } else {
    Serial.println(tsino::toFixed(y.get<double>(), 2));
  }
  return x;
}
int32_t calls = 0;

const __FlashStringHelper* get(const __FlashStringHelper* x) {
  calls++;
  return x;
}

int32_t get_(int32_t x) {
  calls++;
  return x;
}

bool get_tests_that_an_instance_answers(bool x) {
  calls++;
  return x;
}

String effect(const __FlashStringHelper* x) {
  get(x);
  return F("text");
}

const __FlashStringHelper* effect_(int32_t x) {
  get_(x);
  return (void)get_(x), F("number");
}

const __FlashStringHelper* effect_tests_that_an_instance_answers(bool x) {
  get_tests_that_an_instance_answers(x);
  return (void)get_tests_that_an_instance_answers(x), F("none");
}

int32_t helper(const String& x) {
  return tsino::length(x);
}

int32_t inner(int32_t k) {
  return k + 1;
}

int32_t other(int32_t k) {
  return inner(k) + k;
}

int32_t helper_(int32_t x) {
  const int32_t k = 2;
  return other(k);
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(tsino::make<Box_string>(F("a"))->show());
  String showResult = tsino::make<Box_string>(F("x"))->set(F("y"))->show();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(tsino::make<Box_number>(1.5)->show());
  Serial.print(F(" "));
  Serial.print(tsino::make<Box_boolean>(true)->show());
  Serial.print(F(" "));
  Serial.print(showResult);
  Serial.print(F(" "));
  Serial.println(tsino::make<Box_number>(1.0)->isText() ? F("true") : F("false"));
  Serial.print(sum(tsino::Array<String>{F("ab"), F("c")}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum_(tsino::Array<double>{1.0, 2.5}));
  Serial.print(F(" "));
  Serial.println(sum_tests_that_an_instance_answers(tsino::Array<bool>{true, false}));
  Serial.print(tsino::withoutFormat(kind(F("abc"))));
  Serial.print(F(" "));
  Serial.print(kind(F("")));
  Serial.print(F(" "));
  Serial.print(kind_(2));
  Serial.print(F(" "));
  Serial.print(kind_tests_that_an_instance_answers(true));
  Serial.print(F(" "));
  Serial.print(kind2(tsino::Array<uint8_t>{1}));
  Serial.print(F(" "));
  Serial.println(kind3(tsino::make<Shape>(1)));
  tsino::inspect(Serial, ::each(tsino::Array<String>{F("a"), F("b")}));
  Serial.print(F(" "));
  tsino::inspect(Serial, each_(tsino::Array<double>{1.4, 2.0}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      each_tests_that_an_instance_answers(
          tsino::Array<tsino::Ref<Named>>{tsino::make<Named>(F("n"))}));
  Serial.println();
  Serial.print(tsino::withoutFormat(pick(F("a"), true)));
  Serial.print(F(" "));
  Serial.print(pick(F("a"), false));
  Serial.print(F(" "));
  Serial.print(pick_(11, true));
  Serial.print(F(" "));
  Serial.println(pick_(3, true));
  String withoutFormatResult2 = tsino::withoutFormat(swap(F("q")));
  int32_t swapResult = swap_(7);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(swapResult);
  String withoutFormatResult3 = tsino::withoutFormat(effect(F("a")));
  const __FlashStringHelper* effectResult = effect_(1);
  const __FlashStringHelper* effectResult2 = effect_tests_that_an_instance_answers(true);
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(effectResult);
  Serial.print(F(" "));
  Serial.print(effectResult2);
  Serial.print(F(" "));
  Serial.println(calls);
  Serial.print(helper(F("abcd")));
  Serial.print(F(" "));
  Serial.println(helper_(1));
  Serial.print(
      tsino::withoutFormat(
          pick_tests_that_an_instance_answers(tsino::Union<double, String>(String(F("ab"))), true)));
  Serial.print(F(" "));
  Serial.print(pick_tests_that_an_instance_answers(tsino::Union<double, String>(4.0), true));
  Serial.print(F(" "));
  Serial.print(kind4(tsino::Union<double, String>(3.0)));
  Serial.print(F(" "));
  Serial.println(kind4(tsino::Union<double, String>(String(F("abc")))));
}

void loop() {}

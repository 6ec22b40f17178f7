// instances-do-not-mix: written by tsino from instances-do-not-mix.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/is-same.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Registry_number;
struct Registry_string;
struct Object;
struct Call;
struct Call_;
struct Call2;
struct Call3;
struct Call4;

// @run
// Statics, caches and closures per instantiation: what is one in JavaScript stays one.
struct Registry_number : tsino::Object {
  int32_t id = 0;
  tsino::Array<uint8_t> items;
  void construct();
};

// @run
// Statics, caches and closures per instantiation: what is one in JavaScript stays one.
struct Registry_string : tsino::Object {
  int32_t id = 0;
  tsino::Array<String> items;
  void construct();
};

struct Object : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

struct Call : tsino::Object {
  int32_t value = 0;
  int32_t call = 0;
  void construct(int32_t value, int32_t call) {
    this->value = value;
    this->call = call;
  }
};

struct Call_ : tsino::Object {
  String value;
  int32_t call = 0;
  void construct(String value, int32_t call) {
    this->value = tsino::moved(value);
    this->call = call;
  }
};

struct Call2 : tsino::Object {
  bool value = false;
  int32_t call = 0;
  void construct(bool value, int32_t call) {
    this->value = value;
    this->call = call;
  }
};

struct Call3 : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Call4 : tsino::Object {
  tsino::Ref<Call3> value;
  int32_t call = 0;
  void construct(tsino::Ref<Call3> value, int32_t call) {
    this->value = tsino::moved(value);
    this->call = call;
  }
};

int32_t Registry_created = 0;

void Registry_number::construct() {
  this->id = ++Registry_created;
  this->items = tsino::Array<uint8_t>{};
}

void Registry_string::construct() {
  this->id = ++Registry_created;
  this->items = tsino::Array<String>{};
}

int32_t calls = 0;

tsino::Ref<Call> tagged(int32_t value) {
  calls++;
  return tsino::make<Call>(value, calls);
}

tsino::Ref<Call_> tagged_(const __FlashStringHelper* value) {
  calls++;
  return tsino::make<Call_>(value, calls);
}

tsino::Ref<Call2> tagged_instances_do_not_mix(bool value) {
  calls++;
  return tsino::make<Call2>(value, calls);
}

tsino::Ref<Call4> tagged2(tsino::Ref<Call3> value) {
  calls++;
  return tsino::make<Call4>(tsino::moved(value), calls);
}

tsino::Function<tsino::Shared<tsino::Array<int32_t>>()> lazy(const tsino::Function<tsino::Shared<tsino::Array<int32_t>>()>& make) {
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>>> value = tsino::make<tsino::Cell<tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>>>(
      tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{});
  tsino::Ref<tsino::Cell<bool>> ready = tsino::make<tsino::Cell<bool>>(false);
  return [ready, value, make]() -> tsino::Shared<tsino::Array<int32_t>> {
    if (!ready->value) {
      value->value = make();
      ready->value = true;
    }
    return value->value.value();
  };
}

tsino::Function<String()> lazy_(const tsino::Function<String()>& make) {
  tsino::Ref<tsino::Cell<tsino::Optional<String>>> value = tsino::make<tsino::Cell<tsino::Optional<String>>>(
      tsino::Optional<String>{});
  tsino::Ref<tsino::Cell<bool>> ready = tsino::make<tsino::Cell<bool>>(false);
  return [ready, value, make]() -> String {
    if (!ready->value) {
      value->value = make();
      ready->value = true;
    }
    return value->value.value();
  };
}

tsino::Function<tsino::Optional<String>()> lazy_instances_do_not_mix(const tsino::Function<tsino::Optional<String>()>& make) {
  tsino::Ref<tsino::Cell<tsino::Optional<String>>> value = tsino::make<tsino::Cell<tsino::Optional<String>>>(
      tsino::Optional<String>{});
  tsino::Ref<tsino::Cell<bool>> ready = tsino::make<tsino::Cell<bool>>(false);
  return [ready, value, make]() -> tsino::Optional<String> {
    if (!ready->value) {
      value->value = make();
      ready->value = true;
    }
    return value->value;
  };
}
int32_t made = 0;

bool same(double a, double b) {
  return a == b;
}

bool same_(const String& a, const String& b) {
  return a == b;
}

bool same_instances_do_not_mix(const tsino::Ref<Object>& a, const tsino::Ref<Object>& b) {
  return a == b;
}

bool same2(const tsino::Ref<Object>& a, const tsino::Ref<Object>& b) {
  return a == b;
}

bool same3(const tsino::Array<uint8_t>& a, const tsino::Array<uint8_t>& b) {
  return tsino::isSame(a, b);
}

String both(int32_t a, const __FlashStringHelper* b) {
  return tsino::concat(String(a), b);
}

String both_(const __FlashStringHelper* a, int32_t b) {
  return tsino::concat(a, String(b));
}

String both_instances_do_not_mix(bool a, tsino::Optional<bool> b) {
  return tsino::concat(a ? F("true") : F("false"), F("null"));
}

String both2(tsino::Optional<bool> a, double b) {
  return tsino::concat(F("undefined"), tsino::toText(b));
}

String both3(int32_t a, int32_t b) {
  return tsino::concat(String(a), String(b));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Registry_number> numbers = tsino::make<Registry_number>();
  const tsino::Ref<Registry_string> words = tsino::make<Registry_string>();
  numbers->items.push(1);
  words->items.push(F("a"), F("b"));
  Serial.print(numbers->id);
  Serial.print(F(" "));
  Serial.print(words->id);
  Serial.print(F(" "));
  Serial.print(Registry_created);
  Serial.print(F(" "));
  Serial.print(numbers->items.length());
  Serial.print(F(" "));
  Serial.println(words->items.length());
  int32_t call = tagged(1)->call;
  int32_t call2 = tagged_(F("x"))->call;
  int32_t call3 = tagged_instances_do_not_mix(true)->call;
  int32_t call4 = tagged2(tsino::make<Call3>(1))->call;
  Serial.print(call);
  Serial.print(F(" "));
  Serial.print(call2);
  Serial.print(F(" "));
  Serial.print(call3);
  Serial.print(F(" "));
  Serial.print(call4);
  Serial.print(F(" "));
  Serial.println(calls);
  const tsino::Function<tsino::Shared<tsino::Array<int32_t>>()> list = lazy(
      []() -> tsino::Shared<tsino::Array<int32_t>> {
        made++;
        return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{made});
      });
  const tsino::Function<String()> text = lazy_(
      []() -> String { return tsino::concat(F("text "), String(++made)); });
  list()->push(50);
  String withoutFormatResult = tsino::withoutFormat(list()->join());
  String value = text();
  String value2 = text();
  int32_t madeBefore = made;
  tsino::Shared<tsino::Array<int32_t>> value3 = list();
  bool value4 = value3 == list();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(madeBefore);
  Serial.print(F(" "));
  Serial.println(value4 ? F("true") : F("false"));
  const tsino::Function<tsino::Optional<String>()> nothing = lazy_instances_do_not_mix(
      []() -> tsino::Optional<String> {
        made++;
        return {};
      });
  String withoutFormatResult2 = tsino::withoutFormat(tsino::optionalText(nothing()));
  String value5 = tsino::optionalText(nothing());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(made);
  const tsino::Ref<Object> object = tsino::make<Object>(1);
  Serial.print(same(1.0, 1.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(same_(F("a"), F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(same_instances_do_not_mix(object, object) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(same2(object, tsino::make<Object>(1)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(same((double)NAN, (double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      same3(tsino::Array<uint8_t>{1}, tsino::Array<uint8_t>{1}) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(both(1, F("a"))));
  Serial.print(F(" "));
  Serial.print(both_(F("a"), 1));
  Serial.print(F(" "));
  Serial.print(both_instances_do_not_mix(true, {}));
  Serial.print(F(" "));
  Serial.print(both2({}, 0.5));
  Serial.print(F(" "));
  Serial.println(both3(1, 2));
}

void loop() {}

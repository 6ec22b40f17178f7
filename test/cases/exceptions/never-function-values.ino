// never-function-values: written by tsino from never-function-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Part;
struct Log;
struct Checks;
struct Reader;

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Part : tsino::Object {
  tsino::Optional<int32_t> a;
  void construct(tsino::Optional<int32_t> a) {
    this->a = tsino::moved(a);
  }
};

struct Log : tsino::Object {
  tsino::Function<void(const String&)> fail;
  tsino::Function<void(int32_t)> quit;
  void construct(tsino::Function<void(const String&)> fail, tsino::Function<void(int32_t)> quit) {
    this->fail = tsino::moved(fail);
    this->quit = tsino::moved(quit);
  }
};

struct Checks : tsino::Object {
  tsino::Function<void(const String&)> f;
  void construct(tsino::Function<void(const String&)> f) {
    this->f = tsino::moved(f);
  }
};

struct Reader : tsino::Object {
  tsino::Function<void(const String&)> die;
  void construct(tsino::Function<void(const String&)> die);
  int32_t get(tsino::Optional<int32_t> n = {});
  String name(int32_t kind);
};

const tsino::Ref<Log> log_ = tsino::make<Log>(
    [](const String& message) { tsino::raise(tsino::make<tsino::TypeError>(message)); },
    [](int32_t code) { tsino::raise(tsino::makeError<tsino::RangeError>(F("quit "), code)); });
const tsino::Ref<Checks> checks = tsino::make<Checks>(
    [](const String& key) { tsino::raise(tsino::makeError<tsino::RangeError>(F("no "), key)); });

void bail(const __FlashStringHelper* why) {
  tsino::raise(tsino::makeError<tsino::Error>(F("bail "), why));
}

void Reader::construct(tsino::Function<void(const String&)> die) {
  this->die = tsino::moved(die);
}

int32_t Reader::get(tsino::Optional<int32_t> n) {
  if (!n.has()) {
    this->die(F("get"));
    return 0;
  }
  return n.value();
}

String Reader::name(int32_t kind) {
  switch (kind) {
    case 1:
      return F("one");
    default:
      this->die(F("kind"));
      return {};
      return {};
  }
  tsino::unreachable();
}
const tsino::Ref<Reader> reader = tsino::make<Reader>(
    [](const String& why) { tsino::raise(tsino::make<tsino::Error>(why)); });

int32_t field(tsino::Optional<int32_t> n = {}) {
  if (!n.has()) {
    checks->f(F("field"));
    return 0;
  }
  return n.value();
}

String given(bool ok, const tsino::Function<void()>& die) {
  if (!ok) {
    die();
    return {};
  }
  return F("ok");
}

String maybe(tsino::Optional<tsino::Function<void()>> die = {}) {
  tsino::Optional<tsino::Function<void()>> dieBefore = tsino::moved(die);
  if (dieBefore.has()) {
    dieBefore.value()();
    if (tsino::thrown()) return {};
  } else {
    (void)0;
  }
  return F("went on");
}

int32_t inPlace(tsino::Optional<int32_t> n = {}) {
  if (!n.has()) {
    [] { tsino::raise(tsino::make<tsino::Error>(F("in place"))); }();
    return 0;
  }
  return n.value();
}

String need(const tsino::Optional<String>& s) {
  if (!s.has()) {
    log_->fail(F("need"));
    return {};
  }
  if (!s.has()) {
    log_->quit(3);
    return {};
  }
  return s.value();
}

int32_t last(int32_t n) {
  if (n > 0) return n;
  bail(F("last"));
  return 0;
}

int32_t part(const tsino::Ref<Part>& given_) {
  tsino::Optional<int32_t> value = given_->a;
  if (!value.has()) {
    bail(F("part"));
    return 0;
  }
  const int32_t a = value.value();
  return a;
}

int32_t sum(tsino::Optional<int32_t> n = {}) {
  if (!n.has()) {
    log_->quit(4);
    return 0;
  }
  return 1 + n.value() * 2;
}

int32_t tidy(tsino::Optional<int32_t> n = {}) {
  int32_t result = 0;
  {
    if (!n.has()) {
      bail(F("tidy"));
      goto finally;
    }
    result = n.value();
  }
  finally:;
  Serial.println(F("tidied"));
  if (tsino::thrown()) return 0;
  return result;
}
tsino::Array<tsino::Function<void()>> list{
    [] { tsino::raise(tsino::make<tsino::Error>(F("of a list"))); }};

String listed(const tsino::Optional<String>& s = {}) {
  String value;
  if (!s.has()) {
    tsino::Optional<tsino::Function<void()>> value2 = list.get(0);
    if (value2.has()) {
      value2.value()();
      return {};
    } else {
      (void)0;
    }
  } else {
    value = s.value();
  }
  return tsino::concat(value, F("!"));
}

void attempt(const tsino::Function<Unknown()>& f) {
  {
    Unknown fResult = f();
    if (tsino::thrown()) goto caught;
    tsino::inspect(Serial, fResult);
    Serial.println();
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(e->isA(tsino::RangeError::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(e->message);
  }
}

void stop() {
  tsino::raise(tsino::make<tsino::Error>(F("stop")));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Optional<int32_t>> list_{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{}};
  for (const tsino::Optional<int32_t>& n : list_) {
    tsino::Function<int32_t()> value = [n]() -> int32_t { return field(n); };
    attempt(
        [value]() -> Unknown {
          int32_t callResult = value();
          if (tsino::thrown()) return {};
          return Unknown((double)callResult);
        });
    tsino::Function<int32_t()> value2 = [n]() -> int32_t { return inPlace(n); };
    attempt(
        [value2]() -> Unknown {
          int32_t callResult = value2();
          if (tsino::thrown()) return {};
          return Unknown((double)callResult);
        });
    tsino::Function<int32_t()> value3 = [n]() -> int32_t { return reader->get(n); };
    attempt(
        [value3]() -> Unknown {
          int32_t callResult = value3();
          if (tsino::thrown()) return {};
          return Unknown((double)callResult);
        });
    tsino::Function<String()> value4 = [n]() -> String { return reader->name(n.valueOr(2)); };
    attempt(
        [value4]() -> Unknown {
          String callResult = value4();
          if (tsino::thrown()) return {};
          return Unknown(callResult);
        });
    tsino::Function<int32_t()> value5 = [n]() -> int32_t { return last(n.valueOr(0)); };
    attempt(
        [value5]() -> Unknown {
          int32_t callResult = value5();
          if (tsino::thrown()) return {};
          return Unknown((double)callResult);
        });
    tsino::Function<int32_t()> value6 = [n]() -> int32_t { return part(tsino::make<Part>(n)); };
    attempt(
        [value6]() -> Unknown {
          int32_t callResult = value6();
          if (tsino::thrown()) return {};
          return Unknown((double)callResult);
        });
    tsino::Function<int32_t()> value7 = [n]() -> int32_t { return sum(n); };
    attempt(
        [value7]() -> Unknown {
          int32_t callResult = value7();
          if (tsino::thrown()) return {};
          return Unknown((double)callResult);
        });
    tsino::Function<int32_t()> value8 = [n]() -> int32_t { return tidy(n); };
    attempt(
        [value8]() -> Unknown {
          int32_t callResult = value8();
          if (tsino::thrown()) return {};
          return Unknown((double)callResult);
        });
    tsino::Function<String()> value9 = [n]() -> String {
      return need(n == 1 ? tsino::Optional<String>(F("s")) : tsino::Optional<String>{});
    };
    attempt(
        [value9]() -> Unknown {
          String callResult = value9();
          if (tsino::thrown()) return {};
          return Unknown(callResult);
        });
    tsino::Function<String()> value10 = [n]() -> String {
      return given(n == 1, tsino::Function<void()>::of<decltype(stop), stop>());
    };
    attempt(
        [value10]() -> Unknown {
          String callResult = value10();
          if (tsino::thrown()) return {};
          return Unknown(callResult);
        });
    tsino::Function<String()> value11 = [n]() -> String {
      return maybe(
          n == 1 ? tsino::Optional<tsino::Function<void()>>{} : tsino::Optional<tsino::Function<void()>>(
              tsino::Function<void()>::of<decltype(stop), stop>()));
    };
    attempt(
        [value11]() -> Unknown {
          String callResult = value11();
          if (tsino::thrown()) return {};
          return Unknown(callResult);
        });
    tsino::Function<String()> value12 = [n]() -> String {
      return listed(n == 1 ? tsino::Optional<String>(F("s")) : tsino::Optional<String>{});
    };
    attempt(
        [value12]() -> Unknown {
          String callResult = value12();
          if (tsino::thrown()) return {};
          return Unknown(callResult);
        });
  }
}

void loop() {}

// infrared-router: written by tsino from infrared-router.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Pulse;
struct Decode;
struct Router_number;
struct Router_string;

struct Pulse : tsino::Object {
  int32_t level = 0;
  double us = 0;
  void construct(int32_t level, double us) {
    this->level = level;
    this->us = us;
  }
};

struct Decode : tsino::Object {
  String protocol;
  int32_t address = 0;
  int32_t command = 0;
  bool toggle = false;
  void construct(String protocol, int32_t address = 0, int32_t command = 0, bool toggle = false) {
    this->protocol = tsino::moved(protocol);
    this->address = address;
    this->command = command;
    this->toggle = toggle;
  }
};

struct Router_number : tsino::Object {
  tsino::Shared<tsino::Map<uint8_t, tsino::Shared<tsino::Array<tsino::Function<void()>>>>> routes;
  void construct();
  tsino::Ref<Router_number> on(int32_t key, const tsino::Array<tsino::Function<void()>>& fns);
  int32_t fire(int32_t key);
};

struct Router_string : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Function<void()>>>>> routes;
  void construct();
  tsino::Ref<Router_string> on(const String& key, const tsino::Array<tsino::Function<void()>>& fns);
  int32_t fire(const String& key);
};

bool near(double a, int32_t b, double tol = 0.25) {
  return tsino::absolute(a - b) <= b * tol;
}

tsino::Array<tsino::Ref<Pulse>> encodeNec(int32_t address, int32_t command) {
  tsino::Array<tsino::Ref<Pulse>> out{tsino::make<Pulse>(1, 9000.0), tsino::make<Pulse>(0, 4500.0)};
  const uint32_t word_ = (address & 0xff) | ((~address & 0xff) << 8) | ((command & 0xff) << 16)
      | ((uint32_t)(~command & 0xff) << 24);
  for (int32_t i = 0; i < 32; i++) {
    out.push(tsino::make<Pulse>(1, 560.0));
    out.push(
        tsino::make<Pulse>(
            0,
            (double)((int32_t)(tsino::shiftRightUnsigned((int32_t)word_, i) & 1) != 0 ? 1690 : 560)));
  }
  out.push(tsino::make<Pulse>(1, 560.0));
  return out;
}

tsino::Optional<tsino::Ref<Decode>> decode(const tsino::Array<tsino::Ref<Pulse>>& p) {
  if (p.length() < 3 || !near(p[0]->us, 9000)) return {};
  if (near(p[1]->us, 2250)) return tsino::make<Decode>(F("repeat"));
  if (!near(p[1]->us, 4500) || p.length() < 67) return {};
  int32_t word_ = 0;
  for (int32_t bit_ = 0; bit_ < 32; bit_++) {
    const double us = p[3 + bit_ * 2]->us;
    if (near(us, 1690)) {
      word_ |= tsino::shiftLeft(1, bit_);
    } else if (!near(us, 560)) {
      return {};
    }
  }
  const int32_t a = word_ & 255;
  const int32_t na = (word_ >> 8) & 255;
  const int32_t c = (word_ >> 16) & 255;
  const int32_t nc = (uint32_t)word_ >> 24;
  if ((a ^ na) != 0xff || (c ^ nc) != 0xff) return {};
  return tsino::make<Decode>(F("nec"), a, c);
}

tsino::Array<tsino::Ref<Pulse>> jitter(const tsino::Array<tsino::Ref<Pulse>>& ps, const tsino::Function<double(int32_t)>& f) {
  return ps.map<tsino::Ref<Pulse>>(
      [&](const tsino::Ref<Pulse>& p, int32_t i) -> tsino::Ref<Pulse> {
        return tsino::make<Pulse>(p->level, tsino::round(p->us * (1.0 + f(i))));
      });
}

String show(const tsino::Optional<tsino::Ref<Decode>>& f) {
  return !f.has() ? String(F("none")) : f.value()->protocol == F("nec") ? tsino::concat(
      F("nec "),
      tsino::toRadix(f.value()->address, 16),
      F(":"),
      tsino::padStart(tsino::toRadix(f.value()->command, 2), 8, F("0"))) : f.value()->protocol;
}

tsino::Ref<Router_number> Router_number::on(int32_t key, const tsino::Array<tsino::Function<void()>>& fns) {
  const tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void()>>>> list = this->routes->get(
      (uint8_t)key);
  if (list.has()) {
    list.value()->pushAll(fns);
  } else {
    this->routes->set(
        (uint8_t)key,
        tsino::makeShared<tsino::Array<tsino::Function<void()>>>(fns.copy()));
  }
  return tsino::Ref<Router_number>(this);
}

int32_t Router_number::fire(int32_t key) {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void()>>>> getResult = this->routes->get(
      (uint8_t)key);
  tsino::Shared<tsino::Array<tsino::Function<void()>>> fns = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<tsino::Function<void()>>>(
      tsino::Array<tsino::Function<void()>>{});
  fns->forEach([](const tsino::Function<void()>& f) { f(); });
  return fns->length();
}

void Router_number::construct() {
  this->routes = tsino::makeShared<tsino::Map<uint8_t, tsino::Shared<tsino::Array<tsino::Function<void()>>>>>();
}

tsino::Ref<Router_string> Router_string::on(const String& key, const tsino::Array<tsino::Function<void()>>& fns) {
  const tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void()>>>> list = this->routes->get(
      key);
  if (list.has()) {
    list.value()->pushAll(fns);
  } else {
    this->routes->set(key, tsino::makeShared<tsino::Array<tsino::Function<void()>>>(fns.copy()));
  }
  return tsino::Ref<Router_string>(this);
}

int32_t Router_string::fire(const String& key) {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void()>>>> getResult = this->routes->get(
      key);
  tsino::Shared<tsino::Array<tsino::Function<void()>>> fns = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<tsino::Function<void()>>>(
      tsino::Array<tsino::Function<void()>>{});
  fns->forEach([](const tsino::Function<void()>& f) { f(); });
  return fns->length();
}

void Router_string::construct() {
  this->routes = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Function<void()>>>>>();
}
int32_t volume = 5;

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> list{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 0}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{255, 1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0x5a, 0xa5})};
  for (const tsino::Shared<tsino::Array<uint8_t>>& item : list) {
    const int32_t a = (*item)[0];
    const int32_t c = (*item)[1];
    String withoutFormatResult = tsino::withoutFormat(show(decode(encodeNec(a, c))));
    String showResult = show(
        decode(
            jitter(encodeNec(a, c), [](int32_t i) -> double { return i % 2 != 0 ? 0.2 : -0.2; })));
    String showResult2 = show(
        decode(jitter(encodeNec(a, c), [](int32_t i) -> double { return i == 9 ? 1 : 0; })));
    Serial.print(withoutFormatResult);
    Serial.print(F(" "));
    Serial.print(showResult);
    Serial.print(F(" "));
    Serial.println(showResult2);
  }
  Serial.print(
      tsino::withoutFormat(
          show(
              decode(
                  tsino::Array<tsino::Ref<Pulse>>{
                      tsino::make<Pulse>(1, 9000.0),
                      tsino::make<Pulse>(0, 2250.0),
                      tsino::make<Pulse>(1, 560.0)}))));
  Serial.print(F(" "));
  Serial.println(show(decode(tsino::Array<tsino::Ref<Pulse>>{})));
  const tsino::Ref<Router_number> r = tsino::make<Router_number>()->on(
      1,
      tsino::Array<tsino::Function<void()>>{[] { volume++; }})->on(
      2,
      tsino::Array<tsino::Function<void()>>{
          [] { volume = tsino::maximum<int32_t>(0, volume - 3); },
          [] {
            Serial.print(F("down "));
            Serial.println(volume);
          }})->on(
      1,
      tsino::Array<tsino::Function<void()>>{
          [] {
            Serial.print(F("up "));
            Serial.println(volume);
          }});
  tsino::Array<int32_t> value = tsino::Array<uint8_t>{1, 2, 2, 9, 1}.map<int32_t>(
      [&](int32_t k) -> int32_t { return r->fire(k); });
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(volume);
  Serial.println(
      tsino::make<Router_string>()->on(F("a"), tsino::Array<tsino::Function<void()>>{[] {}})->fire(
          F("b")));
}

void loop() {}

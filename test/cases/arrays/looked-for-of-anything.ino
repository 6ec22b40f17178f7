// looked-for-of-anything: written by tsino from looked-for-of-anything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Msg;
struct Objs;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>, tsino::Ref<Shape>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Msg : tsino::Object {
  tsino::Optional<String> kind;
  void construct(tsino::Optional<String> kind = {}) {
    this->kind = tsino::moved(kind);
  }
};

struct Objs : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

tsino::Array<String> NAMES{"a", "b"};

tsino::Optional<String> next(tsino::Array<String>& words) {
  return words.shift();
}

bool isName(const Unknown& v) {
  return v.is<String>() ? NAMES.includes(v.get<String>()) : false;
}

bool known(const Unknown& v) {
  return v.is<String>() && NAMES.includes(v.get<String>());
}
const auto codes = tsino::makeShared<tsino::Set<uint8_t>>(0, 200);

bool okay(const tsino::Union<tsino::Undefined, tsino::Null, double>& c = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  return c.is<double>() ? codes->has((uint8_t)c.get<double>()) : false;
}
tsino::Uint8Array raw = tsino::Uint8Array::of(0, 1);

int32_t at(tsino::Optional<int32_t> n = {}) {
  return !n.has() ? -1 : raw.indexOf(n.value());
}

void setup() {
  Serial.begin(115200);
  const auto ages = tsino::makeMap<String, uint8_t>({{F("a"), 1}});
  tsino::Array<String> words{F("b"), F("c")};
  tsino::Optional<String> nextResult = next(words);
  bool value = !nextResult.has() ? false : NAMES.includes(nextResult.value());
  tsino::Optional<String> nextResult2 = next(words);
  bool value2 = !nextResult2.has() ? false : NAMES.includes(nextResult2.value());
  tsino::Optional<String> nextResult3 = next(words);
  bool value3 = !nextResult3.has() ? false : NAMES.includes(nextResult3.value());
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value3 ? F("true") : F("false"));
  tsino::Shared<tsino::Record<Unknown>> args = tsino::parseJson<tsino::Shared<tsino::Record<Unknown>>>(
      F("{\"k\": \"a\", \"n\": 5}"));
  if (tsino::thrown()) tsino::uncaught();
  Unknown value4 = tsino::fromOptional<Unknown, tsino::Undefined>(args->get(F("k")));
  Unknown value5 = tsino::fromOptional<Unknown, tsino::Undefined>(args->get(F("n")));
  Unknown value6 = tsino::fromOptional<Unknown, tsino::Undefined>(args->get(F("k")));
  tsino::Optional<uint8_t> value7 = value6.is<String>() ? ages->get(value6.get<String>()) : tsino::Optional<uint8_t>{};
  Unknown value8 = tsino::fromOptional<Unknown, tsino::Undefined>(args->get(F("zz")));
  tsino::Optional<uint8_t> value9 = value8.is<String>() ? ages->get(value8.get<String>()) : tsino::Optional<uint8_t>{};
  Serial.print(
      (value4.is<String>() ? NAMES.includes(value4.get<String>()) : false) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (value5.is<String>() ? NAMES.includes(value5.get<String>()) : false) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value7.has() ? value7.value() : -1);
  Serial.print(F(" "));
  Serial.println(value9.has() ? value9.value() : -1);
  Serial.print(isName(Unknown(String(F("a")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isName(Unknown(3.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isName(Unknown(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isName(Unknown(tsino::make<Shape>(1))) ? F("true") : F("false"));
  Serial.print(known(Unknown(String(F("a")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(known(Unknown(3.0)) ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Msg>> msgs{
      tsino::make<Msg>(tsino::Optional<String>(F("a"))),
      tsino::make<Msg>()};
  for (const tsino::Ref<Msg>& msg : msgs) {
    Serial.print(
        (!msg->kind.has() ? false : NAMES.includes(msg->kind.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        (!msg->kind.has() ? false : ages->has(msg->kind.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(!msg->kind.has() ? -1 : NAMES.indexOf(msg->kind.value()));
  }
  Serial.print(
      msgs.filter(
          [](const tsino::Ref<Msg>& m) -> bool {
            return !m->kind.has() ? false : NAMES.includes(m->kind.value());
          }).length());
  Serial.print(F(" "));
  Serial.println(
      msgs.map<uint8_t>(
          [&](const tsino::Ref<Msg>& m) -> int32_t {
            return (!m->kind.has() ? tsino::Optional<uint8_t>{} : ages->get(m->kind.value())).valueOr(0);
          }).join());
  Serial.print(
      okay(tsino::Union<tsino::Undefined, tsino::Null, double>(0.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      okay(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      okay(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      okay(tsino::Union<tsino::Undefined, tsino::Null, double>(200.0)) ? F("true") : F("false"));
  const auto lists = tsino::makeMap<String, tsino::Shared<tsino::Array<String>>>(
      {{F("x"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})}});
  tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult = lists->get(F("x"));
  tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult2 = lists->get(F("y"));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? [&] {
            tsino::Optional<String> kind = msgs[1]->kind;
            return tsino::Optional<bool>(
                !kind.has() ? false : getResult.value()->includes(kind.value()));
          }() : tsino::Optional<bool>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult2.has() ? [&] {
            tsino::Optional<String> kind2 = msgs[1]->kind;
            return tsino::Optional<bool>(
                !kind2.has() ? false : getResult2.value()->includes(kind2.value()));
          }() : tsino::Optional<bool>{}));
  const int32_t chosen = tsino::truthy(msgs[0]->kind) ? NAMES.includes(msgs[0]->kind.value()) ? 1 : 2 : 3;
  Serial.println(chosen);
  tsino::Optional<String> kind3 = msgs[1]->kind;
  if (!(!kind3.has() ? false : NAMES.includes(kind3.value()))) Serial.println(F("none"));
  tsino::Optional<String> kind4 = msgs[1]->kind;
  tsino::Optional<String> kind5 = msgs[1]->kind;
  Serial.print(tsino::optionalText(ages->get(kind4.has() ? kind4.value() : String(F("a")))));
  Serial.print(F(" "));
  Serial.print(
      NAMES.includes(tsino::truthy(kind5) ? kind5.value() : String(F("b"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(NAMES.includes(String(F("a"))) ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Objs>> objs{tsino::make<Objs>(1)};
  const tsino::Optional<tsino::Ref<Objs>> found = objs.find(
      [](const tsino::Ref<Objs>& o) -> bool { return o->v == 2; });
  Serial.print((!found.has() ? false : objs.includes(found.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!found.has() ? -1 : objs.indexOf(found.value()));
  const auto env = tsino::makeRecord<String>({{F("c"), F("a")}});
  tsino::Optional<String> getResult3 = env->get(F("c"));
  tsino::Optional<String> getResult4 = env->get(F("d"));
  tsino::Optional<String> getResult5 = env->get(F("e"));
  Serial.print(
      (!getResult3.has() ? false : NAMES.includes(getResult3.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (!getResult4.has() ? false : NAMES.includes(getResult4.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!getResult5.has() ? -1 : NAMES.indexOf(getResult5.value()));
  Serial.print(at());
  Serial.print(F(" "));
  Serial.print(at(1));
  Serial.print(F(" "));
  Serial.println(raw.includes(at(7)) ? F("true") : F("false"));
}

void loop() {}

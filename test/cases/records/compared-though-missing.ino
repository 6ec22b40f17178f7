// compared-though-missing: written by tsino from compared-though-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct P;

struct P : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

const auto r = tsino::makeRecord<String>({{"a", "hi"}});

int32_t level(const String& k) {
  return r->get(k) == F("hi") ? 1 : r->get(k) == F("lo") ? 0 : -1;
}

// Parts of a text that may be missing.
String run(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const String& verb = splitResult[0];
  const tsino::Optional<String> amount = splitResult.get(1);
  const tsino::Optional<String> unit = splitResult.get(2);
  if (verb == F("stop")) return verb;
  return tsino::concat(
      verb,
      F(" "),
      amount == F("5") ? F("true") : F("false"),
      F(" "),
      unit != F("V") ? F("true") : F("false"),
      F(" "),
      amount == unit ? F("true") : F("false"),
      F(" "),
      F("A") == unit ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);
  // @run
  // What no entry holds equals nothing but what is missing, too.
  const auto config = tsino::makeRecord<String>({{F("mode"), F("slow")}});
  const auto counts = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  const auto flags = tsino::makeRecord<bool>({{F("on"), true}});
  const auto objs = tsino::makeRecord<tsino::Ref<P>>({{F("p"), tsino::make<P>(1)}});
  const auto m = tsino::makeRecord<tsino::Union<double, String>>(
      {
          {F("a"), tsino::Union<double, String>(String(F("x")))},
          {F("b"), tsino::Union<double, String>(2.0)}});
  const auto opt = tsino::makeRecord<tsino::Optional<String>>(
      {{F("a"), tsino::Optional<String>{}}, {F("b"), tsino::Optional<String>(F("b"))}});
  const auto lists = tsino::makeRecord<tsino::Shared<tsino::Array<uint8_t>>>(
      {{F("l"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})}});
  tsino::Array<String> list{F("a"), F("p"), F("mode"), F("on"), F("b"), F("l")};
  for (const String& k : list) {
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.print(config->get(k) == F("slow") ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(config->get(k) != F("slow") ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(counts->get(k) == 1 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(counts->get(k) != counts->get(F("a")) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(flags->get(k) == true ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(flags->get(k) == false ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(objs->get(k) == objs->get(F("p")) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        m->get(k) == tsino::Union<double, String>(String(F("x"))) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(m->get(k) == tsino::Union<double, String>(2.0) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(m->get(k) == m->get(F("zz")) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(opt->get(k) == F("b") ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(opt->get(k) == opt->get(F("q")) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(lists->get(k) == lists->get(F("l")) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(lists->get(k) != lists->get(F("none")) ? F("true") : F("false"));
  }
  Serial.print(config->get(F("a")) == config->get(F("b")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(counts->get(F("x")) == counts->get(F("y")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(objs->get(F("x")) == objs->get(F("y")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flags->get(F("x")) != flags->get(F("y")) ? F("true") : F("false"));
  Serial.print(level(F("a")));
  Serial.print(F(" "));
  Serial.println(level(F("b")));
  tsino::Array<String> list2{F("set 5"), F("set 5 V"), F("set A A"), F("on"), F("stop")};
  for (const String& line : list2) Serial.println(run(line));
}

void loop() {}

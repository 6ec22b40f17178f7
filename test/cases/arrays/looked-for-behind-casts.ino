// looked-for-behind-casts: written by tsino from looked-for-behind-casts.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/union.h"

enum class Level : uint8_t { Low, High };
struct Box;

struct Box : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> n;
  void construct();
};

const auto set = tsino::makeShared<tsino::Set<String>>("", "n");
tsino::Array<uint8_t> nums{0, 1, 2};
tsino::Array<Level> levels{Level::Low, Level::High};
tsino::Array<String> texts{"", "n"};

void g(tsino::Optional<int32_t> n, tsino::Optional<Level> l, const tsino::Optional<String>& t) {
  Serial.print((!n.has() ? false : nums.includes((uint8_t)n.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!n.has() ? -1 : nums.indexOf((uint8_t)n.value()));
  Serial.print(F(" "));
  Serial.print((!n.has() ? false : nums.includes((uint8_t)n.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!n.has() ? -1 : nums.lastIndexOf((uint8_t)n.value()));
  Serial.print(F(" "));
  Serial.print((!n.has() ? false : nums.includes((uint8_t)n.value(), 1)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((!l.has() ? false : levels.includes(l.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!l.has() ? -1 : levels.indexOf(l.value()));
  Serial.print(F(" "));
  Serial.print((!t.has() ? false : texts.includes(t.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((!t.has() ? false : set->has(t.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((!t.has() ? false : set->has(t.value())) ? F("true") : F("false"));
}

void Box::construct() {}

void mixed(const tsino::Optional<tsino::Union<double, String>>& v = {}) {
  Serial.print(
      (!v.has() ? false : v.value().is<String>() ? texts.includes(v.value().get<String>()) : false) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (!v.has() ? false : v.value().is<double>() ? nums.includes((uint8_t)v.value().get<double>()) : false) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      !v.has() ? -1 : v.value().is<double>() ? nums.indexOf((uint8_t)v.value().get<double>()) : -1);
}

bool sure(const tsino::Optional<String>& s = {}) {
  return s.has() && texts.includes(s.value());
}
tsino::Array<tsino::Ref<Box>> ids;

bool has(const tsino::Optional<tsino::Ref<Box>>& x = {}) {
  return !x.has() ? false : ids.includes(x.value());
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> DIRS{F("n"), F("s")};
  tsino::Array<String> FIXED{F("n"), F("s")};
  tsino::Array<String> words{F("n"), F("x"), F("")};
  const auto map = tsino::makeMap<String, uint8_t>({{F("n"), 1}});
  tsino::Array<tsino::Optional<String>> maybes{
      tsino::Optional<String>{},
      tsino::Optional<String>(F("n"))};
  for (int32_t i = 0; i < 4; i++) {
    const tsino::Optional<String> s = words.get(i);
    Serial.print((!s.has() ? false : DIRS.includes(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(!s.has() ? -1 : DIRS.indexOf(s.value()));
    Serial.print(F(" "));
    Serial.print((!s.has() ? tsino::Optional<uint8_t>{} : map->get(s.value())).valueOr(0));
    Serial.print(F(" "));
    Serial.print((!s.has() ? false : set->has(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println((!s.has() ? false : map->has(s.value())) ? F("true") : F("false"));
    Serial.print((!s.has() ? false : texts.includes(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(!s.has() ? -1 : texts.lastIndexOf(s.value()));
    Serial.print(F(" "));
    Serial.print(!s.has() ? -1 : texts.indexOf(s.value()));
    Serial.print(F(" "));
    Serial.print(maybes.includes(s) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(maybes.indexOf(s));
    Serial.print((!s.has() ? false : set->remove(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print((!s.has() ? false : texts.includes(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print((!s.has() ? false : texts.includes(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println((!s.has() ? false : FIXED.includes(s.value())) ? F("true") : F("false"));
  }
  g(1, Level::Low, tsino::Optional<String>(F("")));
  g({}, {}, {});
  g(9, Level::High, tsino::Optional<String>(F("n")));
  const tsino::Ref<Box> b = tsino::make<Box>();
  Serial.print((!b->name.has() ? false : texts.includes(b->name.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!b->n.has() ? -1 : nums.indexOf((uint8_t)b->n.value()));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(!b->name.has() ? tsino::Optional<uint8_t>{} : map->get(b->name.value())));
  Serial.print(F(" "));
  Serial.println((!b->name.has() ? false : set->has(b->name.value())) ? F("true") : F("false"));
  b->name = tsino::Optional<String>(F("n"));
  b->n = 2;
  Serial.print(texts.includes(b->name.value()) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nums.indexOf((uint8_t)b->n.value()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(map->get(b->name.value())));
  Serial.print(F(" "));
  Serial.println(set->has(b->name.value()) ? F("true") : F("false"));
  mixed(tsino::Union<double, String>(0.0));
  mixed(tsino::Union<double, String>(String(F(""))));
  mixed({});
  mixed(tsino::Union<double, String>(String(F("n"))));
  mixed(tsino::Union<double, String>(7.0));
  Serial.print(sure(tsino::Optional<String>(F("n"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(sure({}) ? F("true") : F("false"));
  ids = tsino::Array<tsino::Ref<Box>>{tsino::make<Box>(), b};
  Serial.print(has(b) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(has({}) ? F("true") : F("false"));
  const tsino::Optional<String> rec = words.find(
      [](const String& w) -> bool { return w == F("zz"); });
  Serial.print((!rec.has() ? false : texts.includes(rec.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(words.filter([&](const String& w) -> bool { return DIRS.includes(w); }).length());
  tsino::Array<String> part = tsino::split(F("a=b"), F("="));
  tsino::Optional<String> getResult = part.get(5);
  tsino::Optional<String> getResult2 = part.get(5);
  tsino::Optional<String> getResult3 = part.get(7);
  Serial.print(
      (!getResult.has() ? false : texts.includes(getResult.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (!getResult2.has() ? false : texts.includes(getResult2.value())) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (!getResult3.has() ? false : set->has(getResult3.value())) ? F("true") : F("false"));
  if (!(!rec.has() ? false : DIRS.includes(rec.value()))) Serial.println(F("no direction"));
  // What TypeScript believes of a variable that gets an element.
  for (int32_t i = 1; i < 4; i++) {
    const tsino::Optional<String> s = words.get(i);
    Serial.print((!s.has() ? false : set->has(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(!s.has() ? tsino::Optional<uint8_t>{} : map->get(s.value())));
    Serial.print(F(" "));
    Serial.print((!s.has() ? false : texts.includes(s.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(!s.has() ? -1 : texts.indexOf(s.value()));
    tsino::Optional<String> t;
    t = words.get(i);
    Serial.print((!t.has() ? false : set->has(t.value())) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println((!t.has() ? false : texts.includes(t.value())) ? F("true") : F("false"));
  }
}

void loop() {}

// numbers-and-absent: written by tsino from numbers-and-absent.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

String take(tsino::Optional<int32_t> x = {}) {
  return !x.has() ? String(F("U")) : String(x.value());
}

void setup() {
  Serial.begin(115200);
  // @run
  // Records under numbers, of unions, of what may be absent; what is asked of keys that are not there.
  const auto n = tsino::makeRecord<String>({{F("3"), F("c")}, {F("1"), F("a")}});
  n->set(String(2), F("b"));
  n->set(String(-5), F("neg"));
  n->set(tsino::toText(0.5), F("half"));
  n->set(tsino::toText(1e21), F("big"));
  tsino::Optional<String> getResult = n->get(String(7));
  tsino::inspect(Serial, n);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(n->get(String(1))));
  Serial.print(F(" "));
  Serial.println(getResult.has() ? getResult.value() : String(F("none")));
  for (const auto& entry : n->entries()) {
    const String& k = entry.key();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(n->get(tsino::toText(tsino::toNumber(k)))));
  }
  const auto idx = tsino::makeShared<tsino::Record<int32_t>>();
  for (int32_t i = 5; i > 0; i--) idx->set(String(i), i * i);
  tsino::inspect(Serial, idx);
  Serial.print(F(" "));
  tsino::inspect(Serial, idx->keys());
  Serial.print(F(" "));
  tsino::inspect(Serial, idx->values());
  Serial.println();
  idx->remove(String(3));
  Serial.print(idx->has(String(3)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(idx->get(String(3))));
  const auto d = tsino::makeRecord<tsino::Union<double, String>>(
      {
          {F("a"), tsino::Union<double, String>(1.0)},
          {F("b"), tsino::Union<double, String>(String(F("two")))}});
  for (const auto& entry : d->entries()) {
    const String& k = entry.key();
    const tsino::Union<double, String>& v = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        v.is<double>() ? tsino::Union<double, String>((double)((int32_t)v.get<double>() + 1)) : tsino::Union<double, String>(
            tsino::toUpperCase(v.get<String>())));
    Serial.println();
  }
  Serial.print(!d->has(F("zz")) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, d);
  Serial.println();
  const auto opt = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("a"), tsino::Optional<int32_t>{}}, {F("b"), tsino::Optional<int32_t>(1)}});
  tsino::inspect(Serial, opt);
  Serial.print(F(" "));
  Serial.print(opt->has(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!opt->get(F("a")).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!opt->get(F("q")).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(opt->has(F("q")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(opt->size());
  opt->set(F("b"), tsino::Optional<int32_t>{});
  tsino::inspect(Serial, opt);
  Serial.println();
  const auto nul = tsino::makeRecord<tsino::Optional<String>>(
      {{F("a"), tsino::Optional<String>{}}});
  tsino::Optional<String> getResult2 = nul->get(F("b"));
  tsino::printFirstUnion(
      Serial,
      nul->has(F("a")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          nul->at(F("a"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      nul->has(F("b")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          nul->at(F("b"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  Serial.print(
      (nul->has(F("a")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          nul->at(F("a"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (nul->has(F("b")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          nul->at(F("b"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (nul->has(F("b")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          nul->at(F("b"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(getResult2.has() ? getResult2.value() : String(F("dflt")));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, nul);
  Serial.println();
  const auto bool_ = tsino::makeShared<tsino::Record<bool>>();
  if (!tsino::truthy(bool_->get(F("seen")))) {
    bool_->set(F("seen"), true);
  }
  if (tsino::truthy(bool_->get(F("seen")))) {
    Serial.println(F("seen"));
  } else {
    Serial.println(F("no"));
  }
  tsino::Optional<bool> getResult3 = bool_->get(F("other"));
  Serial.print(tsino::truthy(bool_->get(F("other"))) ? 1 : 2);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::truthy(getResult3) ? getResult3 : bool_->get(F("seen"))));
  Serial.print(F(" "));
  Serial.println(!tsino::truthy(bool_->get(F("x"))) ? F("true") : F("false"));
  const auto seen = tsino::makeRecord<bool>({{F("a"), true}});
  Serial.print(seen->get(F("a")).valueOr(false) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(seen->get(F("b")).valueOr(false) ? F("true") : F("false"));
  const auto str = tsino::makeShared<tsino::Record<String>>();
  Serial.print(tsino::withoutFormat(tsino::optionalText(str->get(F("a")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(str->get(F("a"))));
  Serial.println(F("x"));
  const auto found = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  const int32_t a = found->at(F("a"));
  const int32_t b = found->get(F("b")).valueOr(5);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
  int32_t sum = 0;
  sum += found->at(F("a"));
  Serial.println(sum);
  const tsino::Optional<int32_t> w = tsino::convertOptional(found->get(F("nope")));
  Serial.print(!w.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(w.valueOr(3));
  Serial.print(!found->has(F("nope")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!found->has(F("nope")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!(!found->has(F("a"))) ? F("number") : F("undefined"));
  Serial.print(tsino::withoutFormat(take(tsino::convertOptional(found->get(F("nope"))))));
  Serial.print(F(" "));
  Serial.println(take(tsino::convertOptional(found->get(F("a")))));
  tsino::Array<uint8_t> arr{found->at(F("a")), found->at(F("a"))};
  tsino::inspect(Serial, arr);
  Serial.println();
  if (tsino::truthy(found->get(F("nope")))) {
    Serial.println(F("yes"));
  } else {
    Serial.println(F("no"));
  }
  switch (found->at(F("a"))) {
    case 1:
      Serial.println(F("one"));
      break;
    default:
      Serial.println(F("d"));
  }
  tsino::Optional<int32_t> getResult4 = tsino::convertOptional(found->get(F("b")));
  Serial.print(tsino::withoutFormat(found->at(F("a")) > 0 ? F("pos") : F("neg")));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(getResult4) ? getResult4.value() : 9);
}

void loop() {}

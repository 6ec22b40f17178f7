// numbers-and-texts: written by tsino from numbers-and-texts.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Vote;
struct Shape;

struct Vote : tsino::Object {
  String who;
  tsino::Union<double, String> answer;
  void construct(String who, tsino::Union<double, String> answer) {
    this->who = tsino::moved(who);
    this->answer = tsino::moved(answer);
  }
};

struct Shape : tsino::Object {
  tsino::Union<double, String> answer;
  void construct(tsino::Union<double, String> answer) {
    this->answer = tsino::moved(answer);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("answer"), this->answer);
    out.end();
  }
};

String describe(const tsino::Union<double, String>& answer) {
  if (answer == tsino::Union<double, String>(0.0)) {
    return F("no");
  } else if (answer == tsino::Union<double, String>(String(F("maybe")))) {
    return F("perhaps");
  } else if (answer == tsino::Union<double, String>(-1.0)) {
    return F("never");
  } else {
    return answer.is<double>() ? tsino::concat(F("number "), tsino::toText(answer)) : tsino::concat(
        F("text "),
        tsino::toUpperCase(answer.get<String>()));
  }
  tsino::unreachable();
}
tsino::Union<double, String> current = tsino::Union<double, String>(0.0);

tsino::Union<double, String> next() {
  return current == tsino::Union<double, String>(0.0) ? tsino::Union<double, String>(
      String(F("maybe"))) : tsino::Union<double, String>(1.0);
}

double scale(int32_t value, double gain = 0.5) {
  return value * gain;
}

tsino::Union<double, String> mode(bool on) {
  return on ? tsino::Union<double, String>(String(F("auto"))) : tsino::Union<double, String>(0.0);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Union<double, String>> answers{
      tsino::Union<double, String>(0.0),
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(String(F("maybe"))),
      tsino::Union<double, String>(-1.0),
      tsino::Union<double, String>(String(F("often")))};
  Serial.print(
      tsino::withoutFormat(
          answers.map<String>(
              [](const tsino::Union<double, String>& answer) -> String { return describe(answer); }).join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, answers);
  Serial.println();
  Serial.print(1);
  Serial.print(F(" maybe "));
  tsino::inspect(Serial, tsino::make<Shape>(tsino::Union<double, String>(String(F("often")))));
  Serial.print(F(" "));
  Serial.print(0);
  Serial.println(F(" often"));
  current = next();
  tsino::printFirstUnion(Serial, current);
  Serial.print(F(" "));
  Serial.print(
      current == tsino::Union<double, String>(String(F("maybe"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(current != tsino::Union<double, String>(1.0) ? F("true") : F("false"));
  current = next();
  tsino::printFirstUnion(Serial, current);
  Serial.println(F(" Yes Never maybe"));
  tsino::Array<tsino::Ref<Vote>> votes{
      tsino::make<Vote>(F("a"), tsino::Union<double, String>(1.0)),
      tsino::make<Vote>(F("b"), tsino::Union<double, String>(String(F("often")))),
      tsino::make<Vote>(F("c"), tsino::Union<double, String>(1.0))};
  const auto counts = tsino::makeShared<tsino::Map<tsino::Union<double, String>, int32_t>>();
  for (const tsino::Ref<Vote>& vote : votes) {
    const tsino::Union<double, String>& answer = vote->answer;
    counts->set(answer, counts->get(answer).valueOr(0) + 1);
  }
  Serial.print(tsino::optionalText(counts->get(tsino::Union<double, String>(1.0))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(counts->get(tsino::Union<double, String>(String(F("often"))))));
  Serial.print(F(" "));
  Serial.print(counts->has(tsino::Union<double, String>(0.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(counts->size());
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<String>{
              F("0"),
              F("1"),
              F("No"),
              F("Yes"),
              F("Maybe"),
              F("Never"),
              F("-1"),
              F("Often")}.join()));
  Serial.print(F(" "));
  Serial.println(
      votes.filter(
          [](const tsino::Ref<Vote>& vote) -> bool {
            return vote->answer == tsino::Union<double, String>(1.0);
          }).length());
  tsino::inspect(Serial, scale(3));
  Serial.print(F(" "));
  tsino::inspect(Serial, scale(3, 2.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, 0.5 + 1.0);
  Serial.println(F(" Double Full"));
  tsino::Array<double> gains{2.5, 0.5};
  tsino::inspect(Serial, gains);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(gains));
  Serial.print(F(" "));
  Serial.println(gains.includes(1.0) ? F("true") : F("false"));
  tsino::printFirstUnion(Serial, mode(true));
  Serial.print(F(" "));
  tsino::printUnion(Serial, mode(false));
  Serial.print(F(" "));
  Serial.println(mode(false) == tsino::Union<double, String>(0.0) ? F("true") : F("false"));
}

void loop() {}

// unusual-identifiers: written by tsino from unusual-identifiers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct u53d8u91cf;
struct A;
struct Gruf6udfe;

struct u53d8u91cf : tsino::Object {
  String u952e;
  int32_t u43au43bu44eu447 = 0;
  int32_t u24key = 0;
  int32_t _key = 0;
  int32_t ue9 = 0;
  void construct(String u952e, int32_t u43au43bu44eu447, int32_t u24key, int32_t _key, int32_t ue9) {
    this->u952e = tsino::moved(u952e);
    this->u43au43bu44eu447 = u43au43bu44eu447;
    this->u24key = u24key;
    this->_key = _key;
    this->ue9 = ue9;
  }
};

struct A : tsino::Object {
  int32_t item1 = 0;
  int32_t _1 = 0;
  void construct(int32_t item1, int32_t _1) {
    this->item1 = item1;
    this->_1 = _1;
  }
};

struct Gruf6udfe : tsino::Object {
  int32_t gruf6udfe_ = 0;
  void construct();
  tsino::Ref<Gruf6udfe> Gruf6udfe_();
};

// @run
// Unicode letters, `$`, `_`, doubled underscores, very long names, names that differ only by case.
const int32_t gruf6udfe = 1;

int32_t aVeryLongFunctionNameThatGoesOnAndOnAndOnUntilNobodyWantsToReadItAnymoreBecauseItIsTooLong(int32_t aVeryLongParameterNameThatIsAlsoMuchTooLong) {
  return aVeryLongParameterNameThatIsAlsoMuchTooLong + 1;
}

tsino::Ref<Gruf6udfe> Gruf6udfe::Gruf6udfe_() {
  return tsino::Ref<Gruf6udfe>(this);
}

void Gruf6udfe::construct() {
  this->gruf6udfe_ = gruf6udfe;
}

void setup() {
  Serial.begin(115200);
  const __FlashStringHelper* const u43du430u438u43cu435u43du43eu432u430u43du438u435 = F("name");
  const int32_t u24 = 5;
  const int32_t _ = 6;
  const int32_t u24u24 = u24 + _;
  const int32_t _double_underscore = 7;
  const int32_t Upper = 8;
  const int32_t value = 1;
  const int32_t Value = 2;
  const int32_t VALUE = 3;
  const int32_t vaLueu24 = 4;
  Serial.print(gruf6udfe);
  Serial.print(F(" "));
  Serial.print(u43du430u438u43cu435u43du43eu432u430u43du438u435);
  Serial.print(F(" "));
  Serial.print(u24);
  Serial.print(F(" "));
  Serial.print(_);
  Serial.print(F(" "));
  Serial.print(u24u24);
  Serial.print(F(" "));
  Serial.print(_double_underscore);
  Serial.print(F(" "));
  Serial.print(Upper);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(Value);
  Serial.print(F(" "));
  Serial.print(VALUE);
  Serial.print(F(" "));
  Serial.println(vaLueu24);
  const double u3c0 = 3.14;
  const tsino::Ref<u53d8u91cf> u53d8u91cf_ = tsino::make<u53d8u91cf>(F("v"), 2, 3, 4, 5);
  tsino::inspect(Serial, u3c0);
  Serial.print(F(" "));
  Serial.print(u53d8u91cf_->u952e);
  Serial.print(F(" "));
  Serial.print(u53d8u91cf_->u43au43bu44eu447);
  Serial.print(F(" "));
  Serial.print(u53d8u91cf_->u24key + u53d8u91cf_->_key);
  Serial.print(F(" "));
  Serial.println(u53d8u91cf_->ue9);
  Serial.println(
      aVeryLongFunctionNameThatGoesOnAndOnAndOnUntilNobodyWantsToReadItAnymoreBecauseItIsTooLong(1));
  const __FlashStringHelper* const Gruf6udfe_u24static = F("s");
  Serial.print(tsino::make<Gruf6udfe>()->Gruf6udfe_()->gruf6udfe_);
  Serial.print(F(" "));
  Serial.println(Gruf6udfe_u24static);
  const int32_t abc = 9;
  Serial.println(abc);
  const int32_t uf6 = 1;
  const int32_t o = 2;
  const int32_t oe = 3;
  const int32_t o_ = 4;
  const int32_t uf4 = 5;
  const int32_t u00f6 = 6;
  const int32_t _u00f6 = 7;
  Serial.print(uf6);
  Serial.print(F(" "));
  Serial.print(o);
  Serial.print(F(" "));
  Serial.print(oe);
  Serial.print(F(" "));
  Serial.print(o_);
  Serial.print(F(" "));
  Serial.print(uf4);
  Serial.print(F(" "));
  Serial.print(u00f6);
  Serial.print(F(" "));
  Serial.println(_u00f6);
  int32_t i = 0;
  tsino::Array<uint8_t> list{1, 2};
  for (const int32_t uf1 : list) {
    tsino::Array<uint8_t> list2{10, 20};
    for (const int32_t n : list2) i += uf1 * n;
  }
  Serial.println(i);
  const int32_t a1 = 1;
  const int32_t a_1 = 2;
  const int32_t a1_ = 3;
  const int32_t _a1 = 4;
  const int32_t A1 = 5;
  const tsino::Ref<A> a = tsino::make<A>(6, 7);
  Serial.print(a1);
  Serial.print(F(" "));
  Serial.print(a_1);
  Serial.print(F(" "));
  Serial.print(a1_);
  Serial.print(F(" "));
  Serial.print(_a1);
  Serial.print(F(" "));
  Serial.print(A1);
  Serial.print(F(" "));
  Serial.print(a->item1);
  Serial.print(F(" "));
  Serial.println(a->_1);
  const String dollar = F("d");
  const __FlashStringHelper* const underscore = F("u");
  Serial.print(tsino::withoutFormat(dollar));
  Serial.print(F(" "));
  Serial.println(underscore);
}

void loop() {}

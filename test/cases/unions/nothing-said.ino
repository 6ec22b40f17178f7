// nothing-said: written by tsino from nothing-said.ts
// Change the TypeScript, not this file.
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct Place;

struct Place : tsino::Object {
  tsino::Optional<bool> left;
  tsino::Optional<bool> right;
  void construct();
  void tell_();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Place"), *this);
    out.fieldOrNull(F("left"), this->left);
    out.field(F("right"), this->right);
    out.end();
  }
};

String show() {
  return String(F("late null, early undefined"));
}

void Place::tell_() {
  Serial.print(tsino::optionalTextOrNull(this->left));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(this->right));
}

void Place::construct() {
  this->left = {};
  this->right = {};
}

void tell(int32_t& turn, tsino::Optional<bool> inner) {
  Serial.print(turn);
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(inner));
}

void setup() {
  Serial.begin(115200);
  // @run
  // `undefined!` and `null!` without a type: TypeScript takes them for what can't be, and they are what they are.
  const tsino::Optional<bool> early;
  const tsino::Optional<bool> late;
  Serial.print(tsino::optionalText(early));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(late));
  Serial.println(show());
  const tsino::Optional<bool> Place_first;
  const tsino::Ref<Place> place = tsino::make<Place>();
  place->tell_();
  tsino::inspect(Serial, place);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(Place_first));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(place->left));
  for (int32_t turn = 0; turn < 2; turn++) {
    const tsino::Optional<bool> inner;
    tell(turn, inner);
  }
}

void loop() {}

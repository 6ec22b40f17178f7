// chained-conditional-spreads: written by tsino from chained-conditional-spreads.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"

struct Setup;

struct Setup : tsino::Object {
  tsino::Optional<int32_t> pin;
  tsino::Optional<String> label;
  int16_t place_of_pin = 0;
  int16_t place_of_label = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> pin, tsino::Optional<String> label, int16_t place_of_pin, int16_t place_of_label, int16_t places) {
    this->pin = tsino::moved(pin);
    this->label = tsino::moved(label);
    this->place_of_pin = place_of_pin;
    this->place_of_label = place_of_label;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_pin, this->place_of_label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_pin == place) out.field(F("pin"), this->pin);
      if (this->place_of_label == place) out.field(F("label"), this->label);
    }
    out.end();
  }
};

tsino::Ref<Setup> chosen(const tsino::Array<bool>& flags) {
  bool element = flags[0];
  bool element2 = flags[1];
  bool element3 = flags[2];
  bool element4 = flags[3];
  bool element5 = flags[4];
  bool element6 = flags[5];
  bool element7 = flags[6];
  bool element8 = flags[7];
  bool element9 = flags[8];
  bool element10 = flags[9];
  return tsino::make<Setup>(
      element10 ? tsino::Optional<int32_t>(9) : element9 ? tsino::Optional<int32_t>(8) : element8 ? tsino::Optional<int32_t>(7) : element7 ? tsino::Optional<int32_t>(6) : element6 ? tsino::Optional<int32_t>(5) : element5 ? tsino::Optional<int32_t>(4) : element4 ? tsino::Optional<int32_t>(3) : element3 ? tsino::Optional<int32_t>(2) : element2 ? tsino::Optional<int32_t>(1) : element ? tsino::Optional<int32_t>(0) : tsino::Optional<int32_t>{},
      !element10 ? tsino::Optional<String>(F("j")) : !element9 ? tsino::Optional<String>(F("none")) : element9 ? tsino::Optional<String>(
          F("i")) : !element8 ? tsino::Optional<String>(F("h")) : !element7 ? tsino::Optional<String>(
          F("none")) : element7 ? tsino::Optional<String>(F("g")) : !element6 ? tsino::Optional<String>(
          F("f")) : !element5 ? tsino::Optional<String>(F("none")) : element5 ? tsino::Optional<String>(
          F("e")) : !element4 ? tsino::Optional<String>(F("d")) : !element3 ? tsino::Optional<String>(
          F("none")) : element3 ? tsino::Optional<String>(F("c")) : !element2 ? tsino::Optional<String>(
          F("none")) : element2 ? tsino::Optional<String>(F("b")) : !element ? tsino::Optional<String>(
          F("none")) : element ? tsino::Optional<String>(F("a")) : tsino::Optional<String>{},
      (int16_t)(element ? 1 : element2 ? 4 : element3 ? 7 : element4 ? 10 : element5 ? 12 : element6 ? 15 : element7 ? 17 : element8 ? 20 : element9 ? 22 : element10 ? 25 : 0),
      (int16_t)(element ? 2 : !element ? 3 : element2 ? 5 : !element2 ? 6 : element3 ? 8 : !element3 ? 9 : !element4 ? 11 : element5 ? 13 : !element5 ? 14 : !element6 ? 16 : element7 ? 18 : !element7 ? 19 : !element8 ? 21 : element9 ? 23 : !element9 ? 24 : !element10 ? 26 : 0),
      26);
}

tsino::Ref<Setup> merged(bool fast, bool loud, const tsino::Ref<Setup>& usual, const tsino::Ref<Setup>& given) {
  bool value = fast && loud;
  int32_t places = (fast ? usual->places : 0) + (!fast ? given->places : 0)
      + (loud ? given->places : 0);
  int32_t places2 = places + (!loud ? usual->places : 0);
  int32_t places3 = places2 + (!loud && fast ? given->places : 0);
  int32_t places4 = places3 + (!loud && !fast ? usual->places : 0);
  int32_t places5 = places4 + (value ? usual->places : 0);
  return tsino::make<Setup>(
      given->place_of_pin != 0 ? given->pin : value && usual->place_of_pin != 0 ? usual->pin : !loud
          && !fast && usual->place_of_pin != 0 ? usual->pin : !loud && fast
          && given->place_of_pin != 0 ? given->pin : !loud && usual->place_of_pin != 0 ? usual->pin : loud
          && given->place_of_pin != 0 ? given->pin : !fast && given->place_of_pin != 0 ? given->pin : fast ? usual->pin : tsino::Optional<int32_t>{},
      given->place_of_label != 0 ? given->label : value && usual->place_of_label != 0 ? usual->label : !loud
          && !fast && usual->place_of_label != 0 ? usual->label : !loud && fast
          && given->place_of_label != 0 ? given->label : !loud && usual->place_of_label != 0 ? usual->label : loud
          && given->place_of_label != 0 ? given->label : !fast && given->place_of_label != 0 ? given->label : fast ? usual->label : tsino::Optional<String>{},
      (int16_t)(fast && usual->place_of_pin != 0 ? usual->place_of_pin : !fast
          && given->place_of_pin != 0 ? (fast ? usual->places : 0) + given->place_of_pin : loud
          && given->place_of_pin != 0 ? (fast ? usual->places : 0) + (!fast ? given->places : 0)
          + given->place_of_pin : !loud && usual->place_of_pin != 0 ? places + usual->place_of_pin : !loud
          && fast && given->place_of_pin != 0 ? places2 + given->place_of_pin : !loud && !fast
          && usual->place_of_pin != 0 ? places3 + usual->place_of_pin : value
          && usual->place_of_pin != 0 ? places4 + usual->place_of_pin : given->place_of_pin != 0 ? places5
          + given->place_of_pin : 0),
      (int16_t)(fast && usual->place_of_label != 0 ? usual->place_of_label : !fast
          && given->place_of_label != 0 ? (fast ? usual->places : 0) + given->place_of_label : loud
          && given->place_of_label != 0 ? (fast ? usual->places : 0) + (!fast ? given->places : 0)
          + given->place_of_label : !loud && usual->place_of_label != 0 ? places
          + usual->place_of_label : !loud && fast && given->place_of_label != 0 ? places2
          + given->place_of_label : !loud && !fast && usual->place_of_label != 0 ? places3
          + usual->place_of_label : value && usual->place_of_label != 0 ? places4
          + usual->place_of_label : given->place_of_label != 0 ? places5 + given->place_of_label : 0),
      (int16_t)(places5 + given->places));
}

void setup() {
  Serial.begin(115200);

  for (int32_t turn = 0; turn < 4; turn++) {
    const tsino::Ref<Setup> chosenResult = chosen(
        tsino::generated<bool>(10, [&](int32_t at) -> bool { return (at + turn) % 3 == 0; }));
    const tsino::Optional<int32_t> pin = chosenResult->pin;
    const tsino::Optional<String>& label = chosenResult->label;
    Serial.print(tsino::optionalText(pin));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(label));
  }
  tsino::inspect(
      Serial,
      merged(
          true,
          true,
          tsino::make<Setup>(tsino::Optional<int32_t>(1), tsino::Optional<String>{}, 1, 0, 1),
          tsino::make<Setup>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("x")), 0, 1, 1)));
  Serial.println();
  tsino::inspect(
      Serial,
      merged(
          false,
          true,
          tsino::make<Setup>(tsino::Optional<int32_t>(1), tsino::Optional<String>{}, 1, 0, 1),
          tsino::make<Setup>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("x")), 0, 1, 1)));
  Serial.println();
  tsino::inspect(
      Serial,
      merged(
          true,
          false,
          tsino::make<Setup>(tsino::Optional<int32_t>(1), tsino::Optional<String>(F("u")), 2, 1, 2),
          tsino::make<Setup>(tsino::Optional<int32_t>(2), tsino::Optional<String>{}, 1, 0, 1)));
  Serial.println();
  tsino::inspect(
      Serial,
      merged(
          false,
          false,
          tsino::make<Setup>(tsino::Optional<int32_t>(1), tsino::Optional<String>(F("u")), 1, 2, 2),
          tsino::make<Setup>(tsino::Optional<int32_t>{}, tsino::Optional<String>{}, 0, 0, 0)));
  Serial.println();
}

void loop() {}

// hidden-fields: written by tsino from hidden-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct NoName;
struct Changes;
struct B;
struct Config;
struct Hiding;

struct NoName : tsino::Object {
  tsino::Optional<int32_t> rate;
  tsino::Optional<bool> debug;
  tsino::Optional<String> name;
  bool has_name = false;
  void construct(tsino::Optional<int32_t> rate, tsino::Optional<bool> debug = {}, tsino::Optional<String> name = {}, bool has_name = false) {
    this->rate = tsino::moved(rate);
    this->debug = tsino::moved(debug);
    this->name = tsino::moved(name);
    this->has_name = has_name;
  }
};

struct Changes : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> rate;
  tsino::Optional<bool> debug;
  void construct(tsino::Optional<String> name, tsino::Optional<int32_t> rate = {}, tsino::Optional<bool> debug = {}) {
    this->name = tsino::moved(name);
    this->rate = tsino::moved(rate);
    this->debug = tsino::moved(debug);
  }
};

struct B : tsino::Object {
  tsino::Optional<String> label;
  int16_t place_of_label = 0;
  int16_t places = 0;
  tsino::Optional<double> x;
  int16_t place_of_x = 0;
  tsino::Optional<int32_t> y;
  int16_t place_of_y = 0;
  void construct(tsino::Optional<String> label, int16_t place_of_label, int16_t places, tsino::Optional<double> x = {}, int16_t place_of_x = 0, tsino::Optional<int32_t> y = {}, int16_t place_of_y = 0) {
    this->label = tsino::moved(label);
    this->place_of_label = place_of_label;
    this->places = places;
    this->x = tsino::moved(x);
    this->place_of_x = place_of_x;
    this->y = tsino::moved(y);
    this->place_of_y = place_of_y;
    tsino::closeGaps(this->places, this->place_of_label, this->place_of_x, this->place_of_y);
  }
};

struct Config : tsino::Object {
  String name;
  int32_t rate = 0;
  tsino::Optional<bool> debug;
  void construct(String name, int32_t rate, tsino::Optional<bool> debug) {
    this->name = tsino::moved(name);
    this->rate = rate;
    this->debug = tsino::moved(debug);
  }
};

struct Hiding : tsino::Object {
  tsino::Optional<int32_t> a;
  int16_t place_of_a = 0;
  int16_t places = 0;
  tsino::Optional<bool> c;
  int16_t place_of_c = 0;
  tsino::Optional<String> b;
  int16_t place_of_b = 0;
  void construct(tsino::Optional<int32_t> a, int16_t place_of_a, int16_t places, tsino::Optional<bool> c, int16_t place_of_c, tsino::Optional<String> b, int16_t place_of_b) {
    this->a = tsino::moved(a);
    this->place_of_a = place_of_a;
    this->places = places;
    this->c = tsino::moved(c);
    this->place_of_c = place_of_c;
    this->b = tsino::moved(b);
    this->place_of_b = place_of_b;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_c, this->place_of_b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_c == place) out.field(F("c"), this->c);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_c == place) out.field(F("c"), this->c);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

tsino::Ref<NoName> configure(const tsino::Ref<Changes>& changes) {
  return tsino::make<NoName>(
      tsino::Optional<int32_t>(changes->rate.has() ? changes->rate.value() : 9600),
      tsino::Optional<bool>(changes->debug.has() ? changes->debug.value() : false),
      tsino::Optional<String>(changes->name.value()),
      true);
}

tsino::Ref<B> merge(const tsino::Ref<B>& a, const tsino::Ref<B>& b) {
  return tsino::make<B>(
      b->place_of_label != 0 ? b->label : a->place_of_label != 0 ? a->label : tsino::Optional<String>{},
      (int16_t)(a->place_of_label != 0 ? a->place_of_label : b->place_of_label != 0 ? a->places
          + b->place_of_label : 0),
      (int16_t)(a->places + b->places),
      tsino::Optional<double>(b->place_of_x != 0 ? b->x.value() : a->x.value()),
      a->place_of_x,
      b->place_of_y != 0 ? b->y : a->place_of_y != 0 ? a->y : tsino::Optional<int32_t>{},
      (int16_t)(a->place_of_y != 0 ? a->place_of_y : b->place_of_y != 0 ? a->places + b->place_of_y : 0));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<NoName> named = configure(
      tsino::make<Changes>(tsino::Optional<String>(F("picked"))));
  const tsino::Ref<NoName> rest = tsino::make<NoName>(tsino::Optional<int32_t>(5));
  const tsino::Ref<Config> joined = tsino::make<Config>(
      rest->has_name ? rest->name.value() : named->name.value(),
      rest->rate.value(),
      rest->debug.has() ? rest->debug : named->debug.has() ? named->debug : tsino::Optional<bool>{});
  Serial.print(tsino::withoutFormat(joined->name));
  Serial.print(F(" "));
  Serial.print(joined->rate);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(joined->debug));
  const tsino::Ref<NoName> loud = tsino::make<NoName>(
      tsino::Optional<int32_t>(6),
      tsino::Optional<bool>(true));
  const tsino::Ref<Config> both = tsino::make<Config>(
      loud->has_name ? loud->name.value() : named->name.value(),
      loud->rate.value(),
      loud->debug.has() ? loud->debug : named->debug.has() ? named->debug : tsino::Optional<bool>{});
  Serial.print(tsino::withoutFormat(both->name));
  Serial.print(F(" "));
  Serial.print(both->rate);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(both->debug));
  // Here the name is hidden in what comes last.
  const tsino::Ref<NoName> whole = configure(
      tsino::make<Changes>(tsino::Optional<String>(F("last")), tsino::Optional<int32_t>(7)));
  const tsino::Ref<Config> again = tsino::make<Config>(
      whole->has_name ? whole->name.value() : named->name.value(),
      whole->rate.value(),
      whole->debug.has() ? whole->debug : named->debug.has() ? named->debug : tsino::Optional<bool>{});
  Serial.print(tsino::withoutFormat(again->name));
  Serial.print(F(" "));
  Serial.print(again->rate);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(again->debug));
  const tsino::Ref<Config> back = tsino::make<Config>(
      named->name.value(),
      named->rate.value(),
      named->debug.has() ? named->debug : whole->debug);
  Serial.print(tsino::withoutFormat(back->name));
  Serial.print(F(" "));
  Serial.print(back->rate);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(back->debug));
  const tsino::Ref<B> narrow = tsino::make<B>(
      tsino::Optional<String>{},
      0,
      1,
      tsino::Optional<double>(1.5),
      1);
  const tsino::Ref<B> wide = tsino::make<B>(
      tsino::Optional<String>{},
      0,
      2,
      tsino::Optional<double>(2.0),
      1,
      tsino::Optional<int32_t>(3),
      2);
  tsino::Array<tsino::Ref<B>> views{
      narrow,
      wide,
      tsino::make<B>(tsino::Optional<String>{}, 0, 1, tsino::Optional<double>(4.0), 1)};
  for (int32_t i = 0; i < views.length(); i++) {
    const tsino::Ref<B>& view = views[i];
    bool value = i > 0;
    const tsino::Ref<B> copied = tsino::make<B>(
        value && view->place_of_label != 0 ? view->label : tsino::Optional<String>(F("l")),
        2,
        (int16_t)((value ? view->places : 0) + 2),
        tsino::Optional<double>(value ? view->x.value() : 0.0),
        1,
        value && view->place_of_y != 0 ? view->y : tsino::Optional<int32_t>{},
        (int16_t)(value && view->place_of_y != 0 ? 2 + view->place_of_y : 0));
    tsino::inspect(Serial, copied->x.value());
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(copied->y));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(copied->label));
    Serial.print(F(" "));
    Serial.println(copied->place_of_y != 0 ? F("true") : F("false"));
  }
  const tsino::Ref<B> first = tsino::make<B>(
      tsino::Optional<String>(F("first")),
      3,
      3,
      tsino::Optional<double>(10.0),
      1,
      tsino::Optional<int32_t>(11),
      2);
  const tsino::Ref<B> second = tsino::make<B>(
      tsino::Optional<String>(F("second")),
      2,
      2,
      tsino::Optional<double>(20.0),
      1);
  tsino::inspect(Serial, merge(first, second)->x.value());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(merge(first, second)->y));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(merge(first, second)->label));
  Serial.print(tsino::optionalText(merge(second, first)->y));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(merge(narrow, tsino::make<B>(tsino::Optional<String>{}, 0, 0))->y));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      merge(
          tsino::make<B>(tsino::Optional<String>{}, 0, 1, tsino::Optional<double>(1.0), 1),
          first)->x.value());
  Serial.println();
  const tsino::Ref<B> changed = merge(first, second);
  changed->y = 99;
  changed->place_of_y = changed->place_of_y == 0 ? ++changed->places : changed->place_of_y;
  Serial.print(tsino::optionalText(first->y));
  Serial.print(F(" "));
  Serial.println(changed->y.value());
  const tsino::Ref<Hiding> full = tsino::make<Hiding>(
      tsino::Optional<int32_t>(1),
      1,
      3,
      tsino::Optional<bool>(true),
      3,
      tsino::Optional<String>(F("x")),
      2);
  const tsino::Ref<Hiding> turned = tsino::make<Hiding>(
      tsino::Optional<int32_t>(2),
      2,
      2,
      tsino::Optional<bool>{},
      0,
      tsino::Optional<String>(F("y")),
      1);
  const tsino::Ref<Hiding> onlyA = full;
  const tsino::Ref<Hiding> onlyB = turned;
  const tsino::Ref<Hiding> onlyC = full;
  const tsino::Ref<Hiding> alsoA = turned;
  const tsino::Ref<Hiding> one = tsino::make<Hiding>(
      tsino::Optional<int32_t>(onlyB->place_of_a != 0 ? onlyB->a.value() : onlyA->a.value()),
      onlyA->place_of_a,
      (int16_t)(onlyA->places + onlyB->places),
      onlyB->place_of_c != 0 ? onlyB->c : onlyA->place_of_c != 0 ? onlyA->c : tsino::Optional<bool>{},
      (int16_t)(onlyA->place_of_c != 0 ? onlyA->place_of_c : onlyB->place_of_c != 0 ? onlyA->places
          + onlyB->place_of_c : 0),
      onlyB->place_of_b != 0 ? onlyB->b : onlyA->place_of_b != 0 ? onlyA->b : tsino::Optional<String>{},
      (int16_t)(onlyA->place_of_b != 0 ? onlyA->place_of_b : onlyB->place_of_b != 0 ? onlyA->places
          + onlyB->place_of_b : 0));
  const tsino::Ref<Hiding> two = tsino::make<Hiding>(
      tsino::Optional<int32_t>(onlyC->place_of_a != 0 ? onlyC->a.value() : alsoA->a.value()),
      alsoA->place_of_a,
      (int16_t)(alsoA->places + onlyC->places),
      onlyC->place_of_c != 0 ? onlyC->c : alsoA->place_of_c != 0 ? alsoA->c : tsino::Optional<bool>{},
      (int16_t)(alsoA->place_of_c != 0 ? alsoA->place_of_c : onlyC->place_of_c != 0 ? alsoA->places
          + onlyC->place_of_c : 0),
      onlyC->place_of_b != 0 ? onlyC->b : alsoA->place_of_b != 0 ? alsoA->b : tsino::Optional<String>{},
      (int16_t)(alsoA->place_of_b != 0 ? alsoA->place_of_b : onlyC->place_of_b != 0 ? alsoA->places
          + onlyC->place_of_b : 0));
  bool value = one->a.value() > 0;
  const tsino::Ref<Hiding> three = tsino::make<Hiding>(
      tsino::Optional<int32_t>(
          value && onlyC->place_of_a != 0 ? onlyC->a.value() : alsoA->a.value()),
      (int16_t)(1 + alsoA->place_of_a),
      (int16_t)(alsoA->places + (value ? onlyC->places : 0) + 1),
      value && onlyC->place_of_c != 0 ? value ? onlyC->c : tsino::Optional<bool>{} : alsoA->place_of_c
          != 0 ? alsoA->c : tsino::Optional<bool>{},
      (int16_t)(alsoA->place_of_c != 0 ? 1 + alsoA->place_of_c : value && onlyC->place_of_c != 0 ? alsoA->places
          + 1 + onlyC->place_of_c : 0),
      value && onlyC->place_of_b != 0 ? onlyC->b : alsoA->place_of_b != 0 ? alsoA->b : tsino::Optional<String>(
          F("mid")),
      1);
  tsino::Array<String> names;
  for (int16_t place = 1; place <= one->places; ++place) {
    if (one->place_of_a == place) names.push(F("a"));
    if (one->place_of_c == place) names.push(F("c"));
    if (one->place_of_b == place) names.push(F("b"));
  }
  tsino::inspect(Serial, one);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
  tsino::inspect(Serial, two);
  Serial.print(F(" "));
  Serial.print(tsino::toJson(two));
  Serial.print(F(" "));
  tsino::inspect(Serial, three);
  Serial.println();
  tsino::Ref<Hiding> kept = tsino::make<Hiding>(
      tsino::Optional<int32_t>(onlyB->place_of_a != 0 ? onlyB->a.value() : onlyA->a.value()),
      onlyA->place_of_a,
      (int16_t)(onlyA->places + onlyB->places),
      onlyB->place_of_c != 0 ? onlyB->c : onlyA->place_of_c != 0 ? onlyA->c : tsino::Optional<bool>{},
      (int16_t)(onlyA->place_of_c != 0 ? onlyA->place_of_c : onlyB->place_of_c != 0 ? onlyA->places
          + onlyB->place_of_c : 0),
      onlyB->place_of_b != 0 ? onlyB->b : onlyA->place_of_b != 0 ? onlyA->b : tsino::Optional<String>{},
      (int16_t)(onlyA->place_of_b != 0 ? onlyA->place_of_b : onlyB->place_of_b != 0 ? onlyA->places
          + onlyB->place_of_b : 0));
  for (int32_t i = 0; i < 3; i++) {
    kept = tsino::make<Hiding>(
        tsino::Optional<int32_t>(kept->a.value() + i),
        kept->place_of_a,
        (int16_t)(kept->places + alsoA->places),
        alsoA->place_of_c != 0 ? alsoA->c : kept->c,
        (int16_t)(kept->place_of_c != 0 ? kept->place_of_c : alsoA->place_of_c != 0 ? kept->places
            + alsoA->place_of_c : 0),
        alsoA->place_of_b != 0 ? alsoA->b : kept->b,
        (int16_t)(kept->place_of_b != 0 ? kept->place_of_b : alsoA->place_of_b != 0 ? kept->places
            + alsoA->place_of_b : 0));
  }
  tsino::inspect(Serial, kept);
  Serial.println();
  full->b = {};
  tsino::dropPlace(
      full->place_of_b,
      full->places,
      full->place_of_a,
      full->place_of_c,
      full->place_of_b);
  const tsino::Ref<Hiding> four = tsino::make<Hiding>(
      tsino::Optional<int32_t>(onlyA->a.value()),
      alsoA->place_of_a,
      (int16_t)(alsoA->places + onlyA->places),
      onlyA->place_of_c != 0 ? onlyA->c : alsoA->place_of_c != 0 ? alsoA->c : tsino::Optional<bool>{},
      (int16_t)(alsoA->place_of_c != 0 ? alsoA->place_of_c : onlyA->place_of_c != 0 ? alsoA->places
          + onlyA->place_of_c : 0),
      onlyA->place_of_b != 0 ? onlyA->b : alsoA->place_of_b != 0 ? alsoA->b : tsino::Optional<String>{},
      (int16_t)(alsoA->place_of_b != 0 ? alsoA->place_of_b : onlyA->place_of_b != 0 ? alsoA->places
          + onlyA->place_of_b : 0));
  tsino::inspect(Serial, four);
  Serial.print(F(" "));
  tsino::inspect(Serial, full);
  Serial.println();
  const tsino::Ref<Hiding> given = tsino::make<Hiding>(
      tsino::Optional<int32_t>(1),
      1,
      2,
      tsino::Optional<bool>{},
      0,
      tsino::Optional<String>{},
      2);
  const tsino::Ref<Hiding> hiding = given;
  const tsino::Ref<Hiding> over = tsino::make<Hiding>(
      tsino::Optional<int32_t>(hiding->a.value()),
      (int16_t)(onlyC->place_of_a != 0 ? 1 + onlyC->place_of_a : onlyC->places + 1
          + hiding->place_of_a),
      (int16_t)(onlyC->places + hiding->places + 1),
      hiding->place_of_c != 0 ? hiding->c : onlyC->c,
      (int16_t)(onlyC->place_of_c != 0 ? 1 + onlyC->place_of_c : hiding->place_of_c != 0 ? onlyC->places
          + 1 + hiding->place_of_c : 0),
      hiding->place_of_b != 0 ? hiding->b : onlyC->place_of_b != 0 ? onlyC->b : tsino::Optional<String>(
          F("gone")),
      1);
  tsino::inspect(Serial, over);
  Serial.println();
}

void loop() {}

// assigned-in-their-order: written by tsino from assigned-in-their-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/narrow.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Options;
struct Wide;
struct Order;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Tuple;

struct Options : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> d;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_d = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> d, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t place_of_d, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_d = place_of_d;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_a,
        this->place_of_b,
        this->place_of_c,
        this->place_of_d);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
      if (this->place_of_d == place) out.field(F("d"), this->d);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
      if (this->place_of_d == place) out.field(F("d"), this->d);
    }
    out.end();
  }
};

struct Wide : tsino::Object {
  int32_t z = 0;
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> d;
  int16_t place_of_z = 0;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_d = 0;
  int16_t places = 0;
  void construct(int32_t z, tsino::Optional<int32_t> a, tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> d, int16_t place_of_z, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t place_of_d, int16_t places) {
    this->z = z;
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
    this->place_of_z = place_of_z;
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_d = place_of_d;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_z == place) out.field(F("z"), this->z);
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
      if (this->place_of_d == place) out.field(F("d"), this->d);
    }
    out.end();
  }
};

struct Order : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> d;
  String b;
  int32_t a = 0;
  void construct(tsino::Shared<tsino::Array<int32_t>> d, String b, int32_t a) {
    this->d = tsino::moved(d);
    this->b = tsino::moved(b);
    this->a = a;
  }
};

struct Shape : tsino::Object {
  tsino::Optional<bool> b;
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> d;
  tsino::Optional<bool> c;
  tsino::Optional<int32_t> a;
  bool has_b = false;
  bool has_d = false;
  bool has_c = false;
  bool has_a = false;
  void construct(tsino::Optional<bool> b, tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> d, tsino::Optional<bool> c, tsino::Optional<int32_t> a, bool has_b, bool has_d, bool has_c, bool has_a) {
    this->b = tsino::moved(b);
    this->d = tsino::moved(d);
    this->c = tsino::moved(c);
    this->a = tsino::moved(a);
    this->has_b = has_b;
    this->has_d = has_d;
    this->has_c = has_c;
    this->has_a = has_a;
  }
};

struct Shape_ : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> d;
  bool c = false;
  void construct(tsino::Shared<tsino::Array<int32_t>> d, bool c) {
    this->d = tsino::moved(d);
    this->c = c;
  }
};

struct Shape2 : tsino::Object {
  bool c = false;
  String b;
  void construct(bool c, String b) {
    this->c = c;
    this->b = tsino::moved(b);
  }
};

struct Shape3 : tsino::Object {
  bool c = false;
  int32_t a = 0;
  void construct(bool c, int32_t a) {
    this->c = c;
    this->a = a;
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.elementOrUndefined(this->item1);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Options>> all{
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{},
          0,
          0,
          0,
          0,
          0),
      tsino::make<Options>(
          tsino::Optional<int32_t>(1),
          tsino::Optional<String>(F("b")),
          tsino::Optional<bool>{},
          tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{},
          2,
          1,
          0,
          0,
          2),
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>(true),
          tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{},
          0,
          0,
          1,
          0,
          1),
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1})),
          2,
          0,
          0,
          1,
          2)};
  for (const tsino::Ref<Options>& source : all) {
    for (const tsino::Ref<Options>& target : all) {
      const tsino::Ref<Options> copy = tsino::make<Options>(
          target->a,
          target->b,
          target->c,
          target->d,
          target->place_of_a,
          target->place_of_b,
          target->place_of_c,
          target->place_of_d,
          target->places);
      if (source->place_of_a != 0) {
        copy->a = source->a;
        copy->place_of_a = tsino::narrow<int16_t>(
            copy->place_of_a == 0 ? copy->places + source->place_of_a : copy->place_of_a);
      }
      if (source->place_of_b != 0) {
        copy->b = source->b;
        copy->place_of_b = tsino::narrow<int16_t>(
            copy->place_of_b == 0 ? copy->places + source->place_of_b : copy->place_of_b);
      }
      if (source->place_of_c != 0) {
        copy->c = source->c;
        copy->place_of_c = tsino::narrow<int16_t>(
            copy->place_of_c == 0 ? copy->places + source->place_of_c : copy->place_of_c);
      }
      if (source->place_of_d != 0) {
        copy->d = source->d;
        copy->place_of_d = tsino::narrow<int16_t>(
            copy->place_of_d == 0 ? copy->places + source->place_of_d : copy->place_of_d);
      }
      tsino::endPlaces(
          copy->places + source->places,
          copy->places,
          copy->place_of_a,
          copy->place_of_b,
          copy->place_of_c,
          copy->place_of_d);
      tsino::Array<String> names;
      for (int16_t place = 1; place <= copy->places; ++place) {
        if (copy->place_of_a == place) names.push(F("a"));
        if (copy->place_of_b == place) names.push(F("b"));
        if (copy->place_of_c == place) names.push(F("c"));
        if (copy->place_of_d == place) names.push(F("d"));
      }
      tsino::inspect(Serial, copy);
      Serial.print(F(" "));
      Serial.println(tsino::moved(names).join());
    }
  }
  for (int32_t k = 0; k < 6; k++) {
    const tsino::Ref<Options> target = tsino::make<Options>(
        tsino::Optional<int32_t>{},
        tsino::Optional<String>{},
        tsino::Optional<bool>{},
        tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{},
        0,
        0,
        0,
        0,
        0);
    bool value = k % 2 == 0;
    bool value2 = k % 3 == 0;
    tsino::Ref<Shape> value3 = tsino::make<Shape>(
        value2 ? tsino::Optional<bool>{} : tsino::Optional<bool>{},
        value2 ? tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
            tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{k})) : tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{},
        value ? tsino::Optional<bool>(true) : tsino::Optional<bool>{},
        value ? tsino::Optional<int32_t>(k) : tsino::Optional<int32_t>{},
        value2,
        value2,
        value,
        value);
    if (value3->has_b) {
      target->b = ((void)value3->b, tsino::Optional<String>{});
      target->place_of_b = tsino::narrow<int16_t>(
          target->place_of_b == 0 ? target->places + 3 : target->place_of_b);
    }
    if (value3->has_d) {
      target->d = value3->d;
      target->place_of_d = tsino::narrow<int16_t>(
          target->place_of_d == 0 ? target->places + 4 : target->place_of_d);
    }
    if (value3->has_c) {
      target->c = value3->c;
      target->place_of_c = tsino::narrow<int16_t>(
          target->place_of_c == 0 ? target->places + 1 : target->place_of_c);
    }
    if (value3->has_a) {
      target->a = value3->a;
      target->place_of_a = tsino::narrow<int16_t>(
          target->place_of_a == 0 ? target->places + 2 : target->place_of_a);
    }
    tsino::endPlaces(
        target->places + 4,
        target->places,
        target->place_of_a,
        target->place_of_b,
        target->place_of_c,
        target->place_of_d);
    tsino::Ref<Options> value4 = target;
    tsino::Ref<Options> element = all[1];
    tsino::Ref<Shape_> value5 = tsino::make<Shape_>(
        tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{9}),
        false);
    tsino::Ref<Options> element2 = all[3];
    if (element->place_of_a != 0) {
      target->a = element->a;
      target->place_of_a = tsino::narrow<int16_t>(
          target->place_of_a == 0 ? target->places + element->place_of_a : target->place_of_a);
    }
    if (element->place_of_b != 0) {
      target->b = element->b;
      target->place_of_b = tsino::narrow<int16_t>(
          target->place_of_b == 0 ? target->places + element->place_of_b : target->place_of_b);
    }
    if (element->place_of_c != 0) {
      target->c = element->c;
      target->place_of_c = tsino::narrow<int16_t>(
          target->place_of_c == 0 ? target->places + element->place_of_c : target->place_of_c);
    }
    (void)((void)(element->place_of_d != 0 ? (void)((void)((void)(target->d = element->d), target->place_of_d = tsino::narrow<int16_t>(
        target->place_of_d == 0 ? target->places + element->place_of_d : target->place_of_d)), target->d) : (void)0), tsino::endPlaces(
        target->places + element->places,
        target->places,
        target->place_of_a,
        target->place_of_b,
        target->place_of_c,
        target->place_of_d));
    (void)((void)((void)((void)((void)(target->d = value5->d), target->place_of_d = tsino::narrow<int16_t>(
        target->place_of_d == 0 ? target->places + 1 : target->place_of_d)), target->d), ((void)((void)(target->c = value5->c), target->place_of_c = tsino::narrow<int16_t>(
        target->place_of_c == 0 ? target->places + 2 : target->place_of_c)), target->c)), tsino::endPlaces(
        target->places + 2,
        target->places,
        target->place_of_a,
        target->place_of_b,
        target->place_of_c,
        target->place_of_d));
    if (element2->place_of_a != 0) {
      target->a = element2->a;
      target->place_of_a = tsino::narrow<int16_t>(
          target->place_of_a == 0 ? target->places + element2->place_of_a : target->place_of_a);
    }
    if (element2->place_of_b != 0) {
      target->b = element2->b;
      target->place_of_b = tsino::narrow<int16_t>(
          target->place_of_b == 0 ? target->places + element2->place_of_b : target->place_of_b);
    }
    if (element2->place_of_c != 0) {
      target->c = element2->c;
      target->place_of_c = tsino::narrow<int16_t>(
          target->place_of_c == 0 ? target->places + element2->place_of_c : target->place_of_c);
    }
    (void)((void)(element2->place_of_d != 0 ? (void)((void)((void)(target->d = element2->d), target->place_of_d = tsino::narrow<int16_t>(
        target->place_of_d == 0 ? target->places + element2->place_of_d : target->place_of_d)), target->d) : (void)0), tsino::endPlaces(
        target->places + element2->places,
        target->places,
        target->place_of_a,
        target->place_of_b,
        target->place_of_c,
        target->place_of_d));
    String value6 = tsino::toJson(target);
    tsino::inspect(Serial, value4);
    Serial.print(F(" "));
    Serial.println(value6);
  }

  // A source whose order is known, of another type; itself; what was taken away and comes again, many times.
  const tsino::Ref<Wide> wide = tsino::make<Wide>(
      1,
      tsino::Optional<int32_t>{},
      tsino::Optional<String>{},
      tsino::Optional<bool>{},
      tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{},
      1,
      0,
      0,
      0,
      0,
      1);
  tsino::Ref<Shape2> value = tsino::make<Shape2>(false, F("w"));
  tsino::Ref<Options> element = all[1];
  (void)((void)((void)((void)((void)(wide->c = value->c), wide->place_of_c = tsino::narrow<int16_t>(
      wide->place_of_c == 0 ? wide->places + 1 : wide->place_of_c)), wide->c), ((void)((void)(wide->b = value->b), wide->place_of_b = tsino::narrow<int16_t>(
      wide->place_of_b == 0 ? wide->places + 2 : wide->place_of_b)), wide->b)), tsino::endPlaces(
      wide->places + 2,
      wide->places,
      wide->place_of_z,
      wide->place_of_a,
      wide->place_of_b,
      wide->place_of_c,
      wide->place_of_d));
  if (element->place_of_a != 0) {
    wide->a = element->a;
    wide->place_of_a = tsino::narrow<int16_t>(
        wide->place_of_a == 0 ? wide->places + element->place_of_a : wide->place_of_a);
  }
  if (element->place_of_b != 0) {
    wide->b = element->b;
    wide->place_of_b = tsino::narrow<int16_t>(
        wide->place_of_b == 0 ? wide->places + element->place_of_b : wide->place_of_b);
  }
  if (element->place_of_c != 0) {
    wide->c = element->c;
    wide->place_of_c = tsino::narrow<int16_t>(
        wide->place_of_c == 0 ? wide->places + element->place_of_c : wide->place_of_c);
  }
  if (element->place_of_d != 0) {
    wide->d = element->d;
    wide->place_of_d = tsino::narrow<int16_t>(
        wide->place_of_d == 0 ? wide->places + element->place_of_d : wide->place_of_d);
  }
  tsino::endPlaces(
      wide->places + element->places,
      wide->places,
      wide->place_of_z,
      wide->place_of_a,
      wide->place_of_b,
      wide->place_of_c,
      wide->place_of_d);
  tsino::Ref<Wide> value2 = wide;
  wide->z = wide->z;
  wide->place_of_z = tsino::narrow<int16_t>(
      wide->place_of_z == 0 ? wide->places + wide->place_of_z : wide->place_of_z);
  if (wide->place_of_a != 0) {
    wide->a = wide->a;
    wide->place_of_a = tsino::narrow<int16_t>(
        wide->place_of_a == 0 ? wide->places + wide->place_of_a : wide->place_of_a);
  }
  if (wide->place_of_b != 0) {
    wide->b = wide->b;
    wide->place_of_b = tsino::narrow<int16_t>(
        wide->place_of_b == 0 ? wide->places + wide->place_of_b : wide->place_of_b);
  }
  if (wide->place_of_c != 0) {
    wide->c = wide->c;
    wide->place_of_c = tsino::narrow<int16_t>(
        wide->place_of_c == 0 ? wide->places + wide->place_of_c : wide->place_of_c);
  }
  tsino::Ref<Wide> value3 = ((void)((void)(wide->place_of_d != 0 ? (void)((void)((void)(wide->d = wide->d), wide->place_of_d = tsino::narrow<int16_t>(
      wide->place_of_d == 0 ? wide->places + wide->place_of_d : wide->place_of_d)), wide->d) : (void)0), tsino::endPlaces(
      wide->places + wide->places,
      wide->places,
      wide->place_of_z,
      wide->place_of_a,
      wide->place_of_b,
      wide->place_of_c,
      wide->place_of_d)), wide);
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  const tsino::Ref<Order> order = tsino::make<Order>(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{2}),
      F("o"),
      3);
  const tsino::Ref<Options> many = tsino::make<Options>(
      tsino::Optional<int32_t>{},
      tsino::Optional<String>{},
      tsino::Optional<bool>{},
      tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{},
      0,
      0,
      0,
      0,
      0);
  for (int32_t turn = 0; turn < 40000; turn++) {
    many->d = order->d;
    many->place_of_d = tsino::narrow<int16_t>(
        many->place_of_d == 0 ? many->places + 1 : many->place_of_d);
    many->b = order->b;
    many->place_of_b = tsino::narrow<int16_t>(
        many->place_of_b == 0 ? many->places + 2 : many->place_of_b);
    many->a = order->a;
    many->place_of_a = tsino::narrow<int16_t>(
        many->place_of_a == 0 ? many->places + 3 : many->place_of_a);
    tsino::endPlaces(
        many->places + 3,
        many->places,
        many->place_of_a,
        many->place_of_b,
        many->place_of_c,
        many->place_of_d);
    if (turn % 2 == 0) {
      tsino::Ref<Shape3> value4 = tsino::make<Shape3>(true, turn);
      many->c = value4->c;
      many->place_of_c = tsino::narrow<int16_t>(
          many->place_of_c == 0 ? many->places + 1 : many->place_of_c);
      many->a = value4->a;
      many->place_of_a = tsino::narrow<int16_t>(
          many->place_of_a == 0 ? many->places + 2 : many->place_of_a);
      tsino::endPlaces(
          many->places + 2,
          many->places,
          many->place_of_a,
          many->place_of_b,
          many->place_of_c,
          many->place_of_d);
    }
    if (turn % 3 == 0) {
      many->b = {};
      tsino::dropPlace(
          many->place_of_b,
          many->places,
          many->place_of_a,
          many->place_of_b,
          many->place_of_c,
          many->place_of_d);
    }
    if (turn % 7 == 0) {
      many->a = {};
      tsino::dropPlace(
          many->place_of_a,
          many->places,
          many->place_of_a,
          many->place_of_b,
          many->place_of_c,
          many->place_of_d);
    }
    if (turn % 7919 < 2) {
      tsino::inspect(Serial, many);
      Serial.println();
    }
  }
  tsino::Array<tsino::Ref<Tuple>> values;
  for (int16_t place = 1; place <= many->places; ++place) {
    if (many->place_of_a == place) {
      values.push(
          tsino::make<Tuple>(
              F("a"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>>>(
                  tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(many->a))))));
    }
    if (many->place_of_b == place) {
      values.push(
          tsino::make<Tuple>(
              F("b"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>>>(
                  tsino::convertOptional(many->b))));
    }
    if (many->place_of_c == place) {
      values.push(
          tsino::make<Tuple>(
              F("c"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>>>(
                  tsino::convertOptional(many->c))));
    }
    if (many->place_of_d == place) {
      values.push(
          tsino::make<Tuple>(
              F("d"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>>>(
                  tsino::convertOptional(many->d))));
    }
  }
  tsino::inspect(Serial, tsino::moved(values));
  Serial.println();
}

void loop() {}

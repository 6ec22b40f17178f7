// spread-replaced: written by tsino from spread-replaced.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct A;
struct B;
struct Shape;
struct Shape_;
struct Shape2;

struct A : tsino::Object {
  int32_t x = 0;
  String y;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> z;
  void construct(int32_t x, String y, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> z) {
    this->x = x;
    this->y = tsino::moved(y);
    this->z = tsino::moved(z);
  }
};

struct B : tsino::Object {
  tsino::Optional<String> x;
  tsino::Optional<int32_t> y;
  tsino::Optional<String> z;
  void construct(tsino::Optional<String> x, tsino::Optional<int32_t> y, tsino::Optional<String> z = {}) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
    this->z = tsino::moved(z);
  }
};

struct Shape : tsino::Object {
  int32_t x = 0;
  String y;
  tsino::Shared<tsino::Array<int32_t>> z;
  void construct(int32_t x, String y, tsino::Shared<tsino::Array<int32_t>> z) {
    this->x = x;
    this->y = tsino::moved(y);
    this->z = tsino::moved(z);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("z"), this->z);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t x = 0;
  String y;
  tsino::Optional<bool> z;
  int16_t place_of_x = 0;
  int16_t place_of_y = 0;
  int16_t place_of_z = 0;
  int16_t places = 0;
  void construct(int32_t x, String y, tsino::Optional<bool> z, int16_t place_of_x, int16_t place_of_y, int16_t place_of_z, int16_t places) {
    this->x = x;
    this->y = tsino::moved(y);
    this->z = tsino::moved(z);
    this->place_of_x = place_of_x;
    this->place_of_y = place_of_y;
    this->place_of_z = place_of_z;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_x == place) out.field(F("x"), this->x);
      if (this->place_of_y == place) out.field(F("y"), this->y);
      if (this->place_of_z == place) out.field(F("z"), this->z);
    }
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t x = 0;
  int32_t z = 0;
  tsino::Union<double, String> y;
  int32_t q = 0;
  void construct(int32_t x, int32_t z, tsino::Union<double, String> y, int32_t q) {
    this->x = x;
    this->z = z;
    this->y = tsino::moved(y);
    this->q = q;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("q"), this->q);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("z"), this->z);
    out.end();
  }
};

int32_t n = 0;

int32_t next() {
  Serial.print(F("next "));
  Serial.println(n);
  return n++;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<A> a = tsino::make<A>(
      1,
      F("a"),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  const tsino::Ref<B> b = tsino::make<B>(
      tsino::Optional<String>(F("s")),
      tsino::Optional<int32_t>{},
      tsino::Optional<String>(F("zz")));
  const tsino::Ref<B> b2 = tsino::make<B>(tsino::Optional<String>{}, tsino::Optional<int32_t>(4));
  tsino::Array<tsino::Ref<B>> list{b, b2};
  for (const tsino::Ref<B>& p : list) {
    int32_t nextResult = next();
    tsino::inspect(
        Serial,
        tsino::make<Shape>(
            nextResult,
            F("k"),
            tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{next()})));
    Serial.println();
    int32_t nextResult2 = next();
    tsino::inspect(
        Serial,
        tsino::make<Shape_>(
            nextResult2,
            String(next()),
            tsino::Optional<bool>{},
            (int16_t)(p->x.has() ? 1 : 4),
            (int16_t)(p->y.has() ? 2 : 5),
            (int16_t)(p->z.has() ? 3 : 6),
            7));
    Serial.println();
    int32_t nextResult3 = next();
    tsino::inspect(
        Serial,
        tsino::make<Shape2>(
            1,
            3,
            !p->y.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
                (double)p->y.value()),
            nextResult3));
    Serial.println();
  }
}

void loop() {}

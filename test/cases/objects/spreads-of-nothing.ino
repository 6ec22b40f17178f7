// spreads-of-nothing: written by tsino from spreads-of-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Options;
struct Wider;
struct Item;
struct Either;
struct P;
struct Counted;
struct O;
struct Assigned;
struct Cached;
struct O_;
struct O2;
struct Item_;
struct Shape;

struct Options : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> size;
  tsino::Optional<String> label;
  int16_t place_of_size = 0;
  int16_t place_of_label = 0;
  int16_t places = 0;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double> size, tsino::Optional<String> label, int16_t place_of_size, int16_t place_of_label, int16_t places) {
    this->size = tsino::moved(size);
    this->label = tsino::moved(label);
    this->place_of_size = place_of_size;
    this->place_of_label = place_of_label;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_size, this->place_of_label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_label == place) out.field(F("label"), this->label);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_label == place) out.field(F("label"), this->label);
    }
    out.end();
  }
};

struct Wider : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  int32_t z = 0;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_z = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, int32_t z, int16_t place_of_a, int16_t place_of_b, int16_t place_of_z, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->z = z;
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_z = place_of_z;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_z);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_z == place) out.field(F("z"), this->z);
    }
    out.end();
  }
};

struct Item : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b, int16_t place_of_a, int16_t place_of_b, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->places = places;
  }
};

struct Either : tsino::Object {
  int32_t b = 0;
  bool a = false;
  int16_t place_of_b = 0;
  int16_t place_of_a = 0;
  int16_t places = 0;
  void construct(int32_t b, bool a, int16_t place_of_b, int16_t place_of_a, int16_t places) {
    this->b = b;
    this->a = a;
    this->place_of_b = place_of_b;
    this->place_of_a = place_of_a;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_b, this->place_of_a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_a == place) out.field(F("a"), this->a);
    }
    out.end();
  }
};

struct P : tsino::Object {
  String b;
  String a;
  void construct(String b, String a) {
    this->b = tsino::moved(b);
    this->a = tsino::moved(a);
  }
};

struct Counted : tsino::Object {
  int32_t b = 0;
  tsino::Optional<int32_t> a;
  int16_t place_of_b = 0;
  int16_t place_of_a = 0;
  int16_t places = 0;
  void construct(int32_t b, tsino::Optional<int32_t> a, int16_t place_of_b, int16_t place_of_a, int16_t places) {
    this->b = b;
    this->a = tsino::moved(a);
    this->place_of_b = place_of_b;
    this->place_of_a = place_of_a;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_b, this->place_of_a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_a == place) out.field(F("a"), this->a);
    }
    out.end();
  }
};

struct O : tsino::Object {
  tsino::Optional<int32_t> a;
  int32_t b = 0;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, int32_t b, int16_t place_of_a, int16_t place_of_b, int16_t places) {
    this->a = tsino::moved(a);
    this->b = b;
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->places = places;
  }
};

struct Assigned : tsino::Object {
  int32_t size = 0;
  tsino::Optional<String> label;
  int16_t place_of_size = 0;
  int16_t place_of_label = 0;
  int16_t places = 0;
  void construct(int32_t size, tsino::Optional<String> label, int16_t place_of_size, int16_t place_of_label, int16_t places) {
    this->size = size;
    this->label = tsino::moved(label);
    this->place_of_size = place_of_size;
    this->place_of_label = place_of_label;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_size, this->place_of_label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_label == place) out.field(F("label"), this->label);
    }
    out.end();
  }
};

struct Cached : tsino::Object {
  tsino::Optional<int32_t> ttl;
  tsino::Optional<String> n;
  tsino::Optional<int32_t> z;
  int32_t k = 0;
  int16_t place_of_ttl = 0;
  int16_t place_of_n = 0;
  int16_t place_of_z = 0;
  int16_t place_of_k = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> ttl, tsino::Optional<String> n, tsino::Optional<int32_t> z, int32_t k, int16_t place_of_ttl, int16_t place_of_n, int16_t place_of_z, int16_t place_of_k, int16_t places) {
    this->ttl = tsino::moved(ttl);
    this->n = tsino::moved(n);
    this->z = tsino::moved(z);
    this->k = k;
    this->place_of_ttl = place_of_ttl;
    this->place_of_n = place_of_n;
    this->place_of_z = place_of_z;
    this->place_of_k = place_of_k;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_ttl == place) out.field(F("ttl"), this->ttl);
      if (this->place_of_n == place) out.field(F("n"), this->n);
      if (this->place_of_z == place) out.field(F("z"), this->z);
      if (this->place_of_k == place) out.field(F("k"), this->k);
    }
    out.end();
  }
};

struct O_ : tsino::Object {
  tsino::Optional<tsino::Union<bool, tsino::Ref<O2>>> c;
  void construct(tsino::Optional<tsino::Union<bool, tsino::Ref<O2>>> c = {}) {
    this->c = tsino::moved(c);
  }
};

struct O2 : tsino::Object {
  int32_t ttl = 0;
  tsino::Optional<String> n;
  void construct(int32_t ttl, tsino::Optional<String> n = {}) {
    this->ttl = ttl;
    this->n = tsino::moved(n);
  }
};

struct Item_ : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, int16_t place_of_a, int16_t place_of_b, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> a;
  String b;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t places = 0;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double> a, String b, int16_t place_of_a, int16_t place_of_b, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

tsino::Shared<tsino::Array<String>> log_ = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{});
int32_t made = 0;

int32_t next() {
  return ++made;
}

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>> read_(int32_t n) {
  log_->push(tsino::concat(F("read "), String(n)));
  return n == 0 ? tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>>(tsino::Null{}) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>>, tsino::Undefined>(
      n == 1 ? tsino::Optional<tsino::Ref<Options>>{} : tsino::Optional<tsino::Ref<Options>>(
          n == 2 ? tsino::make<Options>(
              tsino::Union<tsino::Undefined, tsino::Null, double>{},
              tsino::Optional<String>{},
              0,
              0,
              0) : tsino::make<Options>(
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
                  tsino::Optional<double>(
                      tsino::convertOptional(
                          n == 3 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(n)))),
              tsino::Optional<String>(F("l")),
              2,
              1,
              2)));
}

String say(const __FlashStringHelper* text) {
  log_->push(text);
  return text;
}

tsino::Ref<Wider> wider(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>& o = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
    tsino::Undefined{})) {
  return tsino::make<Wider>(
      7,
      !(o.is<tsino::Undefined>() || o.is<tsino::Null>()) ? o.get<tsino::Ref<Item>>()->b : tsino::Optional<String>{},
      0,
      (int16_t)(!(o.is<tsino::Undefined>() || o.is<tsino::Null>()) ? 1
          + o.get<tsino::Ref<Item>>()->place_of_a : (!(o.is<tsino::Undefined>()
          || o.is<tsino::Null>()) ? o.get<tsino::Ref<Item>>()->places : 0) + 1 + 1),
      (int16_t)(!(o.is<tsino::Undefined>() || o.is<tsino::Null>())
          && o.get<tsino::Ref<Item>>()->place_of_b != 0 ? 1 + o.get<tsino::Ref<Item>>()->place_of_b : 0),
      1,
      (int16_t)((!(o.is<tsino::Undefined>() || o.is<tsino::Null>()) ? o.get<tsino::Ref<Item>>()->places : 0)
          + 2));
}

tsino::Ref<Either> either(const tsino::Optional<tsino::Ref<Item>>& o, const tsino::Optional<tsino::Ref<P>>& p) {
  return tsino::make<Either>(
      1,
      true,
      (int16_t)(o.has() && o.value()->place_of_b != 0 ? o.value()->place_of_b : p.has() ? (o.has() ? o.value()->places : 0)
          + 1 : (o.has() ? o.value()->places : 0) + 2 + 1),
      (int16_t)(o.has() ? o.value()->place_of_a : p.has() ? (o.has() ? o.value()->places : 0) + 2 : (o.has() ? o.value()->places : 0)
          + 3 + 1),
      (int16_t)((o.has() ? o.value()->places : 0) + 4));
}

tsino::Ref<Counted> counted(const tsino::Optional<tsino::Ref<O>>& o = {}) {
  tsino::Optional<int32_t> nextResult = next();
  return tsino::make<Counted>(
      next(),
      o.has() && o.value()->place_of_a != 0 ? o.value()->a : nextResult,
      (int16_t)(o.has() ? 1 + o.value()->place_of_b : (o.has() ? o.value()->places : 0) + 1 + 1),
      1,
      (int16_t)((o.has() ? o.value()->places : 0) + 2));
}

tsino::Ref<Assigned> assigned(const tsino::Ref<Options>& base) {
  return tsino::make<Assigned>(
      3,
      base->label,
      (int16_t)(base->place_of_size != 0 ? base->place_of_size : base->places + 1),
      base->place_of_label,
      (int16_t)(base->places + 1));
}

tsino::Ref<Cached> cached(const tsino::Ref<O_>& o) {
  bool value = tsino::truthy(o->c);
  return tsino::make<Cached>(
      o->c.has() && !o->c.value().is<bool>() ? tsino::Optional<int32_t>(
          o->c.value().get<tsino::Ref<O2>>()->ttl) : o->c.has() && !o->c.value().is<bool>() ? tsino::Optional<int32_t>(
          o->c.value().get<tsino::Ref<O2>>()->ttl) : tsino::Optional<int32_t>{},
      o->c.has() && !o->c.value().is<bool>() && o->c.value().get<tsino::Ref<O2>>()->n.has() ? o->c.value().get<tsino::Ref<O2>>()->n : o->c.has()
          && !o->c.value().is<bool>() ? o->c.value().get<tsino::Ref<O2>>()->n : tsino::Optional<String>{},
      value ? tsino::Optional<int32_t>(o->c.value().get<tsino::Ref<O2>>()->ttl) : tsino::Optional<int32_t>{},
      1,
      (int16_t)(o->c.has() && !o->c.value().is<bool>() ? 3 : o->c.has() && !o->c.value().is<bool>() ? 6 : 0),
      (int16_t)(o->c.has() && !o->c.value().is<bool>()
          && o->c.value().get<tsino::Ref<O2>>()->n.has() ? 2 : o->c.has()
          && !o->c.value().is<bool>() && o->c.value().get<tsino::Ref<O2>>()->n.has() ? 5 : 0),
      (int16_t)(value ? 4 : 0),
      1,
      6);
}

void setup() {
  Serial.begin(115200);
  const auto saved = tsino::makeMap<String, tsino::Optional<tsino::Ref<Item>>>(
      {
          {
              F("x"),
              tsino::Optional<tsino::Ref<Item>>(
                  tsino::make<Item>(
                      tsino::Optional<int32_t>(1),
                      tsino::Optional<String>(F("x")),
                      1,
                      2,
                      2))},
          {F("n"), tsino::Optional<tsino::Ref<Item>>{}}});
  for (int32_t n = 0; n < 5; n++) {
    tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>> readResult = read_(n);
    const tsino::Ref<Options> first = tsino::make<Options>(
        !(readResult.is<tsino::Undefined>() || readResult.is<tsino::Null>()) ? readResult.get<tsino::Ref<Options>>()->size : tsino::Union<tsino::Undefined, tsino::Null, double>{},
        tsino::Optional<String>(say(F("w"))),
        (int16_t)(!(readResult.is<tsino::Undefined>() || readResult.is<tsino::Null>())
            && readResult.get<tsino::Ref<Options>>()->place_of_size != 0 ? readResult.get<tsino::Ref<Options>>()->place_of_size : 0),
        (int16_t)(!(readResult.is<tsino::Undefined>() || readResult.is<tsino::Null>())
            && readResult.get<tsino::Ref<Options>>()->place_of_label != 0 ? readResult.get<tsino::Ref<Options>>()->place_of_label : (!(readResult.is<tsino::Undefined>()
            || readResult.is<tsino::Null>()) ? readResult.get<tsino::Ref<Options>>()->places : 0)
            + 1),
        (int16_t)((!(readResult.is<tsino::Undefined>() || readResult.is<tsino::Null>()) ? readResult.get<tsino::Ref<Options>>()->places : 0)
            + 1));
    tsino::Optional<String> sayResult = say(F("x"));
    tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>> readResult2 = read_(n);
    const tsino::Ref<Options> second = tsino::make<Options>(
        tsino::Union<tsino::Undefined, tsino::Null, double>(4.0),
        !(readResult2.is<tsino::Undefined>() || readResult2.is<tsino::Null>())
            && readResult2.get<tsino::Ref<Options>>()->place_of_label != 0 ? readResult2.get<tsino::Ref<Options>>()->label : sayResult,
        (int16_t)(!(readResult2.is<tsino::Undefined>() || readResult2.is<tsino::Null>())
            && readResult2.get<tsino::Ref<Options>>()->place_of_size != 0 ? 1
            + readResult2.get<tsino::Ref<Options>>()->place_of_size : (!(readResult2.is<tsino::Undefined>()
            || readResult2.is<tsino::Null>()) ? readResult2.get<tsino::Ref<Options>>()->places : 0)
            + 1 + 1),
        1,
        (int16_t)((!(readResult2.is<tsino::Undefined>() || readResult2.is<tsino::Null>()) ? readResult2.get<tsino::Ref<Options>>()->places : 0)
            + 2));
    bool value = n > 1;
    tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>> value2 = value ? read_(n) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>>{};
    tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Options>> readResult3 = read_(n);
    const tsino::Ref<Options> third = tsino::make<Options>(
        !(readResult3.is<tsino::Undefined>() || readResult3.is<tsino::Null>())
            && readResult3.get<tsino::Ref<Options>>()->place_of_size != 0 ? readResult3.get<tsino::Ref<Options>>()->size : value
            && !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>())
            && value2.get<tsino::Ref<Options>>()->place_of_size != 0 ? value2.get<tsino::Ref<Options>>()->size : tsino::Union<tsino::Undefined, tsino::Null, double>(1.0),
        !tsino::truthy(readResult3) ? tsino::Optional<String>(say(F("e"))) : !(readResult3.is<tsino::Undefined>()
            || readResult3.is<tsino::Null>())
            && readResult3.get<tsino::Ref<Options>>()->place_of_label != 0 ? readResult3.get<tsino::Ref<Options>>()->label : value
            && !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) ? value2.get<tsino::Ref<Options>>()->label : tsino::Optional<String>{},
        1,
        (int16_t)(value && !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>())
            && value2.get<tsino::Ref<Options>>()->place_of_label != 0 ? 1
            + value2.get<tsino::Ref<Options>>()->place_of_label : !(readResult3.is<tsino::Undefined>()
            || readResult3.is<tsino::Null>())
            && readResult3.get<tsino::Ref<Options>>()->place_of_label != 0 ? (value
            && !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) ? value2.get<tsino::Ref<Options>>()->places : 0)
            + 1 + readResult3.get<tsino::Ref<Options>>()->place_of_label : !tsino::truthy(
            readResult3) ? (value && !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) ? value2.get<tsino::Ref<Options>>()->places : 0)
            + (!(readResult3.is<tsino::Undefined>() || readResult3.is<tsino::Null>()) ? readResult3.get<tsino::Ref<Options>>()->places : 0)
            + 1 + 1 : 0),
        (int16_t)((value && !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) ? value2.get<tsino::Ref<Options>>()->places : 0)
            + (!(readResult3.is<tsino::Undefined>() || readResult3.is<tsino::Null>()) ? readResult3.get<tsino::Ref<Options>>()->places : 0)
            + 2));
    tsino::Array<String> names;
    for (int16_t place = 1; place <= second->places; ++place) {
      if (second->place_of_size == place) names.push(F("size"));
      if (second->place_of_label == place) names.push(F("label"));
    }
    tsino::inspect(Serial, first);
    Serial.print(F(" "));
    tsino::inspect(Serial, second);
    Serial.print(F(" "));
    Serial.print(tsino::toJson(third));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::moved(names));
    Serial.print(F(" "));
    Serial.println(log_->join());
    log_ = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  }
  tsino::Array<String> list{F("x"), F("n"), F("z")};
  for (const String& key : list) {
    tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>> value = saved->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
        saved->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
        tsino::Undefined{});
    const tsino::Ref<Item_> item = tsino::make<Item_>(
        3,
        !(value.is<tsino::Undefined>() || value.is<tsino::Null>()) ? value.get<tsino::Ref<Item>>()->b : tsino::Optional<String>{},
        (int16_t)(!(value.is<tsino::Undefined>() || value.is<tsino::Null>()) ? value.get<tsino::Ref<Item>>()->place_of_a : (!(value.is<tsino::Undefined>()
            || value.is<tsino::Null>()) ? value.get<tsino::Ref<Item>>()->places : 0) + 1),
        (int16_t)(!(value.is<tsino::Undefined>() || value.is<tsino::Null>())
            && value.get<tsino::Ref<Item>>()->place_of_b != 0 ? value.get<tsino::Ref<Item>>()->place_of_b : 0),
        (int16_t)((!(value.is<tsino::Undefined>() || value.is<tsino::Null>()) ? value.get<tsino::Ref<Item>>()->places : 0)
            + 1));
    tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>> value2 = saved->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
        saved->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
        tsino::Undefined{});
    tsino::inspect(
        Serial,
        tsino::make<Shape>(
            !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
                tsino::Optional<double>(tsino::convertOptional(value2.get<tsino::Ref<Item>>()->a))) : tsino::Union<tsino::Undefined, tsino::Null, double>{},
            !(value2.is<tsino::Undefined>() || value2.is<tsino::Null>())
                && value2.get<tsino::Ref<Item>>()->place_of_b != 0 ? value2.get<tsino::Ref<Item>>()->b.value() : String(
                F("d")),
            (int16_t)(!(value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) ? 1
                + value2.get<tsino::Ref<Item>>()->place_of_a : 0),
            1,
            (int16_t)((!(value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) ? value2.get<tsino::Ref<Item>>()->places : 0)
                + 1)));
    Serial.print(F(" "));
    tsino::inspect(Serial, item);
    Serial.print(F(" "));
    Serial.println(item->a + 1);
  }
  tsino::inspect(Serial, wider());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      wider(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      wider(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
              tsino::make<Item>(
                  tsino::Optional<int32_t>(1),
                  tsino::Optional<String>(F("x")),
                  2,
                  1,
                  2))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      wider(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
              tsino::make<Item>(tsino::Optional<int32_t>{}, tsino::Optional<String>{}, 1, 0, 1))));
  Serial.println();
  tsino::inspect(Serial, either({}, {}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      either(
          tsino::make<Item>(tsino::Optional<int32_t>(1), tsino::Optional<String>{}, 1, 0, 1),
          {}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      either(
          tsino::make<Item>(tsino::Optional<int32_t>(1), tsino::Optional<String>{}, 1, 0, 1),
          tsino::make<P>(F("z"), F("y"))));
  Serial.println();
  tsino::Ref<Counted> value = counted();
  tsino::Ref<Counted> value2 = counted(tsino::make<O>(tsino::Optional<int32_t>{}, 9, 0, 1, 1));
  tsino::Ref<Counted> value3 = counted(tsino::make<O>(tsino::Optional<int32_t>(5), 1, 1, 2, 2));
  tsino::Ref<Counted> value4 = counted(tsino::make<O>(tsino::Optional<int32_t>{}, 2, 2, 1, 2));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  tsino::inspect(
      Serial,
      assigned(
          tsino::make<Options>(
              tsino::Union<tsino::Undefined, tsino::Null, double>{},
              tsino::Optional<String>(F("k")),
              0,
              1,
              1)));
  Serial.print(F(" "));
  Serial.println(
      assigned(
          tsino::make<Options>(
              tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
              tsino::Optional<String>{},
              1,
              0,
              1))->size + 1);
  tsino::inspect(Serial, cached(tsino::make<O_>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      cached(
          tsino::make<O_>(
              tsino::Optional<tsino::Union<bool, tsino::Ref<O2>>>(
                  tsino::Union<bool, tsino::Ref<O2>>(false)))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      cached(
          tsino::make<O_>(
              tsino::Optional<tsino::Union<bool, tsino::Ref<O2>>>(
                  tsino::Union<bool, tsino::Ref<O2>>(tsino::make<O2>(3))))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      cached(
          tsino::make<O_>(
              tsino::Optional<tsino::Union<bool, tsino::Ref<O2>>>(
                  tsino::Union<bool, tsino::Ref<O2>>(
                      tsino::make<O2>(3, tsino::Optional<String>(F("n"))))))));
  Serial.println();
}

void loop() {}

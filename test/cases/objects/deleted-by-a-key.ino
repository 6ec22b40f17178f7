// deleted-by-a-key: written by tsino from deleted-by-a-key.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct Config;
struct Counts;
struct Kinds;
struct Without;

struct Config : tsino::Object {
  tsino::Optional<String> host;
  tsino::Optional<int32_t> port;
  tsino::Union<tsino::Undefined, tsino::Null, String> note;
  int32_t fixed = 0;
  bool has_note = false;
  void construct(tsino::Optional<String> host, tsino::Optional<int32_t> port, tsino::Union<tsino::Undefined, tsino::Null, String> note, int32_t fixed, bool has_note) {
    this->host = tsino::moved(host);
    this->port = tsino::moved(port);
    this->note = tsino::moved(note);
    this->fixed = fixed;
    this->has_note = has_note;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("host"), this->host);
    out.optionalField(F("port"), this->port);
    if (this->has_note) out.field(F("note"), this->note);
    out.field(F("fixed"), this->fixed);
    out.end();
  }
};

struct Counts : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<int32_t> b;
  tsino::Optional<int32_t> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<int32_t> b, tsino::Optional<int32_t> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Kinds : tsino::Object {
  tsino::Optional<String> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<String> a, tsino::Optional<String> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("a"), this->a);
    out.optionalField(F("b"), this->b);
    out.end();
  }
};

struct Without : tsino::Object {
  tsino::Optional<int32_t> x;
  tsino::Optional<String> y;
  void construct(tsino::Optional<int32_t> x, tsino::Optional<String> y) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("x"), this->x);
    out.optionalField(F("y"), this->y);
    out.end();
  }
};

const tsino::Ref<Counts> counts = tsino::make<Counts>(
    tsino::Optional<int32_t>(1),
    tsino::Optional<int32_t>(2),
    tsino::Optional<int32_t>{},
    1,
    2,
    0,
    2);

bool drop(const String& key) {
  if (key == F("a")) {
    counts->a = {};
    tsino::dropPlace(
        counts->place_of_a,
        counts->places,
        counts->place_of_a,
        counts->place_of_b,
        counts->place_of_c);
  } else {
    counts->b = {};
    tsino::dropPlace(
        counts->place_of_b,
        counts->places,
        counts->place_of_a,
        counts->place_of_b,
        counts->place_of_c);
  }
  return true;
}

void reset(const tsino::Ref<Config>& config, const String& key) {
  if (key == F("host")) {
    config->host = {};
  } else if (key == F("port")) {
    config->port = {};
  } else {
    config->note = tsino::Union<tsino::Undefined, tsino::Null, String>{};
    config->has_note = false;
  }
}

int32_t calls = 0;

const __FlashStringHelper* next() {
  calls += 1;
  return F("b");
}
const tsino::Ref<Kinds> kinds = tsino::make<Kinds>(
    tsino::Optional<String>("x"),
    tsino::Optional<String>("y"));

void remove_(const String& kind) {
  if (kind == F("a")) {
    kinds->a = {};
  } else {
    kinds->b = {};
  }
}

tsino::Ref<Without> without(const tsino::Ref<Without>& object, const String& key) {
  if (key == F("x")) {
    object->x = {};
  } else {
    object->y = {};
  }
  return object;
}

void setup() {
  Serial.begin(115200);
  bool dropResult = drop(F("a"));
  tsino::Array<String> names;
  for (int16_t place = 1; place <= counts->places; ++place) {
    if (counts->place_of_a == place) names.push(F("a"));
    if (counts->place_of_b == place) names.push(F("b"));
    if (counts->place_of_c == place) names.push(F("c"));
  }
  Serial.print(dropResult ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, counts);
  Serial.print(F(" "));
  Serial.print(counts->place_of_a != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
  counts->a = 5;
  counts->place_of_a = counts->place_of_a == 0 ? ++counts->places : counts->place_of_a;
  tsino::Ref<Counts> value = counts;
  bool dropResult2 = drop(F("a"));
  bool dropResult3 = drop(F("a"));
  bool dropResult4 = drop(F("b"));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(dropResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(dropResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(dropResult4 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, counts);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(counts));
  const tsino::Ref<Config> config = tsino::make<Config>(
      tsino::Optional<String>(F("h")),
      tsino::Optional<int32_t>(1),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      4,
      true);
  reset(config, F("note"));
  tsino::inspect(Serial, config);
  Serial.println();
  reset(config, F("host"));
  tsino::Array<String> names2;
  if (config->host.has()) names2.push(F("host"));
  if (config->port.has()) names2.push(F("port"));
  if (config->has_note) names2.push(F("note"));
  names2.push(F("fixed"));
  tsino::inspect(Serial, config);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names2));
  Serial.println();
  tsino::Array<tsino::Ref<Counts>> both{
      counts,
      tsino::make<Counts>(
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(3),
          tsino::Optional<int32_t>(4),
          0,
          1,
          2,
          2)};
  for (const tsino::Ref<Counts>& one : both) {
    String nextResult = next();
    if (nextResult == F("a")) {
      one->a = {};
      tsino::dropPlace(
          one->place_of_a,
          one->places,
          one->place_of_a,
          one->place_of_b,
          one->place_of_c);
    } else if (nextResult == F("b")) {
      one->b = {};
      tsino::dropPlace(
          one->place_of_b,
          one->places,
          one->place_of_a,
          one->place_of_b,
          one->place_of_c);
    } else {
      one->c = {};
      tsino::dropPlace(
          one->place_of_c,
          one->places,
          one->place_of_a,
          one->place_of_b,
          one->place_of_c);
    }
  }
  tsino::inspect(Serial, both);
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Array<String> list{F("a"), F("c")};
  for (const String& key : list) {
    tsino::Ref<Counts> element = both[1];
    if (key == F("a")) {
      element->a = {};
      tsino::dropPlace(
          element->place_of_a,
          element->places,
          element->place_of_a,
          element->place_of_b,
          element->place_of_c);
    } else {
      element->c = {};
      tsino::dropPlace(
          element->place_of_c,
          element->places,
          element->place_of_a,
          element->place_of_b,
          element->place_of_c);
    }
  }
  tsino::inspect(Serial, both);
  Serial.println();
  remove_(F("a"));
  tsino::inspect(Serial, kinds);
  Serial.println();
  tsino::inspect(
      Serial,
      without(
          tsino::make<Without>(tsino::Optional<int32_t>(1), tsino::Optional<String>(F("q"))),
          F("x")));
  Serial.println();
}

void loop() {}

// keys-that-as-names: written by tsino from keys-that-as-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct T;
struct Config;
struct Gauge;
struct Options;

struct T : tsino::Object {
  int32_t I = 0;
  int32_t V = 0;
  void construct(int32_t I, int32_t V) {
    this->I = I;
    this->V = V;
  }
};

struct Config : tsino::Object {
  String name;
  int32_t port = 0;
  int32_t retries = 0;
  bool ssl = false;
  void construct(String name, int32_t port, int32_t retries, bool ssl) {
    this->name = tsino::moved(name);
    this->port = port;
    this->retries = retries;
    this->ssl = ssl;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("port"), this->port);
    out.field(F("retries"), this->retries);
    out.field(F("ssl"), this->ssl);
    out.end();
  }
};

struct Gauge : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct();
  double get_mid();
};

struct Options : tsino::Object {
  tsino::Optional<int32_t> width;
  tsino::Optional<int32_t> height;
  void construct(tsino::Optional<int32_t> width, tsino::Optional<int32_t> height = {}) {
    this->width = tsino::moved(width);
    this->height = tsino::moved(height);
  }
};

// @run
// `as` says that a key is one name, and it is another one of the same type all the same.
const tsino::Ref<T> t = tsino::make<T>(1, 5);

int32_t f(const String& c) {
  return c == F("I") ? t->I : c == F("V") ? t->V : ((void)tsino::ownName(c), 0);
}
const tsino::Ref<Config> config = tsino::make<Config>("esp", 80, 3, true);

void bump(const String& key) {
  int32_t value = (key == F("port") ? config->port : key == F("retries") ? config->retries : ((void)tsino::unknownName(
      key), 0)) + 1;
  if (key == F("port")) {
    config->port = value;
  } else if (key == F("retries")) {
    config->retries = value;
  } else {
    tsino::unknownName(key);
  }
}

double Gauge::get_mid() {
  return (this->low + this->high) / 2.0;
}

void Gauge::construct() {
  this->low = 1;
  this->high = 9;
}

void setup() {
  Serial.begin(115200);
  Serial.print(f(F("I")));
  Serial.print(F(" "));
  Serial.print(f(F("X")));
  Serial.print(F(" "));
  Serial.println(f(F("V")));
  bump(F("port"));
  bump(F("retries"));
  String value = String(F("name"));
  tsino::inspect(Serial, config);
  Serial.print(F(" "));
  Serial.print(
      String(F("retries")) == F("port") ? config->port : String(F("retries")) == F("retries") ? config->retries : ((void)tsino::unknownName(
          F("retries")), 0));
  Serial.print(F(" "));
  Serial.println(value == F("name") ? config->name : ((void)tsino::unknownName(value), String{}));
  const tsino::Ref<Gauge> gauge = tsino::make<Gauge>();
  tsino::Array<String> list{F("low"), F("high"), F("none")};
  for (const String& key : list) {
    Serial.println(
        key == F("low") ? gauge->low : key == F("high") ? gauge->high : ((void)tsino::ownName(
            key,
            F("mid")), -1));
  }
  const tsino::Ref<Options> options = tsino::make<Options>(tsino::Optional<int32_t>(3));
  tsino::Array<String> list2{F("width"), F("height"), F("depth")};
  for (const String& key : list2) {
    tsino::Optional<int32_t> value2 = key == F("height") ? options->height : key == F("width") ? options->width : ((void)tsino::ownName(
        key), tsino::Optional<int32_t>{});
    tsino::printUnion(
        Serial,
        !value2.has() ? tsino::Union<double, String>(String(F("unset"))) : tsino::Union<double, String>(
            (double)value2.value()));
    Serial.println();
  }
}

void loop() {}

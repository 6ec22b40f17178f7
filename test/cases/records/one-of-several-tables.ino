// one-of-several-tables: written by tsino from one-of-several-tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"

struct UNITS;

struct UNITS : tsino::Object {
  tsino::Shared<tsino::Record<double>> length;
  tsino::Shared<tsino::Record<double>> mass;
  void construct(tsino::Shared<tsino::Record<double>> length, tsino::Shared<tsino::Record<double>> mass) {
    this->length = tsino::moved(length);
    this->mass = tsino::moved(mass);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("length"), this->length);
    out.field(F("mass"), this->mass);
    out.end();
  }
};

// @run
// One of several constant tables, by a key, as a table by name.
const tsino::Ref<UNITS> UNITS_ = tsino::make<UNITS>(
    tsino::makeRecord<double>({{"mm", 0.001}, {"m", 1.0}}),
    tsino::makeRecord<double>({{"g", 0.001}, {"kg", 1.0}}));

double conv(const String& dim, const String& from) {
  const tsino::Shared<tsino::Record<double>>& table = dim == F("length") ? UNITS_->length : UNITS_->mass;
  return table->get(from).valueOr(-1.0);
}

tsino::Array<String> names(const tsino::Shared<tsino::Record<double>>& t) {
  return t->keys();
}

tsino::Shared<tsino::Record<double>> pick(bool big) {
  return big ? UNITS_->length : UNITS_->mass;
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, conv(F("length"), F("mm")));
  Serial.print(F(" "));
  tsino::inspect(Serial, conv(F("mass"), F("kg")));
  Serial.print(F(" "));
  tsino::inspect(Serial, conv(F("mass"), F("mm")));
  Serial.println();
  tsino::Array<String> list{F("length"), F("mass")};
  for (const String& d : list) {
    tsino::inspect(Serial, names(d == F("length") ? UNITS_->length : UNITS_->mass));
    Serial.print(F(" "));
    tsino::inspect(Serial, d == F("length") ? UNITS_->length : UNITS_->mass);
    Serial.println();
  }
  tsino::inspect(Serial, UNITS_->length->get(F("mm")));
  Serial.print(F(" "));
  tsino::inspect(Serial, UNITS_->mass->get(F("kg")));
  Serial.print(F(" "));
  tsino::inspect(Serial, UNITS_);
  Serial.println();
  tsino::inspect(Serial, names(pick(true)));
  Serial.print(F(" "));
  tsino::inspect(Serial, names(pick(false)));
  Serial.println();
}

void loop() {}

// enum-of-types-only: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

enum class Signal : uint8_t { Stop, Slow = 5, Go };
enum class Radio_Band : uint8_t { Low = 2, High };
struct Light;
struct Tower;
struct Quiet;
struct Relay;

struct Light : tsino::Object {
  tsino::Optional<Signal> signal;
  String name;
  void construct(tsino::Optional<Signal> signal, String name) {
    this->signal = tsino::moved(signal);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("signal"), this->signal);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Tower : tsino::Object {
  virtual void receive(Signal, const String&) = 0;
  virtual ~Tower() {}
};

struct Quiet : Tower {
  int32_t received = 0;
  void construct();
  void receive(Signal _, const String& from) final;
};

struct Relay : tsino::Object {
  tsino::Ref<Tower> next;
  tsino::Optional<Signal> last;
  void construct(const tsino::Ref<Tower>& next);
  void receive(Signal signal, const String& from);
};

// --- show ---

String show(const tsino::Ref<Light>& light) {
  const tsino::Optional<Signal> signal = light->signal;
  const String& name = light->name;
  return !signal.has() ? tsino::concat(name, F(" is dark")) : tsino::concat(
      name,
      F(" shows "),
      String((int32_t)signal.value()));
}

// --- main ---

// @run
// A module that is imported for its types only runs nothing, and yet its enum is the type of parameters and fields.

void Quiet::receive(Signal _, const String& from) {
  this->received += tsino::length(from);
}

void Quiet::construct() {
  this->received = 0;
}

void Relay::construct(const tsino::Ref<Tower>& next) {
  this->next = next;
}

void Relay::receive(Signal signal, const String& from) {
  this->last = signal;
  this->next->receive(signal, tsino::concat(from, F(" by relay")));
}

String tune(tsino::Optional<Radio_Band> band = {}) {
  return !band.has() ? String(F("no band")) : tsino::concat(
      F("band "),
      String((int32_t)band.value()));
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Quiet> quiet = tsino::make<Quiet>();
  const tsino::Ref<Relay> relay = tsino::make<Relay>(quiet);
  const tsino::Ref<Light> light = tsino::make<Light>(tsino::Optional<Signal>{}, F("mast"));
  Serial.print(quiet->received);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(relay->last));
  Serial.print(F(" "));
  tsino::inspect(Serial, light);
  Serial.print(F(" "));
  Serial.println(show(light));

  tsino::Array<Radio_Band> bands;
  tsino::inspect(Serial, bands);
  Serial.print(F(" "));
  Serial.println(tune(bands.at(0)));
}

void loop() {}

// optional-written-through-unions: written by tsino from optional-written-through-unions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Device;
struct Holder;
struct Whole;
struct Shape;

struct Device : tsino::Object {
  tsino::Optional<String> note;
  tsino::Union<tsino::Undefined, tsino::Null, double> count;
  int16_t place_of_note = 0;
  int16_t place_of_count = 0;
  int16_t places = 0;
  String kind;
  int16_t place_of_kind = 0;
  int32_t speed = 0;
  int16_t place_of_speed = 0;
  void construct(tsino::Optional<String> note, tsino::Union<tsino::Undefined, tsino::Null, double> count, int16_t place_of_note, int16_t place_of_count, int16_t places, String kind, int16_t place_of_kind, int32_t speed = 0, int16_t place_of_speed = 0) {
    this->note = tsino::moved(note);
    this->count = tsino::moved(count);
    this->place_of_note = place_of_note;
    this->place_of_count = place_of_count;
    this->places = places;
    this->kind = tsino::moved(kind);
    this->place_of_kind = place_of_kind;
    this->speed = speed;
    this->place_of_speed = place_of_speed;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_count == place) out.field(F("count"), this->count);
      if (this->place_of_kind == place) out.field(F("kind"), this->kind);
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_count == place) out.field(F("count"), this->count);
      if (this->place_of_kind == place) out.field(F("kind"), this->kind);
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
    }
    out.end();
  }
};

struct Holder : tsino::Object {
  tsino::Ref<Device> held;
  void construct(tsino::Ref<Device> held);
  void drop();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Holder"), *this);
    out.field(F("held"), this->held);
    out.end();
  }
};

struct Whole : tsino::Object {
  String name;
  tsino::Optional<String> mode;
  void construct(String name, tsino::Optional<String> mode = {}) {
    this->name = tsino::moved(name);
    this->mode = tsino::moved(mode);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.optionalField(F("mode"), this->mode);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<String> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<String> a, tsino::Optional<String> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

tsino::Ref<Device> tag(const tsino::Ref<Device>& device, tsino::Optional<String> note = {}) {
  device->note = tsino::moved(note);
  device->place_of_note = device->place_of_note == 0 ? ++device->places : device->place_of_note;
  return device;
}

void bump(const tsino::Ref<Device>& device) {
  device->count = tsino::Union<tsino::Undefined, tsino::Null, double>(
      (double)((device->count.is<tsino::Undefined>() || device->count.is<tsino::Null>() ? 0 : (int32_t)device->count.get<double>())
          + 1));
  device->place_of_count = device->place_of_count == 0 ? ++device->places : device->place_of_count;
  device->count = tsino::Union<tsino::Undefined, tsino::Null, double>(
      (double)((int32_t)device->count.get<double>() + 1));
  device->place_of_count = device->place_of_count == 0 ? ++device->places : device->place_of_count;
  device->count = tsino::Union<tsino::Undefined, tsino::Null, double>(
      (double)(int32_t)device->count.get<double>() * 2.0);
  device->place_of_count = device->place_of_count == 0 ? ++device->places : device->place_of_count;
  if (!device->note.has()) {
    device->note = tsino::Optional<String>(F("new"));
    device->place_of_note = device->place_of_note == 0 ? ++device->places : device->place_of_note;
  }
  device->note = tsino::concat(device->note.value(), F("!"));
  device->place_of_note = device->place_of_note == 0 ? ++device->places : device->place_of_note;
}

void Holder::construct(tsino::Ref<Device> held) {
  this->held = tsino::moved(held);
}

void Holder::drop() {
  this->held->note = {};
  tsino::dropPlace(
      this->held->place_of_note,
      this->held->places,
      this->held->place_of_note,
      this->held->place_of_count,
      this->held->place_of_kind,
      this->held->place_of_speed);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Device> lamp = tsino::make<Device>(
      tsino::Optional<String>{},
      tsino::Union<tsino::Undefined, tsino::Null, double>{},
      0,
      0,
      1,
      F("lamp"),
      1);
  const tsino::Ref<Device> motor = tsino::make<Device>(
      tsino::Optional<String>{},
      tsino::Union<tsino::Undefined, tsino::Null, double>{},
      0,
      0,
      2,
      F("motor"),
      1,
      3,
      2);

  tsino::Ref<Device> value = tag(lamp, tsino::Optional<String>(F("hall")));
  tsino::Ref<Device> value2 = tag(motor, {});
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, lamp);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::Array<tsino::Ref<Device>>{lamp, motor}));
  tsino::Array<String> names;
  for (int16_t place = 1; place <= lamp->places; ++place) {
    if (lamp->place_of_note == place) names.push(F("note"));
    if (lamp->place_of_count == place) names.push(F("count"));
    if (lamp->place_of_kind == place) names.push(F("kind"));
    if (lamp->place_of_speed == place) names.push(F("speed"));
  }
  tsino::Array<String> names2;
  for (int16_t place = 1; place <= motor->places; ++place) {
    if (motor->place_of_note == place) names2.push(F("note"));
    if (motor->place_of_count == place) names2.push(F("count"));
    if (motor->place_of_kind == place) names2.push(F("kind"));
    if (motor->place_of_speed == place) names2.push(F("speed"));
  }
  tsino::inspect(Serial, tsino::moved(names));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names2));
  Serial.print(F(" "));
  Serial.print(motor->place_of_note != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(motor->place_of_count != 0 ? F("true") : F("false"));
  bump(motor);
  tsino::inspect(Serial, lamp);
  Serial.print(F(" "));
  tsino::inspect(Serial, motor);
  Serial.println();

  tsino::Array<tsino::Ref<Device>> later{
      tsino::make<Device>(
          tsino::Optional<String>{},
          tsino::Union<tsino::Undefined, tsino::Null, double>{},
          0,
          0,
          1,
          F("lamp"),
          1),
      tsino::make<Device>(
          tsino::Optional<String>{},
          tsino::Union<tsino::Undefined, tsino::Null, double>(5.0),
          0,
          3,
          3,
          F("motor"),
          1,
          1,
          2),
      tsino::make<Device>(
          tsino::Optional<String>(F("x")),
          tsino::Union<tsino::Undefined, tsino::Null, double>{},
          2,
          0,
          2,
          F("lamp"),
          1)};
  later.forEach(
      [](const tsino::Ref<Device>& device, int32_t at) {
        if (at != 1) {
          device->count = tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{});
          device->place_of_count = device->place_of_count == 0 ? ++device->places : device->place_of_count;
        }
      });
  tsino::inspect(Serial, later);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      later.map<bool>(
          [](const tsino::Ref<Device>& device) -> bool { return device->place_of_count != 0; }));
  Serial.println();
  tsino::Ref<Shape> value3 = tsino::make<Shape>(
      tsino::Optional<String>(F("taken")),
      tsino::Optional<String>(F("apart")));
  tsino::Ref<Device> element = later[0];
  (void)((void)(element->note = value3->a), element->place_of_note = element->place_of_note == 0 ? ++element->places : element->place_of_note);
  (void)element->note;
  tsino::Ref<Device> element2 = later[1];
  (void)((void)(element2->note = value3->b), element2->place_of_note = element2->place_of_note == 0 ? ++element2->places : element2->place_of_note);
  (void)element2->note;
  Serial.println(tsino::toJson(later));
  const tsino::Ref<Holder> holder = tsino::make<Holder>(
      tag(
          tsino::make<Device>(
              tsino::Optional<String>{},
              tsino::Union<tsino::Undefined, tsino::Null, double>{},
              0,
              0,
              2,
              F("motor"),
              1,
              2,
              2),
          tsino::Optional<String>(F("held"))));
  tsino::inspect(Serial, holder);
  Serial.println();
  holder->drop();
  tsino::inspect(Serial, holder);
  Serial.println();
  const tsino::Ref<Whole> options = tsino::make<Whole>(F("o"));
  const tsino::Ref<Whole> whole = options;
  whole->mode = tsino::Optional<String>(F("cast"));
  tsino::inspect(Serial, options);
  Serial.print(F(" "));
  Serial.println(whole->mode.value());
}

void loop() {}

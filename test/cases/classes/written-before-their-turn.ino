// written-before-their-turn: written by tsino from written-before-their-turn.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Part;
struct Store;
struct Ini;
struct Sensor_number;
struct Thermometer;
struct Outline;
struct Plate;
struct Pulse;
struct Lamp;
struct Page;
struct Watcher;
struct Options;
struct View;
struct Button;
struct Strip;

// Through callbacks, functions and lists that get the object.
struct Part : tsino::Object {
  void construct(const tsino::Optional<tsino::Function<void(const tsino::Ref<Part>&)>>& ready = {});
  virtual void start();
  virtual ~Part() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// Fields that a base's constructor, an initialiser or a callback writes before their turn: those without a value of their own
// are undefined again then, and the property stands where the first write put it.
struct Store : tsino::Object {
  void construct(const tsino::Array<String>& lines);
  virtual void parse(const String& _line);
  virtual ~Store() {}
};

struct Ini : Store {
  tsino::Optional<tsino::Shared<tsino::Map<String, String>>> data;
  tsino::Optional<String> last;
  tsino::Optional<int32_t> size;
  void construct(const tsino::Array<String>& lines);
  void parse(const String& line) final;
  String get(const String& key);
  tsino::Ref<Ini> add(const __FlashStringHelper* line);
};

// The order of the properties.
struct Sensor_number : tsino::Object {
  String unit;
  tsino::Optional<int32_t> reading;
  void construct(int32_t first);
  virtual void begin(int32_t first) = 0;
  virtual ~Sensor_number() {}
};

struct Thermometer : Sensor_number {
  int32_t pin = 0;
  int32_t offset = 0;
  int32_t lowest = 0;
  void construct(int32_t pin);
  void begin(int32_t first) final;
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Thermometer"), *this);
    out.field(F("reading"), this->reading);
    out.field(F("lowest"), this->lowest);
    out.field(F("pin"), this->pin);
    out.field(F("unit"), this->unit);
    out.field(F("offset"), this->offset);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Thermometer"), *this);
    out.field(F("reading"), this->reading);
    out.field(F("lowest"), this->lowest);
    out.field(F("pin"), this->pin);
    out.field(F("unit"), this->unit);
    out.field(F("offset"), this->offset);
    out.end();
  }
};

// One place with what a base promises.
struct Outline : tsino::Object {
  tsino::Optional<int32_t> width;
  int32_t depth = 0;
  void construct();
  void measure();
  String area();
  virtual ~Outline() {}
};

struct Plate : Outline {
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Plate"), *this);
    out.field(F("depth"), this->depth);
    out.field(F("width"), this->width);
    out.end();
  }
};

struct Pulse : tsino::Object {
  tsino::Array<uint8_t> widths;
  tsino::Optional<int32_t> sum;
  int32_t period = 0;
  tsino::Optional<String> name;
  void construct();
  int32_t measure();
};

struct Lamp : Part {
  tsino::Optional<int32_t> level;
  tsino::Optional<int32_t> starts;
  tsino::Optional<String> label_;
  void construct();
  void start() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Part::isA(asked); }
};

struct Page : tsino::Object {
  tsino::Ref<Watcher> watcher;
  tsino::Optional<String> state;
  void construct();
};

struct Watcher : tsino::Object {
  void construct(const tsino::Ref<Options>& options);
};

struct Options : tsino::Object {
  tsino::Optional<tsino::Function<void()>> changed;
  void construct(tsino::Optional<tsino::Function<void()>> changed) {
    this->changed = tsino::moved(changed);
  }
};

// What asks for a parameter property that has no value yet.
struct View : tsino::Object {
  String html;
  void construct();
  virtual String render();
  virtual ~View() {}
};

struct Button : View {
  tsino::Optional<String> text;
  tsino::Optional<int32_t> size;
  void construct(String text, int32_t size = 2);
  String render() final;
};

struct Strip : Outline {
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Strip"), *this);
    out.field(F("depth"), this->depth);
    out.field(F("width"), this->width);
    out.end();
  }
};
void label(const tsino::Ref<Part>& part);

void Store::construct(const tsino::Array<String>& lines) {
  for (const String& line : lines) this->parse(line);
}

void Store::parse(const String& _line) {}

void Ini::parse(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F("="));
  tsino::Optional<String> getResult = splitResult.get(0);
  const String key = getResult.has() ? getResult.value() : String(F(""));
  tsino::Optional<String> getResult2 = splitResult.get(1);
  String value = getResult2.has() ? getResult2.value() : String(F(""));
  (!this->data.has() ? this->data = tsino::makeShared<tsino::Map<String, String>>() : this->data).value()->set(
      key,
      tsino::moved(value));
  this->size = this->data.value()->size();
  this->last = key;
}

String Ini::get(const String& key) {
  tsino::Optional<String> value = this->data.has() ? this->data.value()->get(key) : tsino::Optional<String>{};
  return value.has() ? value.value() : String(F("none"));
}

tsino::Ref<Ini> Ini::add(const __FlashStringHelper* line) {
  this->parse(line);
  return tsino::Ref<Ini>(this);
}

void Ini::construct(const tsino::Array<String>& lines) {
  Store::construct(lines);
  this->data = {};
  this->last = {};
  this->size = {};
}

int32_t Pulse::measure() {
  this->name = tsino::Optional<String>(F("early"));
  return 20;
}

void Pulse::construct() {
  this->widths = tsino::Array<uint8_t>{1, 2}.map<uint8_t>(
      [&](int32_t width) -> int32_t {
        this->sum = this->sum.valueOr(0) + width;
        return width;
      });
  this->sum = {};
  this->period = this->measure();
  this->name = {};
}

void Part::start() {}
tsino::Array<tsino::Ref<Part>> parts;

void Part::construct(const tsino::Optional<tsino::Function<void(const tsino::Ref<Part>&)>>& ready) {
  if (ready.has()) ready.value()(tsino::Ref<Part>(this));
  parts.push(tsino::Ref<Part>(this));
  for (const tsino::Ref<Part>& part : parts) part->start();
  label(tsino::Ref<Part>(this));
}

void label(const tsino::Ref<Part>& part) {
  if (part->isA(Lamp::classId)) {
    tsino::downcast<Lamp>(part)->label_ = tsino::Optional<String>(F("lamp"));
  }
}

void Lamp::construct() {
  Part::construct(
      tsino::Optional<tsino::Function<void(const tsino::Ref<Part>&)>>(
          [](const tsino::Ref<Part>& part) { tsino::castTo<Lamp>(part)->level = 3; }));
  this->level = {};
  this->starts = {};
  this->label_ = {};
  Serial.print(tsino::optionalText(this->level));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(this->starts));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(this->label_));
}

void Lamp::start() {
  this->starts = this->starts.valueOr(0) + 1;
}

void Page::construct() {
  const tsino::Ref<Page> self = tsino::Ref<Page>(this);
  this->watcher = tsino::make<Watcher>(
      tsino::make<Options>(
          tsino::Optional<tsino::Function<void()>>(
              [self] { self->state = tsino::Optional<String>(F("changed")); })));
  this->state = {};
}

void Watcher::construct(const tsino::Ref<Options>& options) {
  if (options->changed.has()) options->changed.value()();
}

void Sensor_number::construct(int32_t first) {
  this->begin(first);
}

void Thermometer::construct(int32_t pin) {
  Sensor_number::construct(20);
  this->unit = F("C");
  this->offset = 5;
  this->lowest = 0;
  this->pin = pin;
}

void Thermometer::begin(int32_t first) {
  this->lowest = first;
  this->reading = first;
}

String View::render() {
  return F("view");
}

void View::construct() {
  this->html = this->render();
}

void Button::construct(String text, int32_t size) {
  View::construct();
  this->text = tsino::moved(text);
  this->size = size;
}

String Button::render() {
  if (!this->size.has()) {
    tsino::Optional<String> text = this->text;
    return text.has() ? text.value() : String(F("no text"));
  }
  return tsino::concat(
      F("<"),
      tsino::optionalText(this->text),
      F(":"),
      tsino::optionalText(this->size),
      F(">"));
}

void Outline::construct() {
  this->depth = 1;
  this->measure();
}

void Outline::measure() {
  this->width = 7;
}

String Outline::area() {
  return !this->width.has() ? String(F("no area")) : tsino::concat(
      F("area "),
      String(this->width.value() * this->depth));
}

void Plate::construct() {
  Outline::construct();
  this->width = {};
}

void Strip::construct() {
  Outline::construct();
  this->width = 3;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Ini> ini = tsino::make<Ini>(tsino::Array<String>{F("a=1"), F("b=2")});
  String withoutFormatResult = tsino::withoutFormat(ini->get(F("a")));
  String last = tsino::optionalText(ini->last);
  bool value = !ini->size.has();
  String getResult = ini->add(F("c=3"))->get(F("c"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(last);
  Serial.print(F(" "));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(getResult);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(ini->last));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(ini->size));
  String sum = tsino::optionalText(tsino::make<Pulse>()->sum);
  String name = tsino::optionalText(tsino::make<Pulse>()->name);
  int32_t period = tsino::make<Pulse>()->period;
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.println(period);
  tsino::make<Lamp>();
  String starts = tsino::optionalText(tsino::make<Lamp>()->starts);
  Serial.print(starts);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      parts.map<tsino::Optional<tsino::Union<bool, double>>>(
          [](const tsino::Ref<Part>& part) -> tsino::Optional<tsino::Union<bool, double>> {
            bool value2 = part->isA(Lamp::classId);
            return value2 ? tsino::Optional<tsino::Union<bool, double>>(
                tsino::convertOptional(
                    tsino::Optional<double>(
                        tsino::convertOptional(tsino::downcast<Lamp>(part)->starts)))) : tsino::Optional<tsino::Union<bool, double>>(
                tsino::Union<bool, double>(value2));
          }));
  Serial.println();
  Serial.println(tsino::optionalText(tsino::make<Page>()->state));
  const tsino::Ref<Thermometer> thermometer = tsino::make<Thermometer>(4);
  tsino::Ref<Thermometer> value2 = thermometer;
  String value3 = tsino::toJson(thermometer);
  tsino::Ref<Thermometer> value4 = tsino::make<Thermometer>(5);
  tsino::Array<String> value5{F("reading"), F("lowest"), F("pin"), F("unit"), F("offset")};
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.println();
  tsino::Array<String> list{F("reading"), F("lowest"), F("pin"), F("unit"), F("offset")};
  for (const String& key : list) Serial.println(key);
  Serial.print(tsino::withoutFormat(tsino::make<Button>(F("ok"))->html));
  Serial.print(F(" "));
  Serial.println(tsino::make<Button>(F("on"), 3)->render());
  const tsino::Ref<Plate> plate = tsino::make<Plate>();
  tsino::Ref<Plate> value6 = plate;
  String areaResult = plate->area();
  tsino::Ref<Strip> value7 = tsino::make<Strip>();
  String areaResult2 = tsino::make<Strip>()->area();
  tsino::inspect(Serial, value6);
  Serial.print(F(" "));
  Serial.print(areaResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value7);
  Serial.print(F(" "));
  Serial.println(areaResult2);
  plate->measure();
  Serial.println(plate->area());
}

void loop() {}

// accessors-by-this: written by tsino from accessors-by-this.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Gauge;
struct Box;
struct Probe;
struct Fixed;
struct Steady;
struct PlainGauge;
struct PlainBox;
struct PlainProbe;

struct Gauge : tsino::Object {
  tsino::Optional<String> label;
  virtual int32_t bump(int32_t) = 0;
  virtual int32_t get_raw() = 0;
  virtual void set_raw(int32_t) = 0;
  virtual String show() = 0;
  virtual int32_t get_scaled() = 0;
  virtual ~Gauge() {}
};

struct Box : tsino::Object {
  tsino::Function<int32_t()> count;
  virtual tsino::Shared<tsino::Array<uint8_t>> get_items() = 0;
  virtual ~Box() {}
};

struct Probe : tsino::Object {
  tsino::Optional<int32_t> value;
  virtual void measure() = 0;
  virtual int32_t get_next() = 0;
  virtual ~Probe() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Fixed : Gauge {
  int32_t raw = 0;
  int32_t scaled = 0;
  void construct();
  int32_t bump(int32_t by) final;
  String show() final;
  int32_t get_raw() final;
  void set_raw(int32_t value) final;
  int32_t get_scaled() final;
};

struct Steady : Probe {
  void construct();
  void measure() final;
  int32_t get_next() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Probe::isA(asked); }
};

struct PlainGauge : Gauge {
  tsino::Function<int32_t(int32_t)> bump_;
  int32_t raw = 0;
  tsino::Function<String()> show_;
  int32_t scaled = 0;
  tsino::Optional<tsino::Function<int32_t()>> get_raw_;
  tsino::Optional<tsino::Function<void(int32_t)>> set_raw_;
  tsino::Optional<tsino::Function<int32_t()>> get_scaled_;
  void construct(tsino::Optional<String> label, tsino::Function<int32_t(int32_t)> bump_, int32_t raw, tsino::Function<String()> show_, int32_t scaled, tsino::Optional<tsino::Function<int32_t()>> get_raw_ = {}, tsino::Optional<tsino::Function<void(int32_t)>> set_raw_ = {}, tsino::Optional<tsino::Function<int32_t()>> get_scaled_ = {}) {
    this->label = tsino::moved(label);
    this->bump_ = tsino::moved(bump_);
    this->raw = raw;
    this->show_ = tsino::moved(show_);
    this->scaled = scaled;
    this->get_raw_ = tsino::moved(get_raw_);
    this->set_raw_ = tsino::moved(set_raw_);
    this->get_scaled_ = tsino::moved(get_scaled_);
  }
  int32_t bump(int32_t by) final;
  int32_t get_raw() final;
  void set_raw(int32_t value) final;
  String show() final;
  int32_t get_scaled() final;
};

struct PlainBox : Box {
  tsino::Shared<tsino::Array<uint8_t>> items;
  tsino::Optional<tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>> get_items_;
  void construct(tsino::Function<int32_t()> count, tsino::Shared<tsino::Array<uint8_t>> items, tsino::Optional<tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>> get_items_ = {}) {
    this->count = tsino::moved(count);
    this->items = tsino::moved(items);
    this->get_items_ = tsino::moved(get_items_);
  }
  tsino::Shared<tsino::Array<uint8_t>> get_items() final;
};

struct PlainProbe : Probe {
  tsino::Function<void()> measure_;
  int32_t next = 0;
  tsino::Optional<tsino::Function<int32_t()>> get_next_;
  void construct(tsino::Optional<int32_t> value, tsino::Function<void()> measure_, int32_t next, tsino::Optional<tsino::Function<int32_t()>> get_next_) {
    this->value = tsino::moved(value);
    this->measure_ = tsino::moved(measure_);
    this->next = next;
    this->get_next_ = tsino::moved(get_next_);
  }
  void measure() final;
  int32_t get_next() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Probe::isA(asked); }
};

int32_t Fixed::bump(int32_t by) {
  this->raw += by;
  return this->raw;
}

String Fixed::show() {
  return tsino::concat(F("fixed "), String(this->raw));
}

void Fixed::construct() {
  this->raw = 3;
  this->scaled = 30;
}

int32_t reads = 0;
int32_t store = 5;

int32_t sum(const tsino::Ref<Gauge>& self2, const tsino::Ref<Gauge>& held) {
  int32_t raw = self2->get_raw();
  return raw + held->get_scaled();
}

void Steady::measure() {}

int32_t Steady::get_next() {
  return 1;
}

void Steady::construct() {
  this->value = 1;
}

int32_t Fixed::get_raw() {
  return this->raw;
}

void Fixed::set_raw(int32_t value) {
  this->raw = value;
}

int32_t Fixed::get_scaled() {
  return this->scaled;
}

int32_t PlainGauge::bump(int32_t by) {
  return this->bump_(by);
}

int32_t PlainGauge::get_raw() {
  if (this->get_raw_.has()) {
    return this->get_raw_.value()();
  }
  return this->raw;
}

void PlainGauge::set_raw(int32_t value) {
  if (this->set_raw_.has()) {
    this->set_raw_.value()(value);
    return;
  }
  this->raw = value;
}

String PlainGauge::show() {
  return this->show_();
}

int32_t PlainGauge::get_scaled() {
  if (this->get_scaled_.has()) {
    return this->get_scaled_.value()();
  }
  return this->scaled;
}

tsino::Shared<tsino::Array<uint8_t>> PlainBox::get_items() {
  if (this->get_items_.has()) {
    return this->get_items_.value()();
  }
  return this->items;
}

void PlainProbe::measure() {
  this->measure_();
}

int32_t PlainProbe::get_next() {
  if (this->get_next_.has()) {
    return this->get_next_.value()();
  }
  return this->next;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<PlainGauge> value = tsino::make<PlainGauge>(
      tsino::Optional<String>{},
      tsino::Function<int32_t(int32_t)>{},
      0,
      tsino::Function<String()>{},
      0,
      tsino::Optional<tsino::Function<int32_t()>>([]() -> int32_t {
        ++reads;
        return store;
      }),
      tsino::Optional<tsino::Function<void(int32_t)>>([](int32_t value) { store = value % 100; }),
      tsino::Optional<tsino::Function<int32_t()>>{});
  PlainGauge* self = tsino::pointerTo(value);
  (value->get_scaled_ = tsino::Optional<tsino::Function<int32_t()>>(
      [self]() -> int32_t { return self->get_raw() * 10; })).value();
  value->bump_ = [self](int32_t by) -> int32_t {
    int32_t value2 = self->get_raw() + by;
    self->set_raw(value2);
    (void)value2;
    int32_t value3 = self->get_raw() + 1;
    self->set_raw(value3);
    (void)value3;
    int32_t raw = self->get_raw();
    self->set_raw(raw + 1);
    const int32_t old = raw;
    return old;
  };
  value->show_ = [self]() -> String {
    const tsino::Ref<Gauge> held = tsino::Ref<PlainGauge>(self);
    const int32_t raw = self->get_raw();
    const int32_t scaled = self->get_scaled();
    const tsino::Ref<Gauge> self2 = tsino::Ref<PlainGauge>(self);
    tsino::Optional<String> label = self->label;
    return tsino::concat(
        String(raw),
        F(" "),
        String(scaled),
        F(" "),
        String(sum(self2, held)),
        F(" "),
        label.has() ? label.value() : String(F("none")));
  };
  const tsino::Ref<Gauge> live = value;
  tsino::Ref<PlainGauge> value2 = tsino::make<PlainGauge>(
      tsino::Optional<String>(F("plain")),
      tsino::Function<int32_t(int32_t)>{},
      1,
      tsino::Function<String()>{},
      2);
  PlainGauge* self2 = tsino::pointerTo(value2);
  value2->bump_ = [self2](int32_t by) -> int32_t {
    const tsino::Ref<Gauge> held = tsino::Ref<PlainGauge>(self2);
    self2->raw += by;
    self2->label = tsino::concat(F("bumped "), String(by));
    return self2->raw--;
  };
  value2->show_ = [self2]() -> String {
    const tsino::Ref<Gauge> held = tsino::Ref<PlainGauge>(self2);
    return tsino::concat(
        String(self2->raw),
        F(" "),
        String(self2->scaled),
        F(" "),
        tsino::optionalText(self2->label));
  };
  const tsino::Ref<Gauge> plain = value2;
  tsino::Array<tsino::Ref<Gauge>> list{live, plain, tsino::Ref<Gauge>(tsino::make<Fixed>())};
  for (const tsino::Ref<Gauge>& gauge : list) {
    int32_t value3 = gauge->bump(7);
    int32_t raw = gauge->get_raw();
    String value4 = gauge->show();
    Serial.print(value3);
    Serial.print(F(" "));
    Serial.print(raw);
    Serial.print(F(" "));
    Serial.println(value4);
    gauge->set_raw(250);
    int32_t raw2 = gauge->get_raw();
    int32_t scaled = gauge->get_scaled();
    String value5 = gauge->show();
    Serial.print(raw2);
    Serial.print(F(" "));
    Serial.print(scaled);
    Serial.print(F(" "));
    Serial.println(value5);
  }
  Serial.print(reads);
  Serial.print(F(" "));
  Serial.println(store);
  tsino::Ref<PlainBox> value3 = tsino::make<PlainBox>(
      tsino::Function<int32_t()>{},
      tsino::Shared<tsino::Array<uint8_t>>{},
      tsino::Optional<tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>>(
          []() -> tsino::Shared<tsino::Array<uint8_t>> {
            return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7, 8});
          }));
  PlainBox* self3 = tsino::pointerTo(value3);
  value3->count = [self3]() -> int32_t { return self3->get_items()->length(); };
  const tsino::Ref<Box> fresh = value3;
  tsino::Ref<PlainBox> value4 = tsino::make<PlainBox>(
      tsino::Function<int32_t()>{},
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  PlainBox* self4 = tsino::pointerTo(value4);
  value4->count = [self4]() -> int32_t {
    const tsino::Ref<Box> held = tsino::Ref<PlainBox>(self4);
    self4->items = tsino::makeShared<tsino::Array<uint8_t>>(
        tsino::Array<uint8_t>{tsino::allOf(*self4->items), 2, 3});
    return self4->items->length();
  };
  const tsino::Ref<Box> kept = value4;
  Serial.println(
      tsino::Array<tsino::Ref<Box>>{fresh, kept}.map<int32_t>(
          [](const tsino::Ref<Box>& box) -> int32_t { return box->count(); }).join());
  tsino::Ref<PlainProbe> value5 = tsino::make<PlainProbe>(
      tsino::Optional<int32_t>{},
      tsino::Function<void()>{},
      0,
      tsino::Optional<tsino::Function<int32_t()>>{});
  PlainProbe* self5 = tsino::pointerTo(value5);
  value5->measure_ = [self5] {
    const tsino::Ref<Probe> held = tsino::Ref<PlainProbe>(self5);
    self5->value = 5;
  };
  (value5->get_next_ = tsino::Optional<tsino::Function<int32_t()>>(
      [self5]() -> int32_t { return self5->value.valueOr(0) + 1; })).value();
  const tsino::Ref<Probe> lazy = value5;
  tsino::Array<tsino::Ref<Probe>> probes{lazy, tsino::Ref<Probe>(tsino::make<Steady>())};
  Serial.println(
      probes.map<String>(
          [](const tsino::Ref<Probe>& probe) -> String {
            return tsino::concat(
                probe->isA(Steady::classId)
                    || (probe->isA(PlainProbe::classId)
                    && tsino::downcast<PlainProbe>(probe)->value.has()) ? F("true") : F("false"),
                F(" "),
                String(probe->get_next()));
          }).join(F(", ")));
  lazy->measure();
  Serial.println(
      probes.map<String>(
          [](const tsino::Ref<Probe>& probe) -> String {
            return tsino::concat(
                probe->isA(Steady::classId)
                    || (probe->isA(PlainProbe::classId)
                    && tsino::downcast<PlainProbe>(probe)->value.has()) ? F("true") : F("false"),
                F(" "),
                String(probe->get_next()));
          }).join(F(", ")));
}

void loop() {}

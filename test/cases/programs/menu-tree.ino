// menu-tree: written by tsino from menu-tree.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

struct Entry;
struct Setting_boolean;
struct Toggle;
struct Submenu;
struct Setting_number;
struct NumberSetting;
struct Range;
struct Setting_string;
struct Choice_string;
struct Display;
struct Action;

struct Entry : tsino::Chained {
  String title;
  tsino::Optional<tsino::Ref<Submenu>> parent;
  void construct(const String& title);
  virtual tsino::Optional<tsino::Ref<Entry>> select() = 0;
  virtual bool press(const String& _button);
  virtual String get_value() = 0;
  String get_path();
  virtual bool get_isEditing();
  virtual ~Entry() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Setting_boolean : Entry {
  bool current = false;
  tsino::Array<tsino::Function<void(bool, bool)>> listeners;
  void construct(const String& title, bool current);
  bool get();
  void set(bool value);
  tsino::Ref<Setting_boolean> onChange(tsino::Function<void(bool, bool)> listener);
  String get_value() override;
};

struct Toggle : Setting_boolean {
  tsino::Optional<tsino::Ref<Entry>> select() final;
  String get_value() final;
};

struct Submenu : Entry {
  tsino::Shared<tsino::Array<tsino::Ref<Entry>>> entries;
  int32_t cursor = 0;
  void construct(const String& title, const tsino::Array<tsino::Ref<Entry>>& entries);
  tsino::Ref<Submenu> add(const tsino::Ref<Entry>& entry);
  tsino::Optional<tsino::Ref<Entry>> select() final;
  void move(int32_t by);
  String get_value() final;
  const tsino::Ref<Entry>& get_selected();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Entry::isA(asked); }
};

struct Setting_number : Entry {
  double current = 0;
  tsino::Array<tsino::Function<void(double, double)>> listeners;
  void construct(const String& title, double current);
  double get();
  void set(double value);
  tsino::Ref<Setting_number> onChange(tsino::Function<void(double, double)> listener);
  String get_value() override;
};

struct NumberSetting : Setting_number {
  tsino::Ref<Range> range;
  tsino::Optional<double> draft;
  void construct(const String& title, double value, tsino::Ref<Range> range);
  tsino::Optional<tsino::Ref<Entry>> select() final;
  bool press(const String& button) final;
  bool get_isEditing() final;
  String get_value() final;
};

struct Range : tsino::Object {
  int32_t min_ = 0;
  int32_t max_ = 0;
  tsino::Optional<double> step;
  tsino::Optional<String> unit;
  void construct(int32_t min_, int32_t max_, tsino::Optional<double> step, tsino::Optional<String> unit = {}) {
    this->min_ = min_;
    this->max_ = max_;
    this->step = tsino::moved(step);
    this->unit = tsino::moved(unit);
  }
};

struct Setting_string : Entry {
  String current;
  tsino::Array<tsino::Function<void(const String&, const String&)>> listeners;
  void construct(const String& title, const String& current);
  String get();
  void set(const String& value);
  tsino::Ref<Setting_string> onChange(tsino::Function<void(const String&, const String&)> listener);
  String get_value() final;
};

struct Choice_string : Setting_string {
  tsino::Shared<tsino::Array<String>> options;
  void construct(const String& title, tsino::Shared<tsino::Array<String>> options);
  tsino::Optional<tsino::Ref<Entry>> select() final;
};

struct Display : tsino::Object {
  tsino::Ref<Submenu> root;
  int32_t lines = 0;
  int32_t width = 0;
  tsino::Ref<Entry> focus;
  tsino::Ref<Submenu> menu;
  int32_t top = 0;
  void construct(const tsino::Ref<Submenu>& root, int32_t lines = 3, int32_t width = 18);
  void press(const String& button);
  void open(tsino::Ref<Submenu> menu);
  tsino::Array<String> draw();
};

struct Action : Entry {
  tsino::Function<void(int32_t)> run;
  int32_t runs = 0;
  void construct(const String& title, tsino::Function<void(int32_t)> run);
  tsino::Optional<tsino::Ref<Entry>> select() final;
  String get_value() final;
};

void Entry::construct(const String& title) {
  this->parent = {};
  this->title = title;
}

bool Entry::press(const String& _button) {
  return false;
}

String Entry::get_path() {
  return this->parent.has() ? tsino::concat(this->parent.value()->get_path(), F("/"), this->title) : this->title;
}

bool Entry::get_isEditing() {
  return false;
}

void Submenu::construct(const String& title, const tsino::Array<tsino::Ref<Entry>>& entries) {
  Entry::construct(title);
  this->entries = tsino::makeShared<tsino::Array<tsino::Ref<Entry>>>(
      tsino::Array<tsino::Ref<Entry>>{});
  this->cursor = 0;
  for (const tsino::Ref<Entry>& entry : entries) this->add(entry);
}

tsino::Ref<Submenu> Submenu::add(const tsino::Ref<Entry>& entry) {
  entry->parent = tsino::Ref<Submenu>(this);
  this->entries->push(entry);
  return tsino::Ref<Submenu>(this);
}

String Submenu::get_value() {
  return F(">");
}

tsino::Optional<tsino::Ref<Entry>> Submenu::select() {
  return tsino::Ref<Entry>(tsino::Ref<Submenu>(this));
}

void Submenu::move(int32_t by) {
  const int32_t count = this->entries->length();
  this->cursor = (this->cursor + by + count) % count;
}

const tsino::Ref<Entry>& Submenu::get_selected() {
  return (*this->entries)[this->cursor];
}

void Setting_boolean::construct(const String& title, bool current) {
  Entry::construct(title);
  this->listeners = tsino::Array<tsino::Function<void(bool, bool)>>{};
  this->current = current;
}

bool Setting_boolean::get() {
  return this->current;
}

void Setting_boolean::set(bool value) {
  const bool before = this->current;
  if (value == before) return;
  this->current = value;
  for (const tsino::Function<void(bool, bool)>& listener : this->listeners) listener(value, before);
}

tsino::Ref<Setting_boolean> Setting_boolean::onChange(tsino::Function<void(bool, bool)> listener) {
  this->listeners.push(tsino::moved(listener));
  return tsino::Ref<Setting_boolean>(this);
}

String Setting_boolean::get_value() {
  return String(this->current ? F("true") : F("false"));
}

void Setting_number::construct(const String& title, double current) {
  Entry::construct(title);
  this->listeners = tsino::Array<tsino::Function<void(double, double)>>{};
  this->current = current;
}

double Setting_number::get() {
  return this->current;
}

void Setting_number::set(double value) {
  const double before = this->current;
  if (value == before) return;
  this->current = value;
  for (const tsino::Function<void(double, double)>& listener : this->listeners) {
    listener(value, before);
  }
}

tsino::Ref<Setting_number> Setting_number::onChange(tsino::Function<void(double, double)> listener) {
  this->listeners.push(tsino::moved(listener));
  return tsino::Ref<Setting_number>(this);
}

String Setting_number::get_value() {
  return tsino::toText(this->current);
}

void Setting_string::construct(const String& title, const String& current) {
  Entry::construct(title);
  this->listeners = tsino::Array<tsino::Function<void(const String&, const String&)>>{};
  this->current = current;
}

String Setting_string::get() {
  return this->current;
}

void Setting_string::set(const String& value) {
  const String before = this->current;
  if (value == before) return;
  this->current = value;
  for (const tsino::Function<void(const String&, const String&)>& listener : this->listeners) {
    listener(value, before);
  }
}

tsino::Ref<Setting_string> Setting_string::onChange(tsino::Function<void(const String&, const String&)> listener) {
  this->listeners.push(tsino::moved(listener));
  return tsino::Ref<Setting_string>(this);
}

String Setting_string::get_value() {
  return this->current;
}

String Toggle::get_value() {
  return this->current ? F("[x]") : F("[ ]");
}

tsino::Optional<tsino::Ref<Entry>> Toggle::select() {
  this->set(!this->current);
  return {};
}

void NumberSetting::construct(const String& title, double value, tsino::Ref<Range> range) {
  Setting_number::construct(title, value);
  this->draft = {};
  this->range = tsino::moved(range);
}

bool NumberSetting::get_isEditing() {
  return this->draft.has();
}

String NumberSetting::get_value() {
  tsino::Optional<String> unit = this->range->unit;
  const String unit2 = unit.has() ? unit.value() : String(F(""));
  return !this->draft.has() ? tsino::concat(tsino::toText(this->current), unit2) : tsino::concat(
      F("<"),
      tsino::toText(this->draft.value()),
      unit2,
      F(">"));
}

tsino::Optional<tsino::Ref<Entry>> NumberSetting::select() {
  this->draft = this->current;
  return tsino::Ref<Entry>(tsino::Ref<NumberSetting>(this));
}

bool NumberSetting::press(const String& button) {
  if (!this->draft.has()) return false;
  const int32_t min_ = this->range->min_;
  const int32_t max_ = this->range->max_;
  const double step = this->range->step.valueOr(1.0);
  if (button == F("up")) {
    this->draft = tsino::minimum((double)max_, this->draft.value() + step);
    return true;
  } else if (button == F("down")) {
    this->draft = tsino::maximum((double)min_, this->draft.value() - step);
    return true;
  } else if (button == F("ok")) {
    this->set(this->draft.value());
  } else if (button == F("back")) {}
  this->draft = {};
  return false;
}

void Choice_string::construct(const String& title, tsino::Shared<tsino::Array<String>> options) {
  Setting_string::construct(title, (*options)[0]);
  this->options = tsino::moved(options);
}

tsino::Optional<tsino::Ref<Entry>> Choice_string::select() {
  const int32_t next = (this->options->indexOf(this->current) + 1) % this->options->length();
  this->set((*this->options)[next]);
  return {};
}

void Action::construct(const String& title, tsino::Function<void(int32_t)> run) {
  Entry::construct(title);
  this->runs = 0;
  this->run = tsino::moved(run);
}

String Action::get_value() {
  return this->runs > 0 ? tsino::concat(String(this->runs), F("x")) : String(F(""));
}

tsino::Optional<tsino::Ref<Entry>> Action::select() {
  this->run(++this->runs);
  return {};
}

void Display::construct(const tsino::Ref<Submenu>& root, int32_t lines, int32_t width) {
  this->top = 0;
  this->root = root;
  this->lines = lines;
  this->width = width;
  this->menu = root;
  this->focus = root;
}

void Display::press(const String& button) {
  if (this->focus != tsino::Ref<Entry>(this->menu)) {
    if (!this->focus->press(button)) this->focus = this->menu;
    return;
  }
  if (button == F("ok")) {
    const tsino::Optional<tsino::Ref<Entry>> next = this->menu->get_selected()->select();
    if (next.has() && next->isA(Submenu::classId)) {
      this->open(tsino::downcast<Submenu>(next).value());
    } else if (next.has()) {
      this->focus = next.value();
    }
  } else if (button == F("back")) {
    tsino::Optional<tsino::Ref<Submenu>> parent = this->menu->parent;
    this->open(parent.has() ? parent.value() : this->root);
  } else {
    this->menu->move(button == F("up") ? -1 : 1);
  }
}

void Display::open(tsino::Ref<Submenu> menu) {
  this->menu = menu;
  this->focus = tsino::moved(menu);
  this->top = 0;
}

tsino::Array<String> Display::draw() {
  const tsino::Ref<Submenu>& menu = this->menu;
  const int32_t cursor = menu->cursor;
  const tsino::Shared<tsino::Array<tsino::Ref<Entry>>>& entries = menu->entries;
  const String path = menu->get_path();
  if (cursor < this->top) this->top = cursor;
  if (cursor >= this->top + this->lines) this->top = cursor - this->lines + 1;
  tsino::Array<tsino::Ref<Entry>> visible = entries->slice(this->top, this->top + this->lines);
  tsino::Array<String> rows = visible.map<String>(
      [&](const tsino::Ref<Entry>& entry, int32_t i) -> String {
        const __FlashStringHelper* const mark = this->top + i == cursor ? entry->get_isEditing() ? F("*") : F(">") : F(" ");
        const int32_t room = this->width - 1 - tsino::length(entry->get_value());
        return tsino::concat(
            mark,
            tsino::padEnd(tsino::slice(entry->title, 0, room), room),
            entry->get_value());
      });
  return tsino::Array<String>{
      tsino::padEnd(tsino::slice(path, -this->width), this->width, F("-")),
      tsino::allOf(rows)}.map<String>(
      [](const String& row) -> String { return tsino::concat(F("|"), row, F("|")); });
}

tsino::Array<String> log_;
tsino::Ref<Toggle> sound;
const tsino::Ref<NumberSetting> volume = tsino::make<NumberSetting>(
    "volume",
    40.0,
    tsino::make<Range>(0, 100, tsino::Optional<double>(10.0), tsino::Optional<String>("%")));

void setup() {
  Serial.begin(115200);
  sound = tsino::downcast<Toggle>(
      tsino::make<Toggle>(F("sound"), false)->onChange(
          [](bool on, bool) { log_.push(tsino::concat(F("sound "), on ? F("true") : F("false"))); }));
  volume->onChange(
      [](double now, double before) {
        log_.push(
            tsino::concat(
                F("volume "),
                tsino::toText(before),
                F(" -> "),
                tsino::toText(now),
                F(" ("),
                now > before ? F("+") : F(""),
                tsino::toText(now - before),
                F(")")));
      });
  const tsino::Ref<Choice_string> mode = tsino::downcast<Choice_string>(
      tsino::make<Choice_string>(
          F("mode"),
          tsino::makeShared<tsino::Array<String>>(
              tsino::Array<String>{F("auto"), F("manual"), F("off")}))->onChange(
          [](const String& value, const String&) { log_.push(tsino::concat(F("mode "), value)); }));
  const tsino::Ref<NumberSetting> offset = tsino::make<NumberSetting>(
      F("a very long title"),
      -0.5,
      tsino::make<Range>(-1, 1, tsino::Optional<double>(0.25)));

  const tsino::Ref<Submenu> audio = tsino::make<Submenu>(
      F("audio"),
      tsino::Array<tsino::Ref<Entry>>{tsino::Ref<Entry>(sound), tsino::Ref<Entry>(volume)});
  const tsino::Ref<Submenu> root = tsino::make<Submenu>(
      F("home"),
      tsino::Array<tsino::Ref<Entry>>{
          tsino::Ref<Entry>(audio),
          tsino::Ref<Entry>(mode),
          tsino::Ref<Entry>(
              tsino::make<Submenu>(
                  F("more"),
                  tsino::Array<tsino::Ref<Entry>>{
                      tsino::Ref<Entry>(offset),
                      tsino::Ref<Entry>(
                          tsino::make<Submenu>(
                              F("deep"),
                              tsino::Array<tsino::Ref<Entry>>{
                                  tsino::Ref<Entry>(
                                      tsino::make<Action>(
                                          F("reboot"),
                                          [](int32_t runs) {
                                            log_.push(tsino::concat(F("reboot "), String(runs)));
                                          }))}))})),
          tsino::Ref<Entry>(
              tsino::make<Action>(
                  F("beep"),
                  [](int32_t runs) {
                    if (!sound->get()) return;
                    log_.push(
                        tsino::concat(
                            F("beep "),
                            String(runs),
                            F(" at "),
                            tsino::toText(volume->get())));
                    sound->set(false);
                  }))});

  const tsino::Ref<Display> display = tsino::make<Display>(root);
  const auto keys = tsino::makeRecord<String>(
      {{F("u"), F("up")}, {F("d"), F("down")}, {F("o"), F("ok")}, {F("b"), F("back")}});
  tsino::Array<String> list{
      F(""),
      F("oo"),
      F("doddduo"),
      F("ouuub"),
      F("bdoo"),
      F("ddo"),
      F("ou"),
      F("o"),
      F("ouuuuuuo"),
      F("ouuddd"),
      F("b"),
      F("doo"),
      F("o"),
      F("bbb"),
      F("uu")};
  for (const String& strokes : list) {
    for (const String& stroke : tsino::eachCharacter(strokes)) display->press(keys->at(stroke));
    Serial.print(F("keys "));
    Serial.println(tsino::truthy(strokes) ? strokes : String(F("-")));
    Serial.println(display->draw().join(F("\n")));
  }
  Serial.println(log_.join(F("; ")));
  tsino::Array<tsino::Ref<Entry>> settings{
      tsino::Ref<Entry>(sound),
      tsino::Ref<Entry>(volume),
      tsino::Ref<Entry>(mode),
      tsino::Ref<Entry>(offset)};
  Serial.println(
      settings.map<String>(
          [](const tsino::Ref<Entry>& setting) -> String {
            return tsino::concat(setting->get_path(), F("="), setting->get_value());
          }).join(F(" ")));
}

void loop() {}

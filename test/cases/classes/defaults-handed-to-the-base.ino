// defaults-handed-to-the-base: written by tsino from defaults-handed-to-the-base.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Lazy_number;
struct Counted_number;
struct Sensor;
struct Filtered;
struct Shown;
struct AppError;
struct NetError;
struct Lazy_string;
struct Counted_string;
struct Words;
struct Area;
struct Size;
struct Room;
struct Trimmed;
struct Measured;

// The type of a default is what the type parameter stands for in the base.
struct Lazy_number : tsino::Object {
  tsino::Function<int32_t()> make;
  int32_t first = 0;
  tsino::Shared<tsino::Array<int32_t>> all;
  void construct(const tsino::Function<int32_t()>& make, tsino::Optional<int32_t> firstGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& allGiven = {});
  virtual ~Lazy_number() {}
};

struct Counted_number : Lazy_number {
  int32_t count = 0;
  void construct(const tsino::Function<int32_t()>& make, tsino::Optional<int32_t> firstGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& allGiven = {});
};

struct Sensor : tsino::Object {
  int32_t id = 0;
  int32_t pin = 0;
  String label;
  void construct(tsino::Optional<int32_t> idGiven = {}, tsino::Optional<int32_t> pinGiven = {}, const tsino::Optional<String>& labelGiven = {});
  virtual ~Sensor() {}
};

struct Filtered : Sensor {
  int32_t last = 0;
  void construct(tsino::Optional<int32_t> idGiven = {}, tsino::Optional<int32_t> pinGiven = {}, const tsino::Optional<String>& labelGiven = {});
};

struct Shown : Filtered {
  String text;
  void construct(tsino::Optional<int32_t> idGiven = {}, tsino::Optional<int32_t> pinGiven = {}, const tsino::Optional<String>& labelGiven = {});
};

struct AppError : tsino::Error {
  int32_t code = 0;
  void construct(const tsino::Optional<String>& messageGiven = {}, tsino::Optional<int32_t> codeGiven = {});
};

struct NetError : AppError {
  int32_t retry = 0;
  void construct(const tsino::Optional<String>& messageGiven = {}, tsino::Optional<int32_t> codeGiven = {});
};

// The type of a default is what the type parameter stands for in the base.
struct Lazy_string : tsino::Object {
  tsino::Function<String()> make;
  String first;
  tsino::Shared<tsino::Array<String>> all;
  void construct(const tsino::Function<String()>& make, const tsino::Optional<String>& firstGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& allGiven = {});
  virtual ~Lazy_string() {}
};

struct Counted_string : Lazy_string {
  int32_t count = 0;
  void construct(const tsino::Function<String()>& make, const tsino::Optional<String>& firstGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& allGiven = {});
};

struct Words : Counted_string {
  String loud;
  void construct(const tsino::Function<String()>& make, const tsino::Optional<String>& firstGiven = {}, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& allGiven = {});
};

struct Area : tsino::Object {
  int32_t area = 0;
  String tags;
  void construct(const tsino::Optional<tsino::Ref<Size>>& size, const tsino::Array<String>& tags);
  virtual ~Area() {}
};

struct Size : tsino::Object {
  tsino::Optional<int32_t> width;
  tsino::Optional<int32_t> height;
  void construct(tsino::Optional<int32_t> width = {}, tsino::Optional<int32_t> height = {}) {
    this->width = tsino::moved(width);
    this->height = tsino::moved(height);
  }
};

struct Room : Area {
  String name;
  void construct(const tsino::Optional<tsino::Ref<Size>>& size, const tsino::Array<String>& tags);
};

struct Trimmed : tsino::Object {
  String text;
  void construct(const tsino::Optional<String>& textGiven = {});
  virtual ~Trimmed() {}
};

struct Measured : Trimmed {
  int32_t size = 0;
  void construct(const tsino::Optional<String>& textGiven = {});
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Measured"), *this);
    out.field(F("text"), this->text);
    out.field(F("size"), this->size);
    out.end();
  }
};

// @run
// A class without a constructor hands on what it is given: its base's defaults are taken once, by the base.
int32_t made = 0;

int32_t next(const String& what) {
  made += 1;
  Serial.print(tsino::withoutFormat(what));
  Serial.print(F(" "));
  Serial.println(made);
  return made;
}

void Sensor::construct(tsino::Optional<int32_t> idGiven, tsino::Optional<int32_t> pinGiven, const tsino::Optional<String>& labelGiven) {
  const int32_t id = idGiven.has() ? idGiven.value() : next(F("id"));
  const int32_t pin = pinGiven.has() ? pinGiven.value() : id * 2;
  String label = labelGiven.has() ? labelGiven.value() : tsino::concat(
      F("#"),
      String(id),
      F("@"),
      String(pin));
  this->id = id;
  this->pin = pin;
  this->label = tsino::moved(label);
}

void Filtered::construct(tsino::Optional<int32_t> idGiven, tsino::Optional<int32_t> pinGiven, const tsino::Optional<String>& labelGiven) {
  Sensor::construct(idGiven, pinGiven, labelGiven);
  this->last = next(F("last")) + this->id;
}

void Shown::construct(tsino::Optional<int32_t> idGiven, tsino::Optional<int32_t> pinGiven, const tsino::Optional<String>& labelGiven) {
  Filtered::construct(idGiven, pinGiven, labelGiven);
  this->text = tsino::concat(this->label, F(": "), String(this->last));
}

int32_t failures = 0;

void AppError::construct(const tsino::Optional<String>& messageGiven, tsino::Optional<int32_t> codeGiven) {
  const String message = messageGiven.has() ? messageGiven.value() : tsino::concat(
      F("failure "),
      String(++failures));
  const int32_t code = codeGiven.has() ? codeGiven.value() : 100 + failures;
  tsino::Error::construct(message);
  this->code = code;
}

void NetError::construct(const tsino::Optional<String>& messageGiven, tsino::Optional<int32_t> codeGiven) {
  AppError::construct(messageGiven, codeGiven);
  this->retry = this->code + 1;
}

void Lazy_number::construct(const tsino::Function<int32_t()>& make, tsino::Optional<int32_t> firstGiven, const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& allGiven) {
  const int32_t first = firstGiven.has() ? firstGiven.value() : make();
  tsino::Shared<tsino::Array<int32_t>> all = allGiven.has() ? allGiven.value() : tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{first, make()});
  this->make = make;
  this->first = first;
  this->all = tsino::moved(all);
}

void Lazy_string::construct(const tsino::Function<String()>& make, const tsino::Optional<String>& firstGiven, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& allGiven) {
  const String first = firstGiven.has() ? firstGiven.value() : make();
  tsino::Shared<tsino::Array<String>> all = allGiven.has() ? allGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{first, make()});
  this->make = make;
  this->first = first;
  this->all = tsino::moved(all);
}

void Counted_number::construct(const tsino::Function<int32_t()>& make, tsino::Optional<int32_t> firstGiven, const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& allGiven) {
  Lazy_number::construct(make, firstGiven, allGiven);
  this->count = this->all->length();
}

void Counted_string::construct(const tsino::Function<String()>& make, const tsino::Optional<String>& firstGiven, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& allGiven) {
  Lazy_string::construct(make, firstGiven, allGiven);
  this->count = this->all->length();
}

void Words::construct(const tsino::Function<String()>& make, const tsino::Optional<String>& firstGiven, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& allGiven) {
  Counted_string::construct(make, firstGiven, allGiven);
  this->loud = tsino::toUpperCase(this->first);
}
int32_t turn = 0;

void Area::construct(const tsino::Optional<tsino::Ref<Size>>& size, const tsino::Array<String>& tags) {
  const tsino::Ref<Size> size2 = size.has() ? size.value() : tsino::make<Size>();
  tsino::Optional<int32_t> width = size2->width;
  const int32_t width2 = width.has() ? width.value() : next(F("width"));
  tsino::Optional<int32_t> height = size2->height;
  const int32_t height2 = height.has() ? height.value() : width2 + 1;
  this->area = width2 * height2;
  this->tags = tags.join(F("+"));
}

void Room::construct(const tsino::Optional<tsino::Ref<Size>>& size, const tsino::Array<String>& tags) {
  Area::construct(size, tags);
  this->name = tsino::concat(this->tags, F(" "), String(this->area));
}

void Trimmed::construct(const tsino::Optional<String>& textGiven) {
  String text = textGiven.has() ? textGiven.value() : tsino::concat(
      F(" "),
      String(next(F("text"))),
      F(" "));
  text = tsino::trim(text);
  this->text = tsino::concat(text, text);
}

void Measured::construct(const tsino::Optional<String>& textGiven) {
  Trimmed::construct(textGiven);
  this->size = tsino::length(this->text);
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(tsino::make<Shown>()->text);
  String text = tsino::make<Shown>(tsino::Optional<int32_t>(7))->text;
  String text2 = tsino::make<Shown>(tsino::Optional<int32_t>{}, tsino::Optional<int32_t>(5))->text;
  String text3 = tsino::make<Shown>(
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{},
      tsino::Optional<String>(F("door")))->text;
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(text);
  Serial.print(F(" "));
  Serial.print(text2);
  Serial.print(F(" "));
  Serial.println(text3);
  tsino::Ref<NetError> value = tsino::make<NetError>();
  tsino::Ref<NetError> value2 = tsino::make<NetError>(tsino::Optional<String>(F("no route")));
  tsino::Array<tsino::Ref<NetError>> list{
      value,
      value2,
      tsino::make<NetError>(tsino::Optional<String>(F("late")), tsino::Optional<int32_t>(7))};
  for (const tsino::Ref<NetError>& error : list) {
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.print(error->code);
    Serial.print(F(" "));
    Serial.println(error->retry);
  }
  const tsino::Ref<Counted_number> numbers = tsino::make<Counted_number>(
      []() -> int32_t { return ++turn; });
  Serial.print(numbers->first);
  Serial.print(F(" "));
  tsino::inspect(Serial, numbers->all);
  Serial.print(F(" "));
  Serial.print(numbers->count);
  Serial.print(F(" "));
  Serial.println(turn);
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::make<Words>([]() -> String { return tsino::concat(F("w"), String(++turn)); })->loud);
  tsino::Shared<tsino::Array<String>> value3 = tsino::make<Words>(
      []() -> String { return F("later"); },
      tsino::Optional<String>(F("now")))->all;
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.println(turn);
  String withoutFormatResult3 = tsino::withoutFormat(
      tsino::make<Room>(tsino::Optional<tsino::Ref<Size>>{}, tsino::Array<String>{})->name);
  String name = tsino::make<Room>(
      tsino::Optional<tsino::Ref<Size>>(tsino::make<Size>(tsino::Optional<int32_t>(3))),
      tsino::Array<String>{})->name;
  String name2 = tsino::make<Room>(
      tsino::Optional<tsino::Ref<Size>>(
          tsino::make<Size>(tsino::Optional<int32_t>{}, tsino::Optional<int32_t>(3))),
      tsino::Array<String>{F("a"), F("b")})->name;
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.println(name2);
  tsino::Ref<Measured> value4 = tsino::make<Measured>();
  tsino::Ref<Measured> value5 = tsino::make<Measured>(tsino::Optional<String>(F(" ab ")));
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.println();
}

void loop() {}

// results-of-two-classes: written by tsino from results-of-two-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Result;
struct Ok_number_string;
struct Err_number_string;
struct EmptyOrOthers;
struct Empty;
struct Box_number;
struct Full_number;
struct Half_number;
struct Result_;
struct Ok_string_string;
struct Err_string_string;
struct Counted;
struct Result2;
struct Ok_number_Counted;
struct Err_number_Counted;
struct Result3;
struct Ok_number_number;
struct Err_number_number;

struct Result : tsino::Chained {
  virtual tsino::Ref<Result> andThen(const tsino::Function<tsino::Ref<Result>(double)>&) = 0;
  virtual tsino::Ref<Result_> map(const tsino::Function<String(double)>&) = 0;
  virtual tsino::Ref<Result2> mapError(const tsino::Function<tsino::Ref<Counted>(const String&)>&) = 0;
  virtual tsino::Ref<Result3> mapError_number(const tsino::Function<int32_t(const String&)>&) = 0;
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
  virtual ~Result() {}
};

struct Ok_number_string : Result {
  double value = 0;
  String tag;
  void construct(double value);
  tsino::Ref<Result> andThen(const tsino::Function<tsino::Ref<Result>(double)>& next) final;
  tsino::Ref<Result_> map(const tsino::Function<String(double)>& change) final;
  tsino::Ref<Result2> mapError(const tsino::Function<tsino::Ref<Counted>(const String&)>& _) final;
  tsino::Ref<Result3> mapError_number(const tsino::Function<int32_t(const String&)>& _) final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Ok"), *this);
    out.field(F("value"), this->value);
    out.field(F("tag"), this->tag);
    out.end();
  }
};

struct Err_number_string : Result {
  String error;
  String tag;
  void construct(String error);
  tsino::Ref<Result> andThen(const tsino::Function<tsino::Ref<Result>(double)>& _) final;
  tsino::Ref<Result_> map(const tsino::Function<String(double)>& _) final;
  tsino::Ref<Result2> mapError(const tsino::Function<tsino::Ref<Counted>(const String&)>& change) final;
  tsino::Ref<Result3> mapError_number(const tsino::Function<int32_t(const String&)>& change) final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Err"), *this);
    out.field(F("error"), this->error);
    out.field(F("tag"), this->tag);
    out.end();
  }
};

struct EmptyOrOthers : tsino::Object {
  String kind;
  virtual int32_t fold(int32_t, const tsino::Function<int32_t(int32_t, int32_t)>&) = 0;
  virtual String fold_string(const String&, const tsino::Function<String(const String&, int32_t)>&) = 0;
  virtual ~EmptyOrOthers() {}
};

struct Empty : EmptyOrOthers {
  void construct();
  int32_t fold(int32_t start, const tsino::Function<int32_t(int32_t, int32_t)>& _) final;
  String fold_string(const String& start, const tsino::Function<String(const String&, int32_t)>& _) final;
};

// A class above both, one without a type of its own, and a state that the functions capture.
struct Box_number : EmptyOrOthers {
  tsino::Shared<tsino::Array<uint8_t>> items;
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& items);
  int32_t fold(int32_t start, const tsino::Function<int32_t(int32_t, int32_t)>& join) override;
  String fold_string(const String& start, const tsino::Function<String(const String&, int32_t)>& join) override;
};

struct Full_number : Box_number {
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& items);
  int32_t fold(int32_t start, const tsino::Function<int32_t(int32_t, int32_t)>& join) final;
  String fold_string(const String& start, const tsino::Function<String(const String&, int32_t)>& join) final;
};

struct Half_number : Box_number {
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& items);
};

struct Result_ : tsino::Chained {
  String tag;
  virtual tsino::Ref<Result> map(const tsino::Function<int32_t(const String&)>&) = 0;
  virtual ~Result_() {}
};

struct Ok_string_string : Result_ {
  String value;
  void construct(String value);
  tsino::Ref<Result> map(const tsino::Function<int32_t(const String&)>& change) final;
};

struct Err_string_string : Result_ {
  String error;
  void construct(const String& error);
  tsino::Ref<Result> map(const tsino::Function<int32_t(const String&)>& _) final;
};

struct Counted : tsino::Object {
  String why;
  int32_t length = 0;
  void construct(String why, int32_t length) {
    this->why = tsino::moved(why);
    this->length = length;
  }
};

struct Result2 : tsino::Object {
  String tag;
  virtual ~Result2() {}
};

struct Ok_number_Counted : Result2 {
  double value = 0;
  void construct(double value);
};

struct Err_number_Counted : Result2 {
  tsino::Ref<Counted> error;
  void construct(tsino::Ref<Counted> error);
};

struct Result3 : tsino::Object {
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
  virtual ~Result3() {}
};

struct Ok_number_number : Result3 {
  double value = 0;
  String tag;
  void construct(double value);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Ok"), *this);
    out.field(F("value"), this->value);
    out.field(F("tag"), this->tag);
    out.end();
  }
};

struct Err_number_number : Result3 {
  int32_t error = 0;
  String tag;
  void construct(int32_t error);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Err"), *this);
    out.field(F("error"), this->error);
    out.field(F("tag"), this->tag);
    out.end();
  }
};

// @run
// Results and options as unions of generic classes: their methods are generic, too, and give such unions again.

void Ok_number_string::construct(double value) {
  this->tag = F("ok");
  this->value = value;
}

tsino::Ref<Result> Ok_number_string::andThen(const tsino::Function<tsino::Ref<Result>(double)>& next) {
  return next(this->value);
}

void Ok_string_string::construct(String value) {
  this->tag = F("ok");
  this->value = tsino::moved(value);
}

tsino::Ref<Result_> Ok_number_string::map(const tsino::Function<String(double)>& change) {
  return tsino::make<Ok_string_string>(change(this->value));
}

tsino::Ref<Result> Ok_string_string::map(const tsino::Function<int32_t(const String&)>& change) {
  return tsino::make<Ok_number_string>(change(this->value));
}

void Ok_number_Counted::construct(double value) {
  this->tag = F("ok");
  this->value = value;
}

tsino::Ref<Result2> Ok_number_string::mapError(const tsino::Function<tsino::Ref<Counted>(const String&)>& _) {
  return tsino::make<Ok_number_Counted>(this->value);
}

void Ok_number_number::construct(double value) {
  this->tag = F("ok");
  this->value = value;
}

tsino::Ref<Result3> Ok_number_string::mapError_number(const tsino::Function<int32_t(const String&)>& _) {
  return tsino::make<Ok_number_number>(this->value);
}

void Err_number_string::construct(String error) {
  this->tag = F("err");
  this->error = tsino::moved(error);
}

tsino::Ref<Result> Err_number_string::andThen(const tsino::Function<tsino::Ref<Result>(double)>& _) {
  return tsino::make<Err_number_string>(this->error);
}

void Err_string_string::construct(const String& error) {
  this->tag = F("err");
  this->error = error;
}

tsino::Ref<Result_> Err_number_string::map(const tsino::Function<String(double)>& _) {
  return tsino::make<Err_string_string>(this->error);
}

tsino::Ref<Result> Err_string_string::map(const tsino::Function<int32_t(const String&)>& _) {
  return tsino::make<Err_number_string>(this->error);
}

void Err_number_Counted::construct(tsino::Ref<Counted> error) {
  this->tag = F("err");
  this->error = tsino::moved(error);
}

tsino::Ref<Result2> Err_number_string::mapError(const tsino::Function<tsino::Ref<Counted>(const String&)>& change) {
  return tsino::make<Err_number_Counted>(change(this->error));
}

void Err_number_number::construct(int32_t error) {
  this->tag = F("err");
  this->error = error;
}

tsino::Ref<Result3> Err_number_string::mapError_number(const tsino::Function<int32_t(const String&)>& change) {
  return tsino::make<Err_number_number>(change(this->error));
}

tsino::Ref<Result> parse(const String& text) {
  const double value = tsino::toNumber(text);
  return isnan(value) ? tsino::Ref<Result>(
      tsino::make<Err_number_string>(tsino::concat(F("\""), text, F("\" is no number")))) : tsino::Ref<Result>(
      tsino::make<Ok_number_string>(value));
}

tsino::Ref<Result> inverse(double value) {
  return value == 0.0 ? tsino::Ref<Result>(tsino::make<Err_number_string>(F("division by zero"))) : tsino::Ref<Result>(
      tsino::make<Ok_number_string>(1.0 / value));
}

void Box_number::construct(const tsino::Shared<tsino::Array<uint8_t>>& items) {
  this->items = items;
}

int32_t Box_number::fold(int32_t start, const tsino::Function<int32_t(int32_t, int32_t)>& join) {
  return this->items->reduce<int32_t>(
      [&](int32_t sum, int32_t item) -> int32_t { return join(sum, item); },
      start);
}

String Box_number::fold_string(const String& start, const tsino::Function<String(const String&, int32_t)>& join) {
  return this->items->reduce<String>(
      [&](const String& sum, int32_t item) -> String { return join(sum, item); },
      start);
}

void Full_number::construct(const tsino::Shared<tsino::Array<uint8_t>>& items) {
  Box_number::construct(items);
  this->kind = F("full");
}

int32_t Full_number::fold(int32_t start, const tsino::Function<int32_t(int32_t, int32_t)>& join) {
  return Box_number::fold(join(start, (*this->items)[0]), join);
}

String Full_number::fold_string(const String& start, const tsino::Function<String(const String&, int32_t)>& join) {
  return Box_number::fold_string(join(start, (*this->items)[0]), join);
}

void Half_number::construct(const tsino::Shared<tsino::Array<uint8_t>>& items) {
  Box_number::construct(items);
  this->kind = F("half");
}

void Empty::construct() {
  this->kind = F("empty");
}

int32_t Empty::fold(int32_t start, const tsino::Function<int32_t(int32_t, int32_t)>& _) {
  return start;
}

String Empty::fold_string(const String& start, const tsino::Function<String(const String&, int32_t)>& _) {
  return start;
}
int32_t calls = 0;

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{F("4"), F("0"), F("x")};
  for (const String& text : list) {
    const tsino::Ref<Result_> result = parse(text)->andThen(
        tsino::Function<tsino::Ref<Result>(double)>::of<decltype(inverse), inverse>())->map(
        [](double value) -> String {
          return tsino::concat(tsino::toFixed(value, 2), F(" per second"));
        });
    Serial.println(
        result->tag == F("ok") ? tsino::downcast<Ok_string_string>(result)->value : tsino::concat(
            F("failed: "),
            tsino::downcast<Err_string_string>(result)->error));
    const tsino::Ref<Result2> counted = result->map(
        [](const String& words) -> int32_t { return tsino::length(words); })->mapError(
        [](const String& why) -> tsino::Ref<Counted> {
          return tsino::make<Counted>(why, tsino::length(why));
        });
    if (counted->tag == F("err")) {
      Serial.print(tsino::withoutFormat(tsino::downcast<Err_number_Counted>(counted)->error->why));
      Serial.print(F(" "));
      Serial.println(tsino::downcast<Err_number_Counted>(counted)->error->length);
    } else {
      tsino::inspect(Serial, tsino::downcast<Ok_number_Counted>(counted)->value + 1.0);
      Serial.println();
    }
  }
  tsino::inspect(
      Serial,
      parse(F("8"))->andThen(
          tsino::Function<tsino::Ref<Result>(double)>::of<decltype(inverse), inverse>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      parse(F("?"))->mapError_number(
          [](const String& why) -> int32_t { return tsino::length(why); }));
  Serial.println();
  tsino::Array<tsino::Ref<EmptyOrOthers>> boxes{
      tsino::Ref<EmptyOrOthers>(
          tsino::make<Full_number>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}))),
      tsino::Ref<EmptyOrOthers>(
          tsino::make<Half_number>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5, 6}))),
      tsino::Ref<EmptyOrOthers>(tsino::make<Empty>())};
  for (const tsino::Ref<EmptyOrOthers>& box : boxes) {
    const int32_t sum = box->fold(
        0,
        [](int32_t total, int32_t item) -> int32_t {
          calls += 1;
          return total + item;
        });
    Serial.print(tsino::withoutFormat(box->kind));
    Serial.print(F(" "));
    Serial.print(sum);
    Serial.print(F(" "));
    Serial.print(
        box->fold_string(
            F(""),
            [](const String& text, int32_t item) -> String {
              return tsino::concat(text, String(item));
            }));
    Serial.print(F(" "));
    Serial.println(calls);
  }
}

void loop() {}

// cpp-keywords-as-fields: written by tsino from cpp-keywords-as-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

enum class constexpr_ : uint8_t { nullptr_, sizeof_, friend_ = 10 };
struct Words;
struct union_;

struct Words : tsino::Object {
  double int_ = 0;
  double float_ = 0;
  String class_;
  bool template_ = false;
  String operator_;
  int32_t private_ = 0;
  tsino::Optional<int32_t> virtual_;
  int32_t delete_ = 0;
  int32_t new_ = 0;
  String this_;
  int32_t auto_ = 0;
  String register_;
  bool and_ = false;
  void construct(double int_, double float_, String class_, bool template_, String operator_, int32_t private_, tsino::Optional<int32_t> virtual_, int32_t delete_, int32_t new_, String this_, int32_t auto_, String register_, bool and_) {
    this->int_ = int_;
    this->float_ = float_;
    this->class_ = tsino::moved(class_);
    this->template_ = template_;
    this->operator_ = tsino::moved(operator_);
    this->private_ = private_;
    this->virtual_ = tsino::moved(virtual_);
    this->delete_ = delete_;
    this->new_ = new_;
    this->this_ = tsino::moved(this_);
    this->auto_ = auto_;
    this->register_ = tsino::moved(register_);
    this->and_ = and_;
  }
};

struct union_ : tsino::Object {
  int32_t signed_ = 0;
  void construct();
  int32_t unsigned_(int32_t short_, tsino::Optional<int32_t> longGiven = {});
  tsino::Ref<union_> goto_();
  String get_volatile();
};

int32_t union_::unsigned_(int32_t short_, tsino::Optional<int32_t> longGiven) {
  const int32_t long_ = longGiven.valueOr(short_);
  return this->signed_ + short_ * long_;
}

String union_::get_volatile() {
  return F("getter");
}

tsino::Ref<union_> union_::goto_() {
  this->signed_++;
  return tsino::Ref<union_>(this);
}

void union_::construct() {
  this->signed_ = 1;
}

String asm_(const String& char_, int32_t double_, const tsino::Array<bool>& bool_) {
  const String inline_ = tsino::repeat(char_, double_);
  return tsino::concat(inline_, String(bool_.length()));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Words> words = tsino::make<Words>(
      1.0,
      0.5,
      F("c"),
      true,
      F("+"),
      2,
      tsino::Optional<int32_t>{},
      3,
      4,
      F("t"),
      5,
      F("r"),
      false);
  words->int_ += words->float_;
  words->and_ = words->template_;
  const String cls = words->class_;
  const int32_t fresh = words->new_;
  const int32_t removed = words->delete_;
  const int32_t auto_ = words->auto_;
  const String register_ = words->register_;
  const double float_ = words->float_;
  tsino::inspect(Serial, words->int_);
  Serial.print(F(" "));
  Serial.print(words->and_ ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(cls);
  Serial.print(F(" "));
  Serial.print(fresh + removed);
  Serial.print(F(" "));
  Serial.print(auto_);
  Serial.print(F(" "));
  Serial.print(register_);
  Serial.print(F(" "));
  tsino::inspect(Serial, float_);
  Serial.print(F(" "));
  Serial.print(words->this_);
  Serial.print(F(" "));
  Serial.println(words->operator_);
  const __FlashStringHelper* const union_const = F("static");
  const tsino::Ref<union_> struct_ = tsino::make<union_>();
  Serial.print(struct_->goto_()->goto_()->unsigned_(2));
  Serial.print(F(" "));
  Serial.print(struct_->get_volatile());
  Serial.print(F(" "));
  Serial.println(union_const);
  Serial.print(tsino::withoutFormat(asm_(F("x"), 3, tsino::Array<bool>{})));
  Serial.print(F(" "));
  Serial.println(asm_(F("y"), 1, tsino::Array<bool>{true, false}));
  const auto record = tsino::makeRecord<double>({{F("namespace"), 1.0}, {F("using"), 2.0}});
  record->set(F("typedef"), 3.0);
  record->set(F("std"), record->at(F("using")) * 10.0);
  Serial.print(tsino::withoutFormat(record->keys().join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, record->get(F("std")));
  Serial.println();
  Serial.print((int32_t)constexpr_::sizeof_);
  Serial.print(F(" friend "));
  Serial.println((int32_t)constexpr_::nullptr_);
}

void loop() {}

// arithmetic: written by tsino from arithmetic.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/unknown-name.h"

// @run
// `++`, `+=`, `|=` … of variables, fields and elements of an enum: numbers that may be no member.
enum class Day : int32_t { Monday, Tuesday, Wednesday };

enum class Flags : int32_t { None, Read, Write, Both };

enum class Step : int32_t { First = -1, Second = 1 };
struct File;

struct File : tsino::Object {
  Flags flags = (Flags)0;
  tsino::Array<Flags> history;
  tsino::Optional<Flags> last;
  void construct();
  tsino::Ref<File> allow(Flags flag);
  Flags deny(Flags flag);
};

tsino::Ref<File> File::allow(Flags flag) {
  this->flags = (Flags)((int32_t)this->flags | (int32_t)flag);
  this->history.push(this->flags);
  this->last = this->flags;
  return tsino::Ref<File>(this);
}

Flags File::deny(Flags flag) {
  int32_t value = (int32_t)this->flags & ~(int32_t)flag;
  this->flags = (Flags)value;
  return (Flags)value;
}

void File::construct() {
  this->flags = Flags::None;
  this->history = tsino::Array<Flags>{};
}
Step step = Step::First;

Day next(Day mode) {
  return (Day)(((int32_t)mode + 1) % 3);
}

int32_t count() {
  int32_t value = (int32_t)step;
  int32_t value2 = value + 1;
  step = (Step)value2;
  (void)value2;
  return value;
}

void setup() {
  Serial.begin(115200);
  Day day = Day::Monday;
  day = (Day)((int32_t)day + 1);
  int32_t value = (int32_t)day;
  const __FlashStringHelper* value2 = day == Day::Monday ? F("Monday") : day == Day::Tuesday ? F("Tuesday") : day
      == Day::Wednesday ? F("Wednesday") : ((void)tsino::unknownName((int32_t)day), F(""));
  int32_t value3 = (int32_t)day;
  int32_t value4 = value3 + 1;
  day = (Day)value4;
  (void)value4;
  int32_t value5 = value3;
  int32_t value6 = (int32_t)day;
  int32_t value7 = (int32_t)day + 1;
  day = (Day)value7;
  int32_t value8 = value7;
  const __FlashStringHelper* value9 = day == Day::Monday ? F("Monday") : day == Day::Tuesday ? F("Tuesday") : day
      == Day::Wednesday ? F("Wednesday") : F("none");
  int32_t value10 = (int32_t)day;
  int32_t value11 = value10 - 1;
  day = (Day)value11;
  (void)value11;
  int32_t value12 = value10;
  int32_t value13 = (int32_t)day - 1;
  day = (Day)value13;
  int32_t value14 = value13;
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.print(value8);
  Serial.print(F(" "));
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.print(value12);
  Serial.print(F(" "));
  Serial.println(value14);
  day = (Day)((int32_t)day + 1);
  day = (Day)((int32_t)day - 2);
  day = (Day)((int32_t)day * 3);
  Serial.print((int32_t)day);
  Serial.print(F(" "));
  Serial.print(day == (Day)0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      day == Day::Monday ? F("Monday") : day == Day::Tuesday ? F("Tuesday") : day == Day::Wednesday ? F("Wednesday") : ((void)tsino::unknownName(
          (int32_t)day), F("")));
  for (Day d = Day::Monday; (int32_t)d <= (int32_t)Day::Wednesday; d = (Day)((int32_t)d + 1)) {
    Serial.print((int32_t)d);
    Serial.print(F(" "));
    Serial.println(
        d == Day::Monday ? F("Monday") : d == Day::Tuesday ? F("Tuesday") : d == Day::Wednesday ? F("Wednesday") : ((void)tsino::unknownName(
            (int32_t)d), F("")));
    yield();
  }
  const tsino::Ref<File> file = tsino::make<File>()->allow(Flags::Read)->allow(Flags::Write);
  int32_t value15 = (int32_t)file->flags;
  bool value16 = file->flags == Flags::Both;
  int32_t value17 = (int32_t)file->deny(Flags::Read);
  Serial.print(value15);
  Serial.print(F(" "));
  Serial.print(value16 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(file->history.join());
  Serial.print(F(" "));
  Serial.print(value17);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(file->last));
  file->history.set(0, (Flags)((int32_t)file->history[0] ^ (int32_t)Flags::Both));
  file->history.set(1, (Flags)(int32_t)((uint32_t)(int32_t)file->history[1] << 4));
  Flags element = file->history[0];
  Serial.print(tsino::withoutFormat(file->history.join()));
  Serial.print(F(" "));
  Serial.print(
      element == Flags::None ? F("None") : element == Flags::Read ? F("Read") : element
          == Flags::Write ? F("Write") : element == Flags::Both ? F("Both") : ((void)tsino::unknownName(
          (int32_t)element), F("")));
  Serial.print(F(" "));
  Serial.println((int32_t)file->history[1] & (int32_t)Flags::Both);
  file->flags = (Flags)((int32_t)file->flags ^ ((int32_t)Flags::Read | 8));
  Serial.print((int32_t)file->flags);
  Serial.print(F(" "));
  Serial.println(
      file->flags == Flags::None ? F("None") : file->flags == Flags::Read ? F("Read") : file->flags
          == Flags::Write ? F("Write") : file->flags == Flags::Both ? F("Both") : F("several"));
  int32_t at = 0;
  tsino::Array<Step> steps{step, step};
  int32_t atBefore = at++;
  steps.set(atBefore, (Step)((int32_t)steps[atBefore] + 2));
  int32_t atBefore2 = at++;
  steps.set(atBefore2, (Step)((int32_t)steps[atBefore2] - 1));
  Serial.print(tsino::withoutFormat(steps.join()));
  Serial.print(F(" "));
  Serial.print(at);
  Serial.print(F(" "));
  Serial.println(steps[0] == Step::Second ? F("true") : F("false"));
  Day mode = Day::Wednesday;
  mode = next(mode);
  Day nextResult = next(mode);
  Serial.print(mode == Day::Monday ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      nextResult == Day::Monday ? F("Monday") : nextResult == Day::Tuesday ? F("Tuesday") : nextResult
          == Day::Wednesday ? F("Wednesday") : ((void)tsino::unknownName((int32_t)nextResult), F("")));
  switch (mode) {
    case Day::Monday:
      Serial.println(F("again"));
      break;
    default:
      break;
  }
  int32_t countResult = count();
  int32_t countResult2 = count();
  Serial.print(countResult);
  Serial.print(F(" "));
  Serial.print(countResult2);
  Serial.print(F(" "));
  Serial.println((int32_t)step);
  tsino::Optional<Day> maybe = Day::Tuesday;
  maybe = (Day)((int32_t)maybe.value() + 1);
  Serial.print(tsino::optionalText(maybe));
  Serial.print(F(" "));
  Serial.println(maybe == Day::Wednesday ? F("true") : F("false"));
}

void loop() {}

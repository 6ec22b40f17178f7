// chosen-names: written by tsino from chosen-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Form;
struct State;
struct Action;
struct Axes;
struct Push;
struct Patches;
struct Shared;

struct Form : tsino::Object {
  String name;
  int32_t age = 0;
  String email;
  tsino::Optional<String> note;
  bool has_note = false;
  void construct(String name, int32_t age, String email, tsino::Optional<String> note = {}, bool has_note = false) {
    this->name = tsino::moved(name);
    this->age = age;
    this->email = tsino::moved(email);
    this->note = tsino::moved(note);
    this->has_note = has_note;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("age"), this->age);
    out.field(F("email"), this->email);
    if (this->has_note) out.field(F("note"), this->note);
    out.end();
  }
};

struct State : tsino::Object {
  uint32_t x = 0;
  double y = 0;
  double z = 0;
  int32_t changes = 0;
  void construct(uint32_t x, double y, double z, int32_t changes) {
    this->x = x;
    this->y = y;
    this->z = z;
    this->changes = changes;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("z"), this->z);
    out.field(F("changes"), this->changes);
    out.end();
  }
};

struct Action : tsino::Object {
  String type;
  String field;
  uint32_t value = 0;
  void construct(String type, String field = String{}, uint32_t value = 0) {
    this->type = tsino::moved(type);
    this->field = tsino::moved(field);
    this->value = value;
  }
};

struct Axes : tsino::Object {
  double x = 0;
  double y = 0;
  void construct(double x, double y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Push : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> a;
  tsino::Shared<tsino::Array<uint8_t>> b;
  void construct(tsino::Shared<tsino::Array<uint8_t>> a, tsino::Shared<tsino::Array<uint8_t>> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Patches : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> age;
  tsino::Optional<String> email;
  tsino::Optional<String> note;
  void construct(tsino::Optional<String> name, tsino::Optional<int32_t> age, tsino::Optional<String> email, tsino::Optional<String> note = {}) {
    this->name = tsino::moved(name);
    this->age = tsino::moved(age);
    this->email = tsino::moved(email);
    this->note = tsino::moved(note);
  }
};

struct Shared : tsino::Object {
  String name;
  int32_t age = 0;
  String email;
  tsino::Optional<String> note;
  bool has_note = false;
  void construct(String name, int32_t age, String email, tsino::Optional<String> note, bool has_note) {
    this->name = tsino::moved(name);
    this->age = age;
    this->email = tsino::moved(email);
    this->note = tsino::moved(note);
    this->has_note = has_note;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("age"), this->age);
    out.field(F("email"), this->email);
    if (this->has_note) out.field(F("note"), this->note);
    out.end();
  }
};

tsino::Ref<Form> setText(const tsino::Ref<Form>& form, const String& key, const __FlashStringHelper* value) {
  return tsino::make<Form>(
      key == F("name") ? String(value) : form->name,
      form->age,
      key == F("email") ? String(value) : form->email,
      form->note,
      form->has_note);
}

tsino::Ref<Form> set_age(const tsino::Ref<Form>& form, const String& key, int32_t value) {
  return tsino::make<Form>(
      form->name,
      key == F("age") ? value : form->age,
      form->email,
      form->note,
      form->has_note);
}

tsino::Ref<Form> set_name(const tsino::Ref<Form>& form, const String& key, const __FlashStringHelper* value) {
  return tsino::make<Form>(
      key == F("name") ? String(value) : form->name,
      form->age,
      form->email,
      form->note,
      form->has_note);
}

tsino::Ref<Form> set_note(const tsino::Ref<Form>& form, const String& key, const tsino::Optional<String>& value = {}) {
  return tsino::make<Form>(
      form->name,
      form->age,
      form->email,
      key == F("note") ? value : form->note,
      form->has_note ? true : key == F("note"));
}
const tsino::Ref<State> start = tsino::make<State>(0, 0.5, -1.0, 0);

tsino::Ref<State> reduce(const tsino::Ref<State>& state, const tsino::Ref<Action>& action) {
  return action->type == F("reset") ? start : tsino::make<State>(
      action->field == F("x") ? action->value : state->x,
      action->field == F("y") ? (double)action->value : state->y,
      action->field == F("z") ? (double)action->value : state->z,
      state->changes + 1);
}

// Key and value are evaluated once, in their turn; what stands behind wins.
String trail = "";

tsino::Ref<State> say(const __FlashStringHelper* text, const tsino::Ref<State>& value) {
  trail += text;
  return value;
}

const __FlashStringHelper* say_(const __FlashStringHelper* text, const __FlashStringHelper* value) {
  trail += text;
  return value;
}

int32_t say_chosen_names(const __FlashStringHelper* text, int32_t value) {
  trail += text;
  return value;
}
const char keys[][2] PROGMEM = {"x", "y"};

tsino::Ref<Axes> axes(const String& axis, double by) {
  return tsino::make<Axes>(axis == F("x") ? by : 0.0, axis == F("y") ? by : 0.0);
}
const tsino::Ref<Push> lists = tsino::make<Push>(
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}));

tsino::Ref<Push> push(const String& key, int32_t value) {
  tsino::Shared<tsino::Array<uint8_t>> value2 = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{tsino::allOf(*(key == F("a") ? lists->a : lists->b)), (uint8_t)value});
  return tsino::make<Push>(key == F("a") ? value2 : lists->a, key == F("b") ? value2 : lists->b);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Form> empty = tsino::make<Form>(F(""), 0, F(""));
  tsino::inspect(Serial, setText(empty, F("name"), F("Ada")));
  Serial.print(F(" "));
  tsino::inspect(Serial, setText(setText(empty, F("email"), F("a@b")), F("name"), F("B")));
  Serial.print(F(" "));
  tsino::inspect(Serial, empty);
  Serial.println();
  tsino::inspect(Serial, set_age(empty, F("age"), 36));
  Serial.print(F(" "));
  Serial.print(set_name(empty, F("name"), F("C"))->name);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          set_age(set_note(empty, F("note"), tsino::Optional<String>(F("n"))), F("age"), 1)->note));
  tsino::Array<tsino::Ref<Action>> actions{
      tsino::make<Action>(F("set"), F("x"), 3),
      tsino::make<Action>(F("set"), F("z"), 2147483648u),
      tsino::make<Action>(F("reset")),
      tsino::make<Action>(F("set"), F("y"), 7)};
  tsino::Function<tsino::Ref<State>(const tsino::Ref<Action>&)> value = [](const tsino::Ref<State>& stateGiven) -> tsino::Function<tsino::Ref<State>(const tsino::Ref<Action>&)> {
    tsino::Ref<tsino::Cell<tsino::Ref<State>>> state = tsino::make<tsino::Cell<tsino::Ref<State>>>(
        stateGiven);
    return [state](const tsino::Ref<Action>& action) -> tsino::Ref<State> {
      return state->value = reduce(state->value, action);
    };
  }(start);
  tsino::inspect(
      Serial,
      actions.map<tsino::Ref<State>>(
          [&](const tsino::Ref<Action>& action) -> tsino::Ref<State> { return value(action); }));
  Serial.println();
  for (const __FlashStringHelper* const key : tsino::eachText(keys)) {
    tsino::Ref<State> sayResult = say(F("s"), start);
    String sayResult2 = say_(F("k"), key);
    int32_t sayResult3 = say_chosen_names(F("v"), 9);
    int32_t value2 = sayResult2 == F("x") ? sayResult3 : 0;
    int32_t sayResult4 = say_chosen_names(F("x"), 1);
    const tsino::Ref<State> made = tsino::make<State>(
        (uint32_t)sayResult4,
        sayResult2 == F("y") ? (double)sayResult3 : sayResult->y,
        (double)say_chosen_names(F("z"), 4),
        sayResult->changes);
    tsino::inspect(Serial, made);
    Serial.print(F(" "));
    Serial.println(trail);
    trail = F("");
  }
  for (const String key : tsino::eachText(keys)) {
    String value2 = key == F("x") ? F("y") : F("x");
    const tsino::Ref<State> twice = tsino::make<State>(
        (uint32_t)(value2 == F("x") ? 20 : key == F("x") ? 10 : 1),
        (double)(value2 == F("y") ? 20 : key == F("y") ? 10 : 2),
        3.0,
        0);
    tsino::inspect(Serial, twice);
    Serial.println();
  }
  tsino::inspect(Serial, axes(F("x"), 5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, axes(F("y"), 1.5));
  Serial.println();

  tsino::Array<tsino::Ref<Patches>> patches = tsino::Array<String>{F("name"), F("email")}.map<tsino::Ref<Patches>>(
      [](const String& key) -> tsino::Ref<Patches> {
        tsino::Optional<String> toUpperCaseResult = tsino::toUpperCase(key);
        return tsino::make<Patches>(
            key == F("name") ? toUpperCaseResult : tsino::Optional<String>{},
            tsino::Optional<int32_t>{},
            key == F("email") ? toUpperCaseResult : tsino::Optional<String>{});
      });
  tsino::inspect(
      Serial,
      patches.map<String>(
          [](const tsino::Ref<Patches>& partial) -> String {
            tsino::Optional<String> name = partial->name;
            const String name2 = name.has() ? name.value() : String(F("-"));
            tsino::Optional<String> email = partial->email;
            const String email2 = email.has() ? email.value() : String(F("-"));
            return tsino::concat(name2, F(" "), email2);
          }));
  Serial.println();
  const tsino::Ref<Shared> shared = tsino::make<Shared>(
      F("shared"),
      empty->age,
      empty->email,
      empty->note,
      empty->has_note);
  const tsino::Ref<Push> pushed = push(F("b"), 3);
  tsino::inspect(Serial, pushed);
  Serial.print(F(" "));
  Serial.print(pushed->a == lists->a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(pushed->b == lists->b ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, shared);
  Serial.println();
}

void loop() {}

// one-of-several-changed: written by tsino from one-of-several-changed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/unreachable.h"

struct Stamped;
struct Action;
struct Tree;

struct Stamped : tsino::Object {
  tsino::Optional<int32_t> at;
  int16_t place_of_at = 0;
  int16_t places = 0;
  double count = 0;
  String status;
  tsino::Optional<String> note;
  int16_t place_of_count = 0;
  int16_t place_of_status = 0;
  int16_t place_of_note = 0;
  tsino::Optional<String> task;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> steps;
  int16_t place_of_task = 0;
  int16_t place_of_steps = 0;
  tsino::Optional<int32_t> result;
  int16_t place_of_result = 0;
  tsino::Optional<int32_t> id;
  int16_t place_of_id = 0;
  void construct(tsino::Optional<int32_t> at, int16_t place_of_at, int16_t places, double count, String status, tsino::Optional<String> note, int16_t place_of_count, int16_t place_of_status, int16_t place_of_note, tsino::Optional<String> task = {}, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> steps = {}, int16_t place_of_task = 0, int16_t place_of_steps = 0, tsino::Optional<int32_t> result = {}, int16_t place_of_result = 0, tsino::Optional<int32_t> id = {}, int16_t place_of_id = 0) {
    this->at = tsino::moved(at);
    this->place_of_at = place_of_at;
    this->places = places;
    this->count = count;
    this->status = tsino::moved(status);
    this->note = tsino::moved(note);
    this->place_of_count = place_of_count;
    this->place_of_status = place_of_status;
    this->place_of_note = place_of_note;
    this->task = tsino::moved(task);
    this->steps = tsino::moved(steps);
    this->place_of_task = place_of_task;
    this->place_of_steps = place_of_steps;
    this->result = tsino::moved(result);
    this->place_of_result = place_of_result;
    this->id = tsino::moved(id);
    this->place_of_id = place_of_id;
    tsino::closeGaps(
        this->places,
        this->place_of_at,
        this->place_of_count,
        this->place_of_status,
        this->place_of_note,
        this->place_of_task,
        this->place_of_steps,
        this->place_of_result,
        this->place_of_id);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_at == place) out.field(F("at"), this->at);
      if (this->place_of_count == place) out.field(F("count"), this->count);
      if (this->place_of_status == place) out.field(F("status"), this->status);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_task == place) out.field(F("task"), this->task);
      if (this->place_of_steps == place) out.field(F("steps"), this->steps);
      if (this->place_of_result == place) out.field(F("result"), this->result);
      if (this->place_of_id == place) out.field(F("id"), this->id);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_at == place) out.field(F("at"), this->at);
      if (this->place_of_count == place) out.field(F("count"), this->count);
      if (this->place_of_status == place) out.field(F("status"), this->status);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_task == place) out.field(F("task"), this->task);
      if (this->place_of_steps == place) out.field(F("steps"), this->steps);
      if (this->place_of_result == place) out.field(F("result"), this->result);
      if (this->place_of_id == place) out.field(F("id"), this->id);
    }
    out.end();
  }
};

struct Action : tsino::Object {
  String type;
  int32_t by = 0;
  String task;
  void construct(String type, int32_t by = 0, String task = String{}) {
    this->type = tsino::moved(type);
    this->by = by;
    this->task = tsino::moved(task);
  }
};

struct Tree : tsino::Chained {
  String type;
  tsino::Optional<String> name;
  int32_t value = 0;
  tsino::Ref<Tree> left;
  tsino::Ref<Tree> right;
  void construct(String type, tsino::Optional<String> name, int32_t value, tsino::Ref<Tree> left = tsino::Ref<Tree>{}, tsino::Ref<Tree> right = tsino::Ref<Tree>{}) {
    this->type = tsino::moved(type);
    this->name = tsino::moved(name);
    this->value = value;
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("type"), this->type);
    if (this->type == F("leaf")) out.field(F("value"), this->value);
    if (this->type == F("fork")) {
      out.field(F("left"), this->left);
      out.field(F("right"), this->right);
    }
    out.optionalField(F("name"), this->name);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("type"), this->type);
    if (this->type == F("leaf")) out.field(F("value"), this->value);
    if (this->type == F("fork")) {
      out.field(F("left"), this->left);
      out.field(F("right"), this->right);
    }
    out.field(F("name"), this->name);
    out.end();
  }
};

tsino::Ref<Stamped> reduce(const tsino::Ref<Stamped>& state, const tsino::Ref<Action>& action) {
  const String& choice = action->type;
  if (choice == F("add")) {
    return tsino::make<Stamped>(
        state->at,
        state->place_of_at,
        state->places,
        state->count + action->by,
        state->status,
        state->note,
        state->place_of_count,
        state->place_of_status,
        state->place_of_note,
        state->task,
        state->steps,
        state->place_of_task,
        state->place_of_steps,
        state->result,
        state->place_of_result,
        state->id,
        state->place_of_id);
  } else if (choice == F("start")) {
    return state->status == F("idle") ? tsino::make<Stamped>(
        state->at,
        state->place_of_at,
        (int16_t)(state->places + 2),
        state->count,
        F("busy"),
        state->note,
        state->place_of_count,
        state->place_of_status,
        state->place_of_note,
        tsino::Optional<String>(action->task),
        tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})),
        (int16_t)(state->place_of_task != 0 ? state->place_of_task : state->places + 1),
        (int16_t)(state->place_of_steps != 0 ? state->place_of_steps : state->places + 1 + 1),
        state->result,
        state->place_of_result,
        state->id,
        state->place_of_id) : state;
  } else if (choice == F("finish")) {
    return state->status == F("busy") ? tsino::make<Stamped>(
        tsino::Optional<int32_t>{},
        0,
        3,
        state->count,
        F("done"),
        tsino::Optional<String>{},
        2,
        1,
        0,
        tsino::Optional<String>{},
        tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{},
        0,
        0,
        tsino::Optional<int32_t>(state->steps.value()->length()),
        3) : state;
  }
  tsino::unreachable();
}

// A list is shared, a number is not; what is written may be evaluated once only.
int32_t turns = 0;

tsino::Ref<Stamped> counted(const tsino::Ref<Stamped>& one) {
  return tsino::make<Stamped>(
      one->at,
      one->place_of_at,
      one->places,
      ++turns + one->count,
      one->status,
      one->note,
      one->place_of_count,
      one->place_of_status,
      one->place_of_note,
      one->task,
      one->steps,
      one->place_of_task,
      one->place_of_steps,
      one->result,
      one->place_of_result,
      one->id,
      one->place_of_id);
}

tsino::Ref<Stamped> stamped(const tsino::Ref<Stamped>& value, int32_t at) {
  return tsino::make<Stamped>(
      tsino::Optional<int32_t>(at),
      (int16_t)(value->place_of_at != 0 ? value->place_of_at : value->places + 1),
      (int16_t)(value->places + 1),
      value->count,
      value->status,
      value->note,
      value->place_of_count,
      value->place_of_status,
      value->place_of_note,
      value->task,
      value->steps,
      value->place_of_task,
      value->place_of_steps,
      value->result,
      value->place_of_result,
      value->id,
      value->place_of_id);
}

// Where nothing may come, and where something is only changed sometimes.
tsino::Optional<tsino::Ref<Stamped>> next(const tsino::Optional<tsino::Ref<Stamped>>& one) {
  return one.has() ? tsino::Optional<tsino::Ref<Stamped>>(
      tsino::make<Stamped>(
          one.value()->at,
          one.value()->place_of_at,
          one.value()->places,
          0.0,
          one.value()->status,
          one.value()->note,
          one.value()->place_of_count,
          one.value()->place_of_status,
          one.value()->place_of_note,
          one.value()->task,
          one.value()->steps,
          one.value()->place_of_task,
          one.value()->place_of_steps,
          one.value()->result,
          one.value()->place_of_result,
          one.value()->id,
          one.value()->place_of_id)) : tsino::Optional<tsino::Ref<Stamped>>{};
}

tsino::Ref<Stamped> some(const tsino::Ref<Stamped>& one, bool on) {
  return tsino::make<Stamped>(
      one->at,
      one->place_of_at,
      one->places,
      on ? -1.0 : one->count,
      one->status,
      one->note,
      one->place_of_count,
      one->place_of_status,
      one->place_of_note,
      one->task,
      one->steps,
      one->place_of_task,
      one->place_of_steps,
      one->result,
      one->place_of_result,
      one->id,
      one->place_of_id);
}

tsino::Ref<Stamped> orElse(const tsino::Optional<tsino::Ref<Stamped>>& one = {}) {
  return tsino::make<Stamped>(
      tsino::Optional<int32_t>(
          one.has() && one.value()->place_of_at != 0 ? one.value()->at.value() : 0),
      (int16_t)(one.has() && one.value()->place_of_at != 0 ? one.value()->place_of_at : 0),
      (int16_t)((one.has() ? one.value()->places : 0) + 3),
      8.0,
      !one.has() ? String(F("idle")) : one.has() ? one.value()->status : String{},
      one.has() && one.value()->place_of_note != 0 ? one.value()->note : tsino::Optional<String>{},
      (int16_t)(one.has() ? one.value()->place_of_count : !one.has() ? (one.has() ? one.value()->places : 0)
          + 1 + 1 : (one.has() ? one.value()->places : 0) + 2 + 1),
      (int16_t)(one.has() ? one.value()->place_of_status : !one.has() ? (one.has() ? one.value()->places : 0)
          + 1 : 0),
      (int16_t)(one.has() && one.value()->place_of_note != 0 ? one.value()->place_of_note : 0),
      one.has() && one.value()->place_of_task != 0 ? one.value()->task : tsino::Optional<String>{},
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          one.has() && one.value()->place_of_steps != 0 ? one.value()->steps.value() : tsino::Shared<tsino::Array<uint8_t>>{}),
      (int16_t)(one.has() && one.value()->place_of_task != 0 ? one.value()->place_of_task : 0),
      (int16_t)(one.has() && one.value()->place_of_steps != 0 ? one.value()->place_of_steps : 0),
      tsino::Optional<int32_t>(
          one.has() && one.value()->place_of_result != 0 ? one.value()->result.value() : 0),
      (int16_t)(one.has() && one.value()->place_of_result != 0 ? one.value()->place_of_result : 0),
      tsino::Optional<int32_t>(
          one.has() && one.value()->place_of_id != 0 ? one.value()->id.value() : 0),
      (int16_t)(one.has() && one.value()->place_of_id != 0 ? one.value()->place_of_id : 0));
}

tsino::Ref<Tree> grown(const tsino::Ref<Tree>& tree) {
  return tree->type == F("leaf") ? tsino::make<Tree>(
      tree->type,
      tree->name,
      tree->value + 1,
      tree->left,
      tree->right) : tsino::make<Tree>(
      tree->type,
      tree->name,
      tree->value,
      grown(tree->left),
      grown(tree->right));
}

tsino::Ref<Tree> named(const tsino::Ref<Tree>& tree, const String& name) {
  return tsino::make<Tree>(
      tree->type,
      tsino::Optional<String>(name),
      tree->value,
      tree->left,
      tree->right);
}

void setup() {
  Serial.begin(115200);

  tsino::Ref<Stamped> state = tsino::make<Stamped>(
      tsino::Optional<int32_t>{},
      0,
      3,
      0.0,
      F("idle"),
      tsino::Optional<String>(F("new")),
      2,
      1,
      3);
  tsino::Array<tsino::Ref<Action>> actions{
      tsino::make<Action>(F("add"), 2),
      tsino::make<Action>(F("start"), 0, F("boil")),
      tsino::make<Action>(F("add"), 3),
      tsino::make<Action>(F("finish"))};
  for (const tsino::Ref<Action>& action : actions) {
    state = reduce(state, action);
    tsino::inspect(Serial, state);
    Serial.print(F(" "));
    Serial.println(tsino::toJson(state));
  }
  const tsino::Ref<Stamped> busy = tsino::make<Stamped>(
      tsino::Optional<int32_t>{},
      0,
      4,
      1.0,
      F("busy"),
      tsino::Optional<String>{},
      2,
      1,
      0,
      tsino::Optional<String>(F("mill")),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})),
      3,
      4);
  tsino::Array<tsino::Ref<Stamped>> all = tsino::Array<tsino::Ref<Stamped>>{
      busy,
      state,
      counted(busy)}.map<tsino::Ref<Stamped>>(
      [](const tsino::Ref<Stamped>& one) -> tsino::Ref<Stamped> {
        return tsino::make<Stamped>(
            one->at,
            one->place_of_at,
            one->places,
            one->count * 10.0,
            one->status,
            one->note,
            one->place_of_count,
            one->place_of_status,
            one->place_of_note,
            one->task,
            one->steps,
            one->place_of_task,
            one->place_of_steps,
            one->result,
            one->place_of_result,
            one->id,
            one->place_of_id);
      });
  busy->steps.value()->push(2);
  tsino::inspect(Serial, all);
  Serial.print(F(" "));
  Serial.print(turns);
  Serial.print(F(" "));
  tsino::inspect(Serial, busy);
  Serial.println();

  // A property more, of all of them or behind a type parameter.
  tsino::Array<tsino::Ref<Stamped>> numbered = all.map<tsino::Ref<Stamped>>(
      [](const tsino::Ref<Stamped>& one, int32_t id) -> tsino::Ref<Stamped> {
        return tsino::make<Stamped>(
            one->at,
            one->place_of_at,
            (int16_t)(one->places + 1),
            one->count,
            one->status,
            one->note,
            one->place_of_count,
            one->place_of_status,
            one->place_of_note,
            one->task,
            one->steps,
            one->place_of_task,
            one->place_of_steps,
            one->result,
            one->place_of_result,
            tsino::Optional<int32_t>(id),
            (int16_t)(one->place_of_id != 0 ? one->place_of_id : one->places + 1));
      });
  for (const tsino::Ref<Stamped>& one : numbered) {
    Serial.print(one->id.value());
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        one->status == F("busy") ? (double)one->steps.value()->length() : one->count);
    Serial.println();
  }
  tsino::inspect(Serial, numbered);
  Serial.print(F(" "));
  Serial.print(numbered[0]->place_of_task != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(numbered[1]->place_of_task != 0 ? F("true") : F("false"));
  for (const tsino::Ref<Stamped>& one : all) {
    Serial.print(stamped(one, 5)->at.value());
    Serial.print(F(" "));
    tsino::inspect(Serial, stamped(one, 6));
    Serial.println();
  }
  tsino::inspectOrNull(Serial, next({}));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, next(busy));
  Serial.print(F(" "));
  tsino::inspect(Serial, some(busy, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, some(state, false));
  Serial.print(F(" "));
  tsino::inspect(Serial, orElse());
  Serial.print(F(" "));
  tsino::inspect(Serial, orElse(state));
  Serial.println();
  const tsino::Ref<Tree> tree = tsino::make<Tree>(
      F("fork"),
      tsino::Optional<String>{},
      0,
      tsino::make<Tree>(F("leaf"), tsino::Optional<String>{}, 1),
      tsino::make<Tree>(F("leaf"), tsino::Optional<String>(F("b")), 2));
  Serial.print(tsino::withoutFormat(tsino::toJson(grown(named(tree, F("root"))))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(named(tree->left, F("a"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, tree);
  Serial.println();
}

void loop() {}

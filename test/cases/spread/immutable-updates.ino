// immutable-updates: written by tsino from immutable-updates.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct State;
struct Todo;
struct Reduce;
struct Action;

struct State : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Todo>>> todos;
  String filter;
  tsino::Ref<Reduce> meta;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Todo>>> todos, String filter, tsino::Ref<Reduce> meta) {
    this->todos = tsino::moved(todos);
    this->filter = tsino::moved(filter);
    this->meta = tsino::moved(meta);
  }
};

struct Todo : tsino::Object {
  int32_t id = 0;
  String text;
  bool done = false;
  void construct(int32_t id, String text, bool done) {
    this->id = id;
    this->text = tsino::moved(text);
    this->done = done;
  }
};

struct Reduce : tsino::Object {
  int32_t next = 0;
  int32_t edits = 0;
  void construct(int32_t next, int32_t edits) {
    this->next = next;
    this->edits = edits;
  }
};

struct Action : tsino::Object {
  String type;
  String text;
  int32_t id = 0;
  String filter;
  void construct(String type, String text, int32_t id = 0, String filter = String{}) {
    this->type = tsino::moved(type);
    this->text = tsino::moved(text);
    this->id = id;
    this->filter = tsino::moved(filter);
  }
};

tsino::Ref<State> reduce(const tsino::Ref<State>& state, const tsino::Ref<Action>& action) {
  const String& choice = action->type;
  if (choice == F("add")) {
    const int32_t next = state->meta->next;
    return tsino::make<State>(
        tsino::makeShared<tsino::Array<tsino::Ref<Todo>>>(
            tsino::Array<tsino::Ref<Todo>>{
                tsino::allOf(*state->todos),
                tsino::make<Todo>(next, action->text, false)}),
        state->filter,
        tsino::make<Reduce>(next + 1, state->meta->edits));
  } else if (choice == F("toggle")) {
    return tsino::make<State>(
        tsino::makeShared<tsino::Array<tsino::Ref<Todo>>>(
            state->todos->map<tsino::Ref<Todo>>(
                [&](const tsino::Ref<Todo>& todo) -> tsino::Ref<Todo> {
                  return todo->id == action->id ? tsino::make<Todo>(
                      todo->id,
                      todo->text,
                      !todo->done) : todo;
                })),
        state->filter,
        tsino::make<Reduce>(state->meta->next, state->meta->edits + 1));
  } else if (choice == F("remove")) {
    return tsino::make<State>(
        tsino::makeShared<tsino::Array<tsino::Ref<Todo>>>(
            state->todos->filter(
                [&](const tsino::Ref<Todo>& todo) -> bool { return todo->id != action->id; })),
        state->filter,
        state->meta);
  } else if (choice == F("filter")) {
    return tsino::make<State>(state->todos, action->filter, state->meta);
  }
  tsino::unreachable();
}

String show(const tsino::Ref<State>& state) {
  const tsino::Shared<tsino::Array<tsino::Ref<Todo>>>& todos = state->todos;
  const String& filter = state->filter;
  const tsino::Ref<Reduce>& meta = state->meta;
  tsino::Shared<tsino::Array<tsino::Ref<Todo>>> visible = filter == F("all") ? todos : tsino::makeShared<tsino::Array<tsino::Ref<Todo>>>(
      todos->filter(
          [](const tsino::Ref<Todo>& todo) -> bool {
            const bool done = todo->done;
            return !done;
          }));
  return tsino::concat(
      visible->map<String>(
          [](const tsino::Ref<Todo>& todo) -> String {
            const int32_t id = todo->id;
            const String& text = todo->text;
            const bool done = todo->done;
            return tsino::concat(String(id), text, done ? F("x") : F(""));
          }).join(),
      F(" ("),
      String(todos->length()),
      F(") next "),
      String(meta->next),
      F(" edits "),
      String(meta->edits));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<State>> history{
      tsino::make<State>(
          tsino::makeShared<tsino::Array<tsino::Ref<Todo>>>(tsino::Array<tsino::Ref<Todo>>{}),
          F("all"),
          tsino::make<Reduce>(1, 0))};
  tsino::Array<tsino::Ref<Action>> actions{
      tsino::make<Action>(F("add"), F("buy")),
      tsino::make<Action>(F("add"), F("cook")),
      tsino::make<Action>(F("toggle"), String{}, 1),
      tsino::make<Action>(F("filter"), String{}, 0, F("open")),
      tsino::make<Action>(F("remove"), String{}, 2),
      tsino::make<Action>(F("filter"), String{}, 0, F("all"))};
  for (const tsino::Ref<Action>& action : actions) {
    history.push(reduce(history[history.length() - 1], action));
  }
  for (const tsino::Ref<State>& state : history) Serial.println(show(state));
  Serial.print(history[2]->todos->get(1) == history[3]->todos->get(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(history[2]->todos->get(0) == history[3]->todos->get(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(history[3]->todos == history[4]->todos ? F("true") : F("false"));
}

void loop() {}

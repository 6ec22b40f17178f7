// virtual-dispatch-in-containers: written by tsino from virtual-dispatch-in-containers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Command;
struct Push;
struct Clear;
struct Macro;

// @run
// Objects of several classes in arrays, maps, fields and closures: each call goes to the right method.
struct Command : tsino::Chained {
  tsino::Shared<tsino::Array<uint8_t>> target;
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& target);
  virtual void run() = 0;
  virtual void undo();
  virtual String get_name();
  virtual ~Command() {}
};

struct Push : Command {
  int32_t value = 0;
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& target, int32_t value);
  void run() final;
  void undo() final;
  String get_name() final;
};

struct Clear : Command {
  tsino::Shared<tsino::Array<uint8_t>> saved;
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& target);
  void run() final;
  void undo() final;
};

struct Macro : Command {
  tsino::Shared<tsino::Array<tsino::Ref<Command>>> parts;
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& target, tsino::Shared<tsino::Array<tsino::Ref<Command>>> parts);
  void run() final;
  void undo() final;
  String get_name() final;
};

void Command::construct(const tsino::Shared<tsino::Array<uint8_t>>& target) {
  this->target = target;
}

void Command::undo() {}

String Command::get_name() {
  return F("command");
}

void Push::construct(const tsino::Shared<tsino::Array<uint8_t>>& target, int32_t value) {
  Command::construct(target);
  this->value = value;
}

void Push::run() {
  this->target->push((uint8_t)this->value);
}

void Push::undo() {
  this->target->pop();
}

String Push::get_name() {
  return tsino::concat(F("push "), String(this->value));
}

void Clear::run() {
  this->saved = tsino::makeShared<tsino::Array<uint8_t>>(this->target->splice(0));
}

void Clear::undo() {
  this->target->pushAll(*this->saved);
}

void Clear::construct(const tsino::Shared<tsino::Array<uint8_t>>& target) {
  Command::construct(target);
  this->saved = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
}

void Macro::construct(const tsino::Shared<tsino::Array<uint8_t>>& target, tsino::Shared<tsino::Array<tsino::Ref<Command>>> parts) {
  Command::construct(target);
  this->parts = tsino::moved(parts);
}

void Macro::run() {
  for (const tsino::Ref<Command>& part : *this->parts) part->run();
}

void Macro::undo() {
  tsino::Array<tsino::Ref<Command>> list = this->parts->copy();
  list.reverse();
  for (int32_t i = 0; i < list.length(); i++) {
    const tsino::Ref<Command> part = list[i];
    part->undo();
  }
}

String Macro::get_name() {
  return tsino::concat(
      F("macro("),
      this->parts->map<String>(
          [](const tsino::Ref<Command>& part) -> String { return part->get_name(); }).join(),
      F(")"));
}
tsino::Shared<tsino::Array<uint8_t>> data = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{});
tsino::Array<tsino::Ref<Command>> done;

void execute(const tsino::Ref<Command>& command) {
  command->run();
  done.push(command);
  Serial.print(tsino::withoutFormat(command->get_name()));
  Serial.print(F(" => "));
  Serial.println(data->join());
}

void setup() {
  Serial.begin(115200);
  execute(tsino::make<Push>(data, 1));
  execute(
      tsino::make<Macro>(
          data,
          tsino::makeShared<tsino::Array<tsino::Ref<Command>>>(
              tsino::Array<tsino::Ref<Command>>{
                  tsino::Ref<Command>(tsino::make<Push>(data, 2)),
                  tsino::Ref<Command>(tsino::make<Push>(data, 3))})));
  execute(tsino::make<Clear>(data));
  execute(tsino::make<Push>(data, 9));
  for (tsino::Optional<tsino::Ref<Command>> command = done.pop(); command.has(); command = done.pop()) {
    command.value()->undo();
    Serial.print(F("undo "));
    Serial.print(command.value()->get_name());
    Serial.print(F(" => "));
    Serial.println(data->join());
    yield();
  }
}

void loop() {}

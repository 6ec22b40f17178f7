// classes: written by tsino from classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Named;
struct Sensor;
struct Animal;
struct Bird;
struct Parrot;
struct Task;
struct Empty;
struct Box_string;
struct Box_number;
struct Box_boolean;
struct Box_Box_boolean;
struct Blink;
struct Shape;

struct Named : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.end();
  }
  virtual ~Named() {}
};

// @run
// Instances: fields of the base first, parameter properties before other fields, no private ones, no methods.
struct Sensor : tsino::Object {
  int32_t pin = 0;
  int32_t gain = 0;
  int32_t raw = 0;
  String unit;
  tsino::Array<double> history;
  tsino::Optional<double> last;
  double offset = 0;
  void construct(int32_t pin, int32_t gain = 2, const String& unit = "V");
  double read();
  int32_t get_volts();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Sensor"), *this);
    out.field(F("pin"), this->pin);
    out.field(F("gain"), this->gain);
    out.field(F("unit"), this->unit);
    out.field(F("history"), this->history);
    out.field(F("last"), this->last);
    out.field(F("offset"), this->offset);
    out.end();
  }
};

struct Animal : Named {
  int32_t legs = 0;
  void construct(String name);
  void describe();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Animal"), *this);
    out.field(F("name"), this->name);
    out.field(F("legs"), this->legs);
    out.end();
  }
};

struct Bird : Animal {
  bool wings = false;
  tsino::Optional<tsino::Ref<Bird>> mate;
  void construct(String name);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Bird"), *this);
    out.field(F("name"), this->name);
    out.field(F("legs"), this->legs);
    out.field(F("wings"), this->wings);
    out.fieldOrNull(F("mate"), this->mate);
    out.end();
  }
};

struct Parrot : Bird {
  tsino::Array<String> words;
  void construct(String name);
  const __FlashStringHelper* inspect_();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Parrot"), *this);
    out.field(F("name"), this->name);
    out.field(F("legs"), this->legs);
    out.field(F("wings"), this->wings);
    out.fieldOrNull(F("mate"), this->mate);
    out.field(F("words"), this->words);
    out.end();
  }
};

struct Task : tsino::Object {
  int32_t id = 0;
  void construct();
  virtual void run() = 0;
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Task"), *this);
    out.field(F("id"), this->id);
    out.end();
  }
  virtual ~Task() {}
};

struct Empty : tsino::Object {
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Empty"), *this);
    out.end();
  }
};

struct Box_string : tsino::Object {
  String content;
  int32_t count = 0;
  void construct(String content, int32_t count);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.field(F("content"), this->content);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Box_number : tsino::Object {
  double content = 0;
  int32_t count = 0;
  void construct(double content, int32_t count);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.field(F("content"), this->content);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Box_boolean : tsino::Object {
  bool content = false;
  int32_t count = 0;
  void construct(bool content, int32_t count);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.field(F("content"), this->content);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Box_Box_boolean : tsino::Object {
  tsino::Ref<Box_boolean> content;
  int32_t count = 0;
  void construct(tsino::Ref<Box_boolean> content, int32_t count);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.field(F("content"), this->content);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Blink : Task {
  tsino::Array<int32_t> times;
  void construct();
  void run() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Blink"), *this);
    out.field(F("id"), this->id);
    out.field(F("times"), this->times);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Task>>> tasks;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Task>>> tasks) {
    this->tasks = tsino::moved(tasks);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("tasks"), this->tasks);
    out.end();
  }
};

void Sensor::construct(int32_t pin, int32_t gain, const String& unit) {
  this->raw = 512;
  this->history = tsino::Array<double>{};
  this->offset = 0.5;
  this->pin = pin;
  this->gain = gain;
  this->unit = unit;
}

int32_t Sensor::get_volts() {
  return this->raw * this->gain;
}

double Sensor::read() {
  this->last = this->get_volts() + this->offset;
  this->history.push(this->last.value());
  return this->last.value();
}

void Animal::construct(String name) {
  this->legs = 4;
  this->name = tsino::moved(name);
}

void Animal::describe() {
  tsino::inspect(Serial, tsino::Ref<Animal>(this));
  Serial.println();
}

void Bird::construct(String name) {
  Animal::construct(tsino::moved(name));
  this->legs = 2;
  this->wings = true;
  this->mate = {};
}

const __FlashStringHelper* Parrot::inspect_() {
  return F("a method of its own");
}

void Parrot::construct(String name) {
  Bird::construct(tsino::moved(name));
  this->words = tsino::Array<String>{F("hello")};
}

void Empty::construct() {}

void Box_string::construct(String content, int32_t count) {
  this->content = tsino::moved(content);
  this->count = count;
}

void Box_number::construct(double content, int32_t count) {
  this->content = content;
  this->count = count;
}

void Box_boolean::construct(bool content, int32_t count) {
  this->content = content;
  this->count = count;
}

void Box_Box_boolean::construct(tsino::Ref<Box_boolean> content, int32_t count) {
  this->content = tsino::moved(content);
  this->count = count;
}

void show(const tsino::Ref<Named>& thing) {
  tsino::inspect(Serial, thing);
  Serial.print(F(" "));
  Serial.println(thing->name);
}
int32_t Task_made = 0;

void Task::construct() {
  this->id = ++Task_made;
}

void Blink::run() {
  this->times.push(this->id);
  Serial.print(F("run "));
  tsino::inspect(Serial, tsino::Ref<Blink>(this));
  Serial.println();
}

void Blink::construct() {
  Task::construct();
  this->times = tsino::Array<int32_t>{};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Sensor> sensor = tsino::make<Sensor>(4);
  tsino::inspect(Serial, sensor);
  Serial.println();
  double readResult = sensor->read();
  tsino::inspect(Serial, readResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, sensor);
  Serial.println();
  const tsino::Ref<Bird> tweety = tsino::make<Bird>(F("Tweety"));
  const tsino::Ref<Parrot> polly = tsino::make<Parrot>(F("Polly"));
  polly->mate = tweety;
  tsino::Array<tsino::Ref<Animal>> zoo{
      tsino::make<Animal>(F("Rex")),
      tsino::Ref<Animal>(tweety),
      tsino::Ref<Animal>(polly)};
  for (const tsino::Ref<Animal>& animal : zoo) animal->describe();
  tsino::inspect(Serial, zoo);
  Serial.print(F(" "));
  Serial.println(polly->inspect_());
  tsino::inspect(Serial, tsino::make<Empty>());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Empty>>{tsino::make<Empty>()});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Box_string>(F("text"), 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Box_number>(2.5, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Box_Box_boolean>(tsino::make<Box_boolean>(true, 3), 4));
  Serial.println();
  show(polly);
  show(tsino::make<Named>(F("literal")));
  tsino::Ref<Task> value = tsino::Ref<Task>(tsino::make<Blink>());
  tsino::Shared<tsino::Array<tsino::Ref<Task>>> tasks = tsino::makeShared<tsino::Array<tsino::Ref<Task>>>(
      tsino::Array<tsino::Ref<Task>>{value, tsino::Ref<Task>(tsino::make<Blink>())});
  for (const tsino::Ref<Task>& task : *tasks) task->run();
  tsino::inspect(Serial, tsino::make<Shape>(tasks));
  Serial.println();
}

void loop() {}

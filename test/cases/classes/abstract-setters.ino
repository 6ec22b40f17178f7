// abstract-setters: written by tsino from abstract-setters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"

struct Channel;
struct Only;
struct Impl;
struct Dimmer;
struct Switch;
struct Loud;

// @run
// Accessors that a base class only names, setters too: what derives from it has them.
struct Channel : tsino::Object {
  void construct();
  int32_t bump(int32_t by);
  virtual int32_t get_level() = 0;
  virtual void set_level(int32_t value) = 0;
  virtual ~Channel() {}
};

struct Only : tsino::Object {
  void construct();
  void go();
  virtual void set_mode(const String& m) = 0;
  virtual ~Only() {}
};

struct Impl : Only {
  tsino::Array<String> seen;
  void construct();
  void set_mode(const String& m) final;
};

struct Dimmer : Channel {
  int32_t level = 0;
  void construct();
  int32_t get_level() override;
  void set_level(int32_t value) override;
};

struct Switch : Channel {
  bool on = false;
  void construct();
  int32_t get_level() final;
  void set_level(int32_t value) final;
};

struct Loud : Dimmer {
  int32_t get_level() final;
  void set_level(int32_t value) final;
};

int32_t Channel::bump(int32_t by) {
  this->set_level(this->get_level() + by);
  return this->get_level();
}

void Channel::construct() {}

int32_t Dimmer::get_level() {
  return this->level;
}

void Dimmer::set_level(int32_t value) {
  this->level = tsino::maximum<int32_t>(0, tsino::minimum<int32_t>(255, value));
}

void Dimmer::construct() {
  Channel::construct();
  this->level = 0;
}

int32_t Switch::get_level() {
  return this->on ? 255 : 0;
}

void Switch::set_level(int32_t value) {
  this->on = value > 127;
}

void Switch::construct() {
  Channel::construct();
  this->on = false;
}

void Loud::set_level(int32_t value) {
  Serial.print(F("set "));
  Serial.println(value);
  Dimmer::set_level(value);
}

int32_t Loud::get_level() {
  return Dimmer::get_level();
}

void Only::go() {
  this->set_mode(F("x"));
}

void Only::construct() {}

void Impl::set_mode(const String& m) {
  this->seen.push(m);
}

void Impl::construct() {
  Only::construct();
  this->seen = tsino::Array<String>{};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Channel>> channels{
      tsino::Ref<Channel>(tsino::make<Dimmer>()),
      tsino::Ref<Channel>(tsino::make<Switch>()),
      tsino::Ref<Channel>(tsino::make<Loud>())};
  for (const tsino::Ref<Channel>& channel : channels) {
    int32_t bumpResult = channel->bump(100);
    int32_t bumpResult2 = channel->bump(100);
    int32_t bumpResult3 = channel->bump(-20);
    Serial.print(bumpResult);
    Serial.print(F(" "));
    Serial.print(bumpResult2);
    Serial.print(F(" "));
    Serial.println(bumpResult3);
    channel->set_level(300);
    int32_t levelResult = channel->get_level();
    channel->set_level(levelResult + 1);
    int32_t value = levelResult;
    Serial.print(value);
    Serial.print(F(" "));
    Serial.println(channel->get_level());
  }
  const tsino::Ref<Impl> i = tsino::make<Impl>();
  i->go();
  i->set_mode(F("y"));
  tsino::inspect(Serial, i->seen);
  Serial.println();
}

void loop() {}

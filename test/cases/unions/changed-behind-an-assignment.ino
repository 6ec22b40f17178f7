// changed-behind-an-assignment: written by tsino from changed-behind-an-assignment.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/truth.h"

struct Track;
struct Player;

// @run
// Behind an assignment TypeScript believes what was assigned, also when a function that was called has changed it.
struct Track : tsino::Object {
  String name;
  void construct(String name);
};

struct Player : tsino::Object {
  tsino::Optional<tsino::Ref<Track>> current;
  tsino::Optional<tsino::Ref<Track>> next;
  void construct();
  void stop();
  void run(tsino::Ref<Track> track);
};

void Track::construct(String name) {
  this->name = tsino::moved(name);
}

void Player::stop() {
  this->current = {};
  this->next = {};
}

void Player::run(tsino::Ref<Track> track) {
  this->current = track;
  this->next = tsino::moved(track);
  this->stop();
  if (this->current.has()) {
    Serial.print(F("playing "));
    Serial.println(this->current.value()->name);
  } else {
    Serial.println(F("stopped"));
  }
  Serial.print(tsino::withoutFormat(this->current.has() ? F("on") : F("off")));
  Serial.print(F(" "));
  Serial.print(!this->current.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!this->current.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(this->next.has() ? F("next") : F("none"));
  if (!this->next.has() || !this->current.has()) Serial.println(F("nothing left"));
  const tsino::Optional<tsino::Ref<Track>>& kept = this->current;
  Serial.print(!kept.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(this->next.has() ? this->next.value()->name : String(F("no name")));
}

void Player::construct() {
  this->current = {};
}

// What is false, empty or 0 for TypeScript may be something else by now.
String unit = "";

void setUnit(const __FlashStringHelper* to) {
  unit = to;
}

int32_t level = 0;

void setLevel(int32_t to) {
  level = to;
}

tsino::Optional<String> title;

void setTitle(tsino::Optional<String> to) {
  title = tsino::moved(to);
}

String mode = "run";

void clear() {
  mode = F("");
}

void setup() {
  Serial.begin(115200);

  tsino::make<Player>()->run(tsino::make<Track>(F("song")));
  setUnit(F("mm"));
  Serial.println(tsino::truthy(unit) ? unit : String(F("none")));
  setLevel(2);
  Serial.println(level != 0 ? level : 7);
  level = 1;
  setLevel(0);
  Serial.print(level != 0 ? 5 : level);
  Serial.print(F(" "));
  Serial.println(level != 0 ? level : 8);
  setTitle(tsino::Optional<String>(F("log")));
  Serial.print(tsino::withoutFormat(tsino::truthy(title) ? title.value() : String(F("untitled"))));
  Serial.print(F(" "));
  Serial.println(title.has() ? title.value() : String(F("untitled")));
  title = tsino::Optional<String>(F("file"));
  setTitle({});
  Serial.print(tsino::withoutFormat(title.has() ? title.value() : String(F("untitled"))));
  Serial.print(F(" "));
  Serial.println(!title.has() ? F("true") : F("false"));
  clear();
  Serial.print(tsino::withoutFormat(tsino::truthy(mode) ? String(F("busy")) : mode));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(mode) ? F("busy") : F("idle"));
}

void loop() {}

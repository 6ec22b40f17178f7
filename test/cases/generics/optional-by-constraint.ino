// optional-by-constraint: written by tsino from optional-by-constraint.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Body;
struct Ball;
struct Vel;
struct World_Slow;
struct Quick;
struct World_Quick;
struct Sub;
struct Fast;
struct Vel_;
struct Moved;
struct Vel2;

struct Body : tsino::Object {
  int32_t pos = 0;
  tsino::Optional<int32_t> vel;
  tsino::Optional<String> tag;
  tsino::Optional<tsino::Function<void(int32_t)>> on;
  tsino::Optional<tsino::Ref<Sub>> sub;
  void construct(int32_t pos, tsino::Optional<int32_t> vel = {}, tsino::Optional<String> tag = {}, tsino::Optional<tsino::Function<void(int32_t)>> on = {}, tsino::Optional<tsino::Ref<Sub>> sub = {}) {
    this->pos = pos;
    this->vel = tsino::moved(vel);
    this->tag = tsino::moved(tag);
    this->on = tsino::moved(on);
    this->sub = tsino::moved(sub);
  }
  virtual ~Body() {}
};

struct Ball : Body {
  void construct(int32_t pos);
};

struct Vel : tsino::Object {
  int32_t pos = 0;
  tsino::Optional<int32_t> vel;
  void construct(int32_t pos, tsino::Optional<int32_t> vel = {}) {
    this->pos = pos;
    this->vel = tsino::moved(vel);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pos"), this->pos);
    out.end();
  }
};

struct World_Slow : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Vel>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Vel>>> items);
  void step();
};

struct Quick : tsino::Object {
  int32_t pos = 0;
  int32_t vel = 0;
  void construct(int32_t pos, int32_t vel) {
    this->pos = pos;
    this->vel = vel;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pos"), this->pos);
    out.field(F("vel"), this->vel);
    out.end();
  }
};

struct World_Quick : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Quick>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Quick>>> items);
  void step();
};

struct Sub : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Fast : Ball {
  void construct(int32_t pos);
};

struct Vel_ : tsino::Object {
  int32_t pos = 0;
  tsino::Optional<int32_t> vel;
  void construct(int32_t pos, tsino::Optional<int32_t> vel = {}) {
    this->pos = pos;
    this->vel = tsino::moved(vel);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pos"), this->pos);
    out.end();
  }
};

struct Moved : tsino::Object {
  int32_t pos = 0;
  int32_t vel = 0;
  void construct(int32_t pos, int32_t vel) {
    this->pos = pos;
    this->vel = vel;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pos"), this->pos);
    out.field(F("vel"), this->vel);
    out.end();
  }
};

struct Vel2 : tsino::Object {
  int32_t pos = 0;
  tsino::Optional<int32_t> vel;
  String name;
  void construct(int32_t pos, tsino::Optional<int32_t> vel, String name) {
    this->pos = pos;
    this->vel = tsino::moved(vel);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pos"), this->pos);
    out.field(F("name"), this->name);
    out.end();
  }
};

int32_t speed(const tsino::Ref<Body>& body) {
  return body->vel.value();
}

int32_t speed_(const tsino::Ref<Body>& body) {
  return body->vel.valueOr(0);
}

int32_t speed_optional_by_constraint(const tsino::Ref<Body>& body) {
  return body->vel.valueOr(0);
}

int32_t speed2(const tsino::Ref<Body>& body) {
  return body->vel.valueOr(0);
}

int32_t speed3(const tsino::Ref<Ball>& body) {
  return tsino::Ref<Body>(body)->vel.valueOr(0);
}

String describe(const tsino::Ref<Body>& body) {
  return tsino::concat(tsino::toUpperCase(body->tag.value()), F(" "), String(body->pos));
}

String describe_(const tsino::Ref<Body>& body) {
  if (body->tag.has()) {
    return tsino::concat(tsino::toUpperCase(body->tag.value()), F(" "), String(body->pos));
  }
  return tsino::concat(
      String(body->pos),
      F(" "),
      tsino::optionalText(
          body->sub.has() ? tsino::Optional<int32_t>(body->sub.value()->a) : tsino::Optional<int32_t>{}),
      F(" "),
      tsino::optionalText(body->vel),
      F(" "),
      !body->vel.has() ? F("true") : F("false"));
}

String describe_optional_by_constraint(const tsino::Ref<Body>& body) {
  if (body->tag.has()) {
    return tsino::concat(tsino::toUpperCase(body->tag.value()), F(" "), String(body->pos));
  }
  return tsino::concat(
      String(body->pos),
      F(" "),
      tsino::optionalText(
          body->sub.has() ? tsino::Optional<int32_t>(body->sub.value()->a) : tsino::Optional<int32_t>{}),
      F(" "),
      tsino::optionalText(body->vel),
      F(" "),
      !body->vel.has() ? F("true") : F("false"));
}

String describe2(const tsino::Ref<Body>& body) {
  if (body->tag.has()) {
    return tsino::concat(tsino::toUpperCase(body->tag.value()), F(" "), String(body->pos));
  }
  return tsino::concat(
      String(body->pos),
      F(" "),
      String(body->sub.value()->a),
      F(" "),
      tsino::optionalText(body->vel),
      F(" "),
      !body->vel.has() ? F("true") : F("false"));
}

String describe3(const tsino::Ref<Fast>& body) {
  if (body->tag.has()) {
    return tsino::concat(tsino::toUpperCase(body->tag.value()), F(" "), String(body->pos));
  }
  return tsino::concat(
      String(body->pos),
      F(" "),
      tsino::optionalText(
          tsino::Ref<Body>(body)->sub.has() ? tsino::Optional<int32_t>(
              tsino::Ref<Body>(body)->sub.value()->a) : tsino::Optional<int32_t>{}),
      F(" "),
      String(body->vel.value()),
      F(" "),
      false ? F("true") : F("false"));
}

void fire(const tsino::Ref<Body>& body) {
  if (body->on.has()) body->on.value()(body->pos);
}

int32_t total(const tsino::Array<tsino::Ref<Body>>& bodies) {
  int32_t sum = 0;
  for (const tsino::Ref<Body>& body : bodies) {
    const tsino::Optional<int32_t> vel = body->vel;
    if (!vel.has()) continue;
    sum += vel.value();
  }
  return sum;
}

int32_t total_(const tsino::Array<tsino::Ref<Ball>>& bodies) {
  int32_t sum = 0;
  for (const tsino::Ref<Ball>& body : bodies) {
    const tsino::Optional<int32_t> vel = tsino::Ref<Body>(body)->vel;
    if (!vel.has()) continue;
    sum += vel.value();
  }
  return sum;
}

int32_t total_optional_by_constraint(const tsino::Array<tsino::Ref<Body>>& bodies) {
  int32_t sum = 0;
  for (const tsino::Ref<Body>& body : bodies) {
    const tsino::Optional<int32_t> vel = body->vel.value();
    if (!vel.has()) continue;
    sum += vel.value();
  }
  return sum;
}

void Ball::construct(int32_t pos) {
  this->pos = pos;
}

void Fast::construct(int32_t pos) {
  Ball::construct(pos);
  this->vel = 9;
}

void World_Slow::construct(tsino::Shared<tsino::Array<tsino::Ref<Vel>>> items) {
  this->items = tsino::moved(items);
}

void World_Slow::step() {
  for (const tsino::Ref<Vel>& item : *this->items) item->pos += item->vel.valueOr(1);
}

void World_Quick::construct(tsino::Shared<tsino::Array<tsino::Ref<Quick>>> items) {
  this->items = tsino::moved(items);
}

void World_Quick::step() {
  for (const tsino::Ref<Quick>& item : *this->items) item->pos += item->vel;
}

tsino::Ref<Vel_> moved(const tsino::Ref<Vel_>& item) {
  return tsino::make<Vel_>(item->pos + item->vel.valueOr(1), item->vel);
}

tsino::Ref<Moved> moved_(const tsino::Ref<Moved>& item) {
  return tsino::make<Moved>(item->pos + item->vel, item->vel);
}

tsino::Ref<Vel2> moved_optional_by_constraint(const tsino::Ref<Vel2>& item) {
  return tsino::make<Vel2>(item->pos + item->vel.valueOr(1), item->vel, item->name);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Body> full = tsino::make<Body>(
      1,
      tsino::Optional<int32_t>(3),
      tsino::Optional<String>(F("full")),
      tsino::Optional<tsino::Function<void(int32_t)>>(
          [](int32_t pos) {
            Serial.print(F("on "));
            Serial.println(pos);
          }));
  const tsino::Ref<Body> part = full;
  const tsino::Ref<Body> own = tsino::make<Body>(4);
  Serial.print(speed(full));
  Serial.print(F(" "));
  Serial.print(speed_(part));
  Serial.print(F(" "));
  Serial.print(speed_optional_by_constraint(own));
  Serial.print(F(" "));
  Serial.println(
      speed2(
          tsino::make<Body>(
              2,
              tsino::Optional<int32_t>{},
              tsino::Optional<String>{},
              tsino::Optional<tsino::Function<void(int32_t)>>{},
              tsino::Optional<tsino::Ref<Sub>>(tsino::make<Sub>(1)))));
  Serial.print(tsino::withoutFormat(describe(full)));
  Serial.print(F(" "));
  Serial.print(describe_(part));
  Serial.print(F(" "));
  Serial.print(describe_optional_by_constraint(own));
  Serial.print(F(" "));
  Serial.println(
      describe2(
          tsino::make<Body>(
              2,
              tsino::Optional<int32_t>{},
              tsino::Optional<String>{},
              tsino::Optional<tsino::Function<void(int32_t)>>{},
              tsino::Optional<tsino::Ref<Sub>>(tsino::make<Sub>(1)))));
  tsino::Array<tsino::Ref<Body>> list{part, own};
  for (const tsino::Ref<Body>& one : list) fire(one);
  tsino::Array<tsino::Ref<Ball>> balls{
      tsino::make<Ball>(1),
      tsino::Ref<Ball>(tsino::make<Fast>(2))};
  for (const tsino::Ref<Ball>& ball : balls) Serial.println(speed3(ball));
  Serial.print(tsino::withoutFormat(describe3(tsino::make<Fast>(2))));
  Serial.print(F(" "));
  Serial.print(total(tsino::Array<tsino::Ref<Body>>{own, part}));
  Serial.print(F(" "));
  Serial.print(total_(balls));
  Serial.print(F(" "));
  Serial.println(total_optional_by_constraint(tsino::Array<tsino::Ref<Body>>{full}));
  const tsino::Ref<World_Slow> slow = tsino::make<World_Slow>(
      tsino::makeShared<tsino::Array<tsino::Ref<Vel>>>(
          tsino::Array<tsino::Ref<Vel>>{tsino::make<Vel>(1)}));
  const tsino::Ref<World_Quick> quick = tsino::make<World_Quick>(
      tsino::makeShared<tsino::Array<tsino::Ref<Quick>>>(
          tsino::Array<tsino::Ref<Quick>>{tsino::make<Quick>(1, 5)}));
  slow->step();
  quick->step();
  tsino::inspect(Serial, slow->items);
  Serial.print(F(" "));
  tsino::inspect(Serial, quick->items);
  Serial.println();
  tsino::inspect(Serial, ::moved(tsino::make<Vel_>(1)));
  Serial.print(F(" "));
  tsino::inspect(Serial, moved_(tsino::make<Moved>(2, 2)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      moved_optional_by_constraint(tsino::make<Vel2>(3, tsino::Optional<int32_t>{}, F("n"))));
  Serial.println();
}

void loop() {}

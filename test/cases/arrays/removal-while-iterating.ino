// removal-while-iterating: written by tsino from removal-while-iterating.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Particle;

struct Particle : tsino::Object {
  int32_t life = 0;
  String id;
  void construct(int32_t life, String id) {
    this->life = life;
    this->id = tsino::moved(id);
  }
};

// @run
// The usual ways to remove while looping, and what they see: backwards, index kept, filter, for-of.
tsino::Shared<tsino::Array<uint8_t>> make() {
  return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 2, 3, 4, 4, 5});
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<uint8_t>> a = make();
  for (int32_t i = a->length() - 1; i >= 0; i--) {
    if ((*a)[i] % 2 == 0) a->remove(i, 1);
  }
  Serial.println(a->join());
  tsino::Shared<tsino::Array<uint8_t>> b = make();
  for (int32_t i = 0; i < b->length();) {
    if ((*b)[i] % 2 == 0) {
      b->remove(i, 1);
    } else {
      i++;
    }
    yield();
  }
  Serial.println(b->join());
  tsino::Shared<tsino::Array<uint8_t>> c = make();
  for (int32_t i = 0; i < c->length(); i++) {
    if ((*c)[i] % 2 == 0) c->remove(i, 1);
  }
  Serial.println(c->join());
  tsino::Shared<tsino::Array<uint8_t>> d = make();
  String seen = F("");
  for (int32_t i = 0; i < d->length(); i++) {
    const int32_t value = (*d)[i];
    seen += value;
    if (value % 2 == 0) d->remove(d->indexOf((uint8_t)value), 1);
  }
  Serial.print(tsino::withoutFormat(d->join()));
  Serial.print(F(" "));
  Serial.println(seen);
  tsino::Shared<tsino::Array<uint8_t>> e = make();
  tsino::Shared<tsino::Array<uint8_t>> list = e;
  for (const int32_t value : *list) {
    if (value % 2 == 0) {
      e = tsino::makeShared<tsino::Array<uint8_t>>(
          e->filter([&](int32_t other) -> bool { return other != value; }));
    }
  }
  Serial.println(e->join());
  tsino::Shared<tsino::Array<uint8_t>> f = make();
  tsino::Array<uint8_t> list2 = f->copy();
  for (const int32_t value : list2) {
    if (value > 2) f->remove(f->indexOf((uint8_t)value), 1);
  }
  Serial.println(f->join());
  tsino::Array<tsino::Ref<Particle>> particles = tsino::Array<String>{
      F("a"),
      F("b"),
      F("c"),
      F("d")}.map<tsino::Ref<Particle>>(
      [](const String& id, int32_t i) -> tsino::Ref<Particle> {
        return tsino::make<Particle>(i % 2 == 0 ? 1 : 3, id);
      });
  int32_t turns = 0;
  while (particles.length() > 0) {
    turns++;
    int32_t to = 0;
    for (int32_t i = 0; i < particles.length(); i++) {
      const tsino::Ref<Particle> particle = particles[i];
      particle->life--;
      if (particle->life > 0) particles.set(to++, particle);
    }
    particles.setLength(to);
    Serial.print(turns);
    Serial.print(F(" "));
    Serial.println(
        particles.map<String>(
            [](const tsino::Ref<Particle>& particle) -> String {
              const String& id = particle->id;
              const int32_t life = particle->life;
              return tsino::concat(id, String(life));
            }).join());
    yield();
  }
}

void loop() {}

// defaults-in-loops: written by tsino from defaults-in-loops.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct G;
struct S;
struct All;
struct All_;
struct Frame;
struct Frames;
struct Frames_;
struct Seen;
struct Shape;

struct G : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> k;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> k = {}) {
    this->k = tsino::moved(k);
  }
};

struct S : tsino::Object {
  String id;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> scale;
  tsino::Optional<tsino::Ref<All>> pair;
  tsino::Optional<tsino::Ref<All_>> deep;
  void construct(String id, tsino::Optional<tsino::Shared<tsino::Array<double>>> scale, tsino::Optional<tsino::Ref<All>> pair, tsino::Optional<tsino::Ref<All_>> deep) {
    this->id = tsino::moved(id);
    this->scale = tsino::moved(scale);
    this->pair = tsino::moved(pair);
    this->deep = tsino::moved(deep);
  }
};

struct All : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct All_ : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> xs;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> xs = {}) {
    this->xs = tsino::moved(xs);
  }
};

struct Frame : tsino::Object {
  tsino::Ref<Frames> head;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>> body;
  void construct(tsino::Ref<Frames> head, tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>> body = {}) {
    this->head = tsino::moved(head);
    this->body = tsino::moved(body);
  }
};

struct Frames : tsino::Object {
  tsino::Optional<int32_t> from;
  tsino::Optional<tsino::Ref<Frames_>> to;
  void construct(tsino::Optional<int32_t> from = {}, tsino::Optional<tsino::Ref<Frames_>> to = {}) {
    this->from = tsino::moved(from);
    this->to = tsino::moved(to);
  }
};

struct Frames_ : tsino::Object {
  tsino::Optional<int32_t> port;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(tsino::Optional<int32_t> port = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}) {
    this->port = tsino::moved(port);
    this->tags = tsino::moved(tags);
  }
};

struct Seen : tsino::Object {
  tsino::Optional<int32_t> hits;
  void construct(tsino::Optional<int32_t> hits = {}) {
    this->hits = tsino::moved(hits);
  }
};

struct Shape : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> k;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> k = {}) {
    this->k = tsino::moved(k);
  }
};

String g(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& readonlyArray = {}, const tsino::Optional<tsino::Ref<G>>& given = {}) {
  tsino::Shared<tsino::Array<uint8_t>> readonlyArray2 = readonlyArray.has() ? readonlyArray.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  const tsino::Optional<int32_t> a = tsino::convertOptional(readonlyArray2->get(0));
  const int32_t b = readonlyArray2->get(1).valueOr(2);
  const tsino::Ref<G> given2 = given.has() ? given.value() : tsino::make<G>();
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> k = given2->k;
  tsino::Shared<tsino::Array<uint8_t>> k2 = k.has() ? k.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  const int32_t c = k2->get(0).valueOr(3);
  return tsino::concat(
      tsino::toText(
          !a.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)a.value())),
      F(" "),
      String(b),
      F(" "),
      String(c));
}
int32_t made = 0;

tsino::Shared<tsino::Array<int32_t>> fallback() {
  return tsino::makeShared<tsino::Array<int32_t>>(((void)made++, tsino::Array<int32_t>{made}));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<S>> all{
      tsino::make<S>(
          F("a"),
          tsino::Optional<tsino::Shared<tsino::Array<double>>>(
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.1, -40.0})),
          tsino::Optional<tsino::Ref<All>>(tsino::make<All>(F("x"), 2)),
          tsino::Optional<tsino::Ref<All_>>(
              tsino::make<All_>(
                  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
                      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7}))))),
      tsino::make<S>(
          F("b"),
          tsino::Optional<tsino::Shared<tsino::Array<double>>>{},
          tsino::Optional<tsino::Ref<All>>{},
          tsino::Optional<tsino::Ref<All_>>(tsino::make<All_>())),
      tsino::make<S>(
          F("c"),
          tsino::Optional<tsino::Shared<tsino::Array<double>>>{},
          tsino::Optional<tsino::Ref<All>>{},
          tsino::Optional<tsino::Ref<All_>>(
              tsino::make<All_>(
                  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
                      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})))))};
  for (const tsino::Ref<S>& item : all) {
    const String& id = item->id;
    tsino::Optional<tsino::Shared<tsino::Array<double>>> scale = item->scale;
    tsino::Shared<tsino::Array<double>> scale2 = scale.has() ? scale.value() : tsino::makeShared<tsino::Array<double>>(
        tsino::Array<double>{});
    const double factor = scale2->get(0).valueOr(1.0);
    const double offset = scale2->get(1).valueOr(0.0);
    tsino::Optional<tsino::Ref<All_>> deep = item->deep;
    const tsino::Ref<All_> deep2 = deep.has() ? deep.value() : tsino::make<All_>();
    tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> xs = deep2->xs;
    tsino::Shared<tsino::Array<uint8_t>> xs2 = xs.has() ? xs.value() : tsino::makeShared<tsino::Array<uint8_t>>(
        tsino::Array<uint8_t>{});
    tsino::Optional<uint8_t> getResult = xs2->get(0);
    const int32_t first = getResult.has() ? getResult.value() : -1;
    tsino::Array<uint8_t> rest = xs2->slice(1);
    Serial.print(tsino::withoutFormat(id));
    Serial.print(F(" "));
    tsino::inspect(Serial, factor);
    Serial.print(F(" "));
    tsino::inspect(Serial, offset);
    Serial.print(F(" "));
    Serial.print(first);
    Serial.print(F(" "));
    tsino::inspect(Serial, rest);
    Serial.println();
  }
  for (const tsino::Ref<S>& item : all) {
    const String name = item->pair.has() ? item->pair.value()->item0 : String(F("none"));
    const int32_t n = item->pair.has() ? item->pair.value()->item1 : 0;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(n);
  }
  Serial.print(tsino::withoutFormat(g()));
  Serial.print(F(" "));
  Serial.print(g(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  Serial.print(F(" "));
  Serial.print(
      g(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 5}),
          tsino::make<G>(
              tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9})))));
  Serial.print(F(" "));
  Serial.println(g({}, tsino::make<G>()));
  double p = 0.0;
  double q = 0.0;
  for (const tsino::Ref<S>& s : all) {
    tsino::Optional<tsino::Shared<tsino::Array<double>>> scale = s->scale;
    tsino::Shared<tsino::Array<double>> value = scale.has() ? scale.value() : tsino::makeShared<tsino::Array<double>>(
        tsino::Array<double>{});
    p = value->get(0).valueOr(10.0);
    q = value->get(1).valueOr(20.0);
    tsino::inspect(Serial, p);
    Serial.print(F(" "));
    tsino::inspect(Serial, q);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Frame>> frames{
      tsino::make<Frame>(
          tsino::make<Frames>(
              tsino::Optional<int32_t>(1),
              tsino::Optional<tsino::Ref<Frames_>>(
                  tsino::make<Frames_>(
                      tsino::Optional<int32_t>(80),
                      tsino::Optional<tsino::Shared<tsino::Array<String>>>(
                          tsino::makeShared<tsino::Array<String>>(
                              tsino::Array<String>{F("a"), F("b")}))))),
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(
              tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
                  tsino::Array<tsino::Union<double, String>>{
                      tsino::Union<double, String>(String(F("x"))),
                      tsino::Union<double, String>(1.0),
                      tsino::Union<double, String>(2.0),
                      tsino::Union<double, String>(3.0)}))),
      tsino::make<Frame>(
          tsino::make<Frames>(
              tsino::Optional<int32_t>{},
              tsino::Optional<tsino::Ref<Frames_>>(tsino::make<Frames_>()))),
      tsino::make<Frame>(
          tsino::make<Frames>(),
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(
              tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
                  tsino::Array<tsino::Union<double, String>>{
                      tsino::Union<double, String>(String(F("y")))})))};
  for (const tsino::Ref<Frame>& frame : frames) {
    const tsino::Ref<Frames>& head = frame->head;
    const int32_t from = head->from.valueOr(0);
    tsino::Optional<tsino::Ref<Frames_>> to = head->to;
    const tsino::Ref<Frames_> to2 = to.has() ? to.value() : tsino::make<Frames_>();
    const int32_t port = to2->port.valueOr(8888);
    tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = to2->tags;
    tsino::Shared<tsino::Array<String>> tags2 = tags.has() ? tags.value() : tsino::makeShared<tsino::Array<String>>(
        tsino::Array<String>{});
    tsino::Optional<String> getResult = tags2->get(0);
    const String tag = getResult.has() ? getResult.value() : String(F("no tag"));
    tsino::Array<String> tags3 = tags2->slice(1);
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>> body = frame->body;
    tsino::Shared<tsino::Array<tsino::Union<double, String>>> body2 = body.has() ? body.value() : tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
        tsino::Array<tsino::Union<double, String>>{});
    tsino::Optional<tsino::Union<double, String>> getResult2 = body2->get(0);
    const String kind = (getResult2.has() ? getResult2.value() : tsino::Union<double, String>(
        String(F("?")))).get<String>();
    tsino::Array<uint8_t> bytes = body2->slice(1).map<uint8_t>(
        [](const tsino::Union<double, String>& value) -> int32_t {
          return (int32_t)value.get<double>();
        });
    Serial.print(from);
    Serial.print(F(" "));
    Serial.print(port);
    Serial.print(F(" "));
    Serial.print(tag);
    Serial.print(F(" "));
    tsino::inspect(Serial, tags3);
    Serial.print(F(" "));
    Serial.print(kind);
    Serial.print(F(" "));
    tsino::inspect(Serial, bytes);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Shape>> list{
      tsino::make<Shape>(
          tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{5}))),
      tsino::make<Shape>(),
      tsino::make<Shape>(tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{})};
  for (const tsino::Ref<Shape>& item : list) {
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> k = item->k;
    tsino::Shared<tsino::Array<int32_t>> k2 = k.has() ? k.value() : fallback();
    const int32_t first = (*k2)[0];
    Serial.print(first);
    Serial.print(F(" "));
    Serial.println(made);
  }
  const auto seen = tsino::makeMap<String, tsino::Ref<Seen>>(
      {{F("a"), tsino::make<Seen>(tsino::Optional<int32_t>(2))}, {F("b"), tsino::make<Seen>()}});
  for (const auto& entry : *seen) {
    const String& name = entry.key();
    const tsino::Ref<Seen>& value = entry.value();
    const int32_t n = value->hits.valueOr(0);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(n);
  }
}

void loop() {}

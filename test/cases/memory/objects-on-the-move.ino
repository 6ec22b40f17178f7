// objects-on-the-move: written by tsino from objects-on-the-move.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Packet;
struct Holder;

// @run
// Objects handed through arrays, maps, fields, closures and results, many times, and dropped by all but one.
struct Packet : tsino::Object {
  int32_t id = 0;
  tsino::Shared<tsino::Array<int32_t>> data;
  int32_t hops = 0;
  void construct(int32_t id, tsino::Shared<tsino::Array<int32_t>> data);
};

struct Holder : tsino::Object {
  tsino::Optional<tsino::Ref<Packet>> packet;
  tsino::Function<int32_t()> read;
  void construct(tsino::Optional<tsino::Ref<Packet>> packet, tsino::Function<int32_t()> read) {
    this->packet = tsino::moved(packet);
    this->read = tsino::moved(read);
  }
};

void Packet::construct(int32_t id, tsino::Shared<tsino::Array<int32_t>> data) {
  this->hops = 0;
  this->id = id;
  this->data = tsino::moved(data);
}

tsino::Ref<Packet> route(const tsino::Ref<Packet>& packet) {
  packet->hops++;
  return packet;
}
const tsino::Ref<Holder> holder = tsino::make<Holder>(
    tsino::Optional<tsino::Ref<Packet>>{},
    []() -> int32_t { return holder->packet.has() ? holder->packet.value()->id : -1; });

tsino::Optional<tsino::Ref<Packet>> take(tsino::Array<tsino::Ref<Packet>>& list) {
  const tsino::Optional<tsino::Ref<Packet>> packet = list.pop();
  list.setLength(0);
  return packet;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Packet>> inbox;
  const auto sent = tsino::makeShared<tsino::Map<uint8_t, tsino::Ref<Packet>>>();
  tsino::Optional<tsino::Ref<Packet>> current;
  for (int32_t i = 0; i < 300; i++) {
    inbox.push(
        tsino::make<Packet>(i, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{i})));
    current = route(inbox.shift().value());
    sent->set((uint8_t)(i % 4), current.value());
    current.value()->data = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{tsino::allOf(*current.value()->data), sent->size()});
    if (i % 3 == 0) inbox.unshift(route(current.value()));
    if (inbox.length() > 3) inbox.remove(1, 2);
  }
  Serial.print(inbox.length());
  Serial.print(F(" "));
  Serial.print(sent->size());
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          current.has() ? tsino::Optional<int32_t>(current.value()->id) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          current.has() ? tsino::Optional<int32_t>(current.value()->hops) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          current.has() ? tsino::Optional<String>(current.value()->data->join()) : tsino::Optional<String>{}));
  Serial.println(
      sent->values().map<String>(
          [](const tsino::Ref<Packet>& packet) -> String {
            const int32_t id = packet->id;
            const int32_t hops = packet->hops;
            return tsino::concat(String(id), F("/"), String(hops));
          }).join(F(" ")));
  tsino::Array<tsino::Shared<tsino::Map<String, tsino::Ref<Packet>>>> stages{
      tsino::makeShared<tsino::Map<String, tsino::Ref<Packet>>>(),
      tsino::makeShared<tsino::Map<String, tsino::Ref<Packet>>>()};
  stages[0]->set(
      F("p"),
      tsino::make<Packet>(1, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{})));
  for (int32_t i = 0; i < 10; i++) {
    tsino::Array<tsino::Shared<tsino::Map<String, tsino::Ref<Packet>>>> value = i % 2 == 0 ? tsino::Array<tsino::Shared<tsino::Map<String, tsino::Ref<Packet>>>>{
        stages[0],
        stages[1]} : tsino::Array<tsino::Shared<tsino::Map<String, tsino::Ref<Packet>>>>{
        stages[1],
        stages[0]};
    const tsino::Shared<tsino::Map<String, tsino::Ref<Packet>>>& from = value[0];
    const tsino::Shared<tsino::Map<String, tsino::Ref<Packet>>>& to = value[1];
    const tsino::Ref<Packet> packet = from->at(F("p"));
    from->remove(F("p"));
    packet->data->push(from->size());
    to->set(F("p"), packet);
  }
  Serial.print(
      tsino::withoutFormat(
          stages.map<int32_t>(
              [](const tsino::Shared<tsino::Map<String, tsino::Ref<Packet>>>& stage) -> int32_t {
                return stage->size();
              }).join()));
  Serial.print(F(" "));
  Serial.println(stages[0]->at(F("p"))->data->length());
  holder->packet = stages[0]->get(F("p"));
  stages[0]->clear();
  Serial.println(holder->read());
  holder->packet = holder->packet.has() ? tsino::Optional<tsino::Ref<Packet>>(
      tsino::make<Packet>(holder->packet.value()->id + 1, holder->packet.value()->data)) : tsino::Optional<tsino::Ref<Packet>>{};
  Serial.print(holder->read());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          holder->packet.has() ? tsino::Optional<int32_t>(holder->packet.value()->data->length()) : tsino::Optional<int32_t>{}));
  holder->packet = {};
  Serial.println(holder->read());
  tsino::Array<tsino::Ref<Packet>> list{
      tsino::make<Packet>(7, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1})),
      tsino::make<Packet>(8, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{2}))};
  tsino::Optional<tsino::Ref<Packet>> takeResult = take(list);
  String withoutFormatResult = tsino::withoutFormat(
      tsino::optionalText(
          takeResult.has() ? tsino::Optional<String>(takeResult.value()->data->join()) : tsino::Optional<String>{}));
  tsino::Array<tsino::Ref<Packet>> list2;
  tsino::Optional<tsino::Ref<Packet>> takeResult2 = take(list2);
  String value = tsino::optionalText(
      takeResult2.has() ? tsino::Optional<int32_t>(takeResult2.value()->id) : tsino::Optional<int32_t>{});
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value);
}

void loop() {}

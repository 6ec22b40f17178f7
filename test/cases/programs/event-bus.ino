// event-bus: written by tsino from event-bus.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Averaged;
struct Bus;
struct Channels;
struct Channels_;
struct Channel_Channels;
struct Subscription;
struct Channel_Averaged;
struct Subscription_;
struct Channel_string;
struct Subscription2;
struct Channel_number;
struct Subscription3;
struct Lamp;
struct StopB;

struct Averaged : tsino::Object {
  double celsius = 0;
  String source;
  void construct(double celsius, String source) {
    this->celsius = celsius;
    this->source = tsino::moved(source);
  }
};

struct Bus : tsino::Object {
  tsino::Ref<Channels> channels;
  tsino::Array<String> errors;
  tsino::Shared<tsino::Set<tsino::Function<void(const String&, int32_t)>>> watchers;
  tsino::Function<void(const tsino::Ref<tsino::Error>&)> keep;
  void construct();
  tsino::Function<void()> watch(const tsino::Function<void(const String&, int32_t)>& watcher);
  void button(const tsino::Ref<Channels_>& payload);
  void temperature(double celsius, const tsino::Optional<String>& sourceGiven = {});
  void message(const tsino::Shared<tsino::Array<String>>& words);
  void tick(int32_t now);
  void note(const __FlashStringHelper* name, int32_t listeners);
};

struct Channels : tsino::Object {
  tsino::Ref<Channel_Channels> button;
  tsino::Ref<Channel_Averaged> temperature;
  tsino::Ref<Channel_string> message;
  tsino::Ref<Channel_number> tick;
  void construct(tsino::Ref<Channel_Channels> button, tsino::Ref<Channel_Averaged> temperature, tsino::Ref<Channel_string> message, tsino::Ref<Channel_number> tick) {
    this->button = tsino::moved(button);
    this->temperature = tsino::moved(temperature);
    this->message = tsino::moved(message);
    this->tick = tsino::moved(tick);
  }
};

struct Channels_ : tsino::Object {
  int32_t pin = 0;
  bool pressed = false;
  void construct(int32_t pin, bool pressed) {
    this->pin = pin;
    this->pressed = pressed;
  }
};

struct Channel_Channels : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Subscription>>> subscriptions;
  int32_t delivered = 0;
  void construct();
  tsino::Function<void()> on(tsino::Function<void(const tsino::Ref<Channels_>&)> handler, tsino::Optional<bool> onceGiven = {});
  int32_t emit(const tsino::Ref<Channels_>& payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError);
  int32_t get_count();
  int32_t get_total();
};

struct Subscription : tsino::Object {
  tsino::Function<void(const tsino::Ref<Channels_>&)> handler;
  bool once = false;
  bool active = false;
  void construct(tsino::Function<void(const tsino::Ref<Channels_>&)> handler, bool once, bool active) {
    this->handler = tsino::moved(handler);
    this->once = once;
    this->active = active;
  }
};

struct Channel_Averaged : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Subscription_>>> subscriptions;
  int32_t delivered = 0;
  void construct();
  tsino::Function<void()> on(tsino::Function<void(const tsino::Ref<Averaged>&)> handler, tsino::Optional<bool> onceGiven = {});
  int32_t emit(const tsino::Ref<Averaged>& payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError);
  int32_t get_count();
  int32_t get_total();
};

struct Subscription_ : tsino::Object {
  tsino::Function<void(const tsino::Ref<Averaged>&)> handler;
  bool once = false;
  bool active = false;
  void construct(tsino::Function<void(const tsino::Ref<Averaged>&)> handler, bool once, bool active) {
    this->handler = tsino::moved(handler);
    this->once = once;
    this->active = active;
  }
};

struct Channel_string : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Subscription2>>> subscriptions;
  int32_t delivered = 0;
  void construct();
  tsino::Function<void()> on(tsino::Function<void(const String&)> handler, tsino::Optional<bool> onceGiven = {});
  int32_t emit(const String& payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError);
  int32_t get_count();
  int32_t get_total();
};

struct Subscription2 : tsino::Object {
  tsino::Function<void(const String&)> handler;
  bool once = false;
  bool active = false;
  void construct(tsino::Function<void(const String&)> handler, bool once, bool active) {
    this->handler = tsino::moved(handler);
    this->once = once;
    this->active = active;
  }
};

struct Channel_number : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Subscription3>>> subscriptions;
  int32_t delivered = 0;
  void construct();
  tsino::Function<void()> on(tsino::Function<void(int32_t)> handler, tsino::Optional<bool> onceGiven = {});
  int32_t emit(int32_t payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError);
  int32_t get_count();
  int32_t get_total();
};

struct Subscription3 : tsino::Object {
  tsino::Function<void(int32_t)> handler;
  bool once = false;
  bool active = false;
  void construct(tsino::Function<void(int32_t)> handler, bool once, bool active) {
    this->handler = tsino::moved(handler);
    this->once = once;
    this->active = active;
  }
};

struct Lamp : tsino::Object {
  String name;
  bool on = false;
  int32_t changes = 0;
  tsino::Function<void()> stop;
  void construct(String name, const tsino::Ref<Bus>& bus_, int32_t pin);
  void disconnect();
  String toString();
};

struct StopB : tsino::Object {
  tsino::Optional<tsino::Function<void()>> now;
  void construct(tsino::Optional<tsino::Function<void()>> now = {}) {
    this->now = tsino::moved(now);
  }
};

tsino::Function<void()> Channel_Channels::on(tsino::Function<void(const tsino::Ref<Channels_>&)> handler, tsino::Optional<bool> onceGiven) {
  const tsino::Ref<Channel_Channels> self = tsino::Ref<Channel_Channels>(this);
  const bool once = onceGiven.valueOr(false);
  const tsino::Ref<Subscription> subscription = tsino::make<Subscription>(
      tsino::moved(handler),
      once,
      true);
  this->subscriptions->push(subscription);
  return [subscription, self] {
    subscription->active = false;
    self->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription>>>(
        self->subscriptions->filter(
            [&](const tsino::Ref<Subscription>& other) -> bool { return other != subscription; }));
  };
}

int32_t Channel_Channels::emit(const tsino::Ref<Channels_>& payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError) {
  int32_t called = 0;
  tsino::Array<tsino::Ref<Subscription>> list = this->subscriptions->copy();
  for (const tsino::Ref<Subscription>& subscription : list) {
    if (!subscription->active) continue;
    if (subscription->once) {
      subscription->active = false;
      this->subscriptions->remove(this->subscriptions->indexOf(subscription), 1);
    }
    called++;
    subscription->handler(payload);
  }
  this->delivered += called;
  return called;
}

int32_t Channel_Channels::get_count() {
  return this->subscriptions->length();
}

int32_t Channel_Channels::get_total() {
  return this->delivered;
}

void Channel_Channels::construct() {
  this->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription>>>(
      tsino::Array<tsino::Ref<Subscription>>{});
  this->delivered = 0;
}

tsino::Function<void()> Channel_Averaged::on(tsino::Function<void(const tsino::Ref<Averaged>&)> handler, tsino::Optional<bool> onceGiven) {
  const tsino::Ref<Channel_Averaged> self = tsino::Ref<Channel_Averaged>(this);
  const bool once = onceGiven.valueOr(false);
  const tsino::Ref<Subscription_> subscription = tsino::make<Subscription_>(
      tsino::moved(handler),
      once,
      true);
  this->subscriptions->push(subscription);
  return [subscription, self] {
    subscription->active = false;
    self->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription_>>>(
        self->subscriptions->filter(
            [&](const tsino::Ref<Subscription_>& other) -> bool { return other != subscription; }));
  };
}

int32_t Channel_Averaged::emit(const tsino::Ref<Averaged>& payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError) {
  int32_t called = 0;
  tsino::Array<tsino::Ref<Subscription_>> list = this->subscriptions->copy();
  for (const tsino::Ref<Subscription_>& subscription : list) {
    if (!subscription->active) continue;
    if (subscription->once) {
      subscription->active = false;
      this->subscriptions->remove(this->subscriptions->indexOf(subscription), 1);
    }
    called++;
    subscription->handler(payload);
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      onError(error);
    }
  }
  this->delivered += called;
  return called;
}

int32_t Channel_Averaged::get_count() {
  return this->subscriptions->length();
}

int32_t Channel_Averaged::get_total() {
  return this->delivered;
}

void Channel_Averaged::construct() {
  this->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription_>>>(
      tsino::Array<tsino::Ref<Subscription_>>{});
  this->delivered = 0;
}

tsino::Function<void()> Channel_string::on(tsino::Function<void(const String&)> handler, tsino::Optional<bool> onceGiven) {
  const tsino::Ref<Channel_string> self = tsino::Ref<Channel_string>(this);
  const bool once = onceGiven.valueOr(false);
  const tsino::Ref<Subscription2> subscription = tsino::make<Subscription2>(
      tsino::moved(handler),
      once,
      true);
  this->subscriptions->push(subscription);
  return [subscription, self] {
    subscription->active = false;
    self->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription2>>>(
        self->subscriptions->filter(
            [&](const tsino::Ref<Subscription2>& other) -> bool { return other != subscription; }));
  };
}

int32_t Channel_string::emit(const String& payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError) {
  int32_t called = 0;
  tsino::Array<tsino::Ref<Subscription2>> list = this->subscriptions->copy();
  for (const tsino::Ref<Subscription2>& subscription : list) {
    if (!subscription->active) continue;
    if (subscription->once) {
      subscription->active = false;
      this->subscriptions->remove(this->subscriptions->indexOf(subscription), 1);
    }
    called++;
    subscription->handler(payload);
  }
  this->delivered += called;
  return called;
}

int32_t Channel_string::get_count() {
  return this->subscriptions->length();
}

int32_t Channel_string::get_total() {
  return this->delivered;
}

void Channel_string::construct() {
  this->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription2>>>(
      tsino::Array<tsino::Ref<Subscription2>>{});
  this->delivered = 0;
}

tsino::Function<void()> Channel_number::on(tsino::Function<void(int32_t)> handler, tsino::Optional<bool> onceGiven) {
  const tsino::Ref<Channel_number> self = tsino::Ref<Channel_number>(this);
  const bool once = onceGiven.valueOr(false);
  const tsino::Ref<Subscription3> subscription = tsino::make<Subscription3>(
      tsino::moved(handler),
      once,
      true);
  this->subscriptions->push(subscription);
  return [subscription, self] {
    subscription->active = false;
    self->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription3>>>(
        self->subscriptions->filter(
            [&](const tsino::Ref<Subscription3>& other) -> bool { return other != subscription; }));
  };
}

int32_t Channel_number::emit(int32_t payload, const tsino::Function<void(const tsino::Ref<tsino::Error>&)>& onError) {
  int32_t called = 0;
  tsino::Array<tsino::Ref<Subscription3>> list = this->subscriptions->copy();
  for (const tsino::Ref<Subscription3>& subscription : list) {
    if (!subscription->active) continue;
    if (subscription->once) {
      subscription->active = false;
      this->subscriptions->remove(this->subscriptions->indexOf(subscription), 1);
    }
    called++;
    subscription->handler(payload);
  }
  this->delivered += called;
  return called;
}

int32_t Channel_number::get_count() {
  return this->subscriptions->length();
}

int32_t Channel_number::get_total() {
  return this->delivered;
}

void Channel_number::construct() {
  this->subscriptions = tsino::makeShared<tsino::Array<tsino::Ref<Subscription3>>>(
      tsino::Array<tsino::Ref<Subscription3>>{});
  this->delivered = 0;
}

tsino::Function<void()> Bus::watch(const tsino::Function<void(const String&, int32_t)>& watcher) {
  const tsino::Ref<Bus> self = tsino::Ref<Bus>(this);
  this->watchers->add(watcher);
  return [self, watcher] { self->watchers->remove(watcher); };
}

void Bus::button(const tsino::Ref<Channels_>& payload) {
  this->note(F("button"), this->channels->button->emit(payload, this->keep));
}

void Bus::temperature(double celsius, const tsino::Optional<String>& sourceGiven) {
  String source = sourceGiven.has() ? sourceGiven.value() : String(F("room"));
  this->note(
      F("temperature"),
      this->channels->temperature->emit(
          tsino::make<Averaged>(celsius, tsino::moved(source)),
          this->keep));
}

void Bus::message(const tsino::Shared<tsino::Array<String>>& words) {
  this->note(F("message"), this->channels->message->emit(words->join(F(" ")), this->keep));
}

void Bus::tick(int32_t now) {
  this->note(F("tick"), this->channels->tick->emit(now, this->keep));
}

void Bus::note(const __FlashStringHelper* name, int32_t listeners) {
  for (const tsino::Function<void(const String&, int32_t)>& watcher : *this->watchers) {
    watcher(name, listeners);
  }
}

void Bus::construct() {
  const tsino::Ref<Bus> self = tsino::Ref<Bus>(this);
  this->channels = tsino::make<Channels>(
      tsino::make<Channel_Channels>(),
      tsino::make<Channel_Averaged>(),
      tsino::make<Channel_string>(),
      tsino::make<Channel_number>());
  this->errors = tsino::Array<String>{};
  this->watchers = tsino::makeShared<tsino::Set<tsino::Function<void(const String&, int32_t)>>>();
  this->keep = [self](const tsino::Ref<tsino::Error>& error) {
    self->errors.push(tsino::concat(error->name, F(": "), error->message));
  };
}

void Lamp::construct(String name, const tsino::Ref<Bus>& bus_, int32_t pin) {
  const tsino::Ref<Lamp> self = tsino::Ref<Lamp>(this);
  this->on = false;
  this->changes = 0;
  this->name = tsino::moved(name);
  this->stop = bus_->channels->button->on(
      [pin, self, bus_](const tsino::Ref<Channels_>& given) {
        const int32_t which = given->pin;
        const bool pressed = given->pressed;
        if (which != pin || !pressed) return;
        self->on = !self->on;
        self->changes++;
        bus_->message(
            tsino::makeShared<tsino::Array<String>>(
                tsino::Array<String>{self->name, F("is"), self->on ? F("on") : F("off")}));
      });
}

void Lamp::disconnect() {
  this->stop();
}

String Lamp::toString() {
  return tsino::concat(
      this->name,
      F("("),
      this->on ? F("on") : F("off"),
      F(", "),
      String(this->changes),
      F(" changes)"));
}

/** Calls the handler with the mean of every `size` values. */
tsino::Function<void(const tsino::Ref<Averaged>&)> averaged(int32_t size, const tsino::Function<void(double)>& handler) {
  tsino::Ref<tsino::Cell<tsino::Shared<tsino::Array<double>>>> values = tsino::make<tsino::Cell<tsino::Shared<tsino::Array<double>>>>(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}));
  return [values, size, handler](const tsino::Ref<Averaged>& given) {
    const double celsius = given->celsius;
    values->value->push(celsius);
    if (values->value->length() == size) {
      handler(
          values->value->reduce<double>([](double a, double b) -> double { return a + b; }, 0.0)
              / size);
      values->value = tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{});
    }
  };
}

const tsino::Ref<Bus> bus = tsino::make<Bus>();
const auto seen = tsino::makeShared<tsino::Record<int32_t>>();

tsino::Array<String> printed;

tsino::Array<String> means;

tsino::Array<String> order;
const tsino::Ref<StopB> stopB = tsino::make<StopB>();

void setup() {
  Serial.begin(115200);
  const tsino::Function<void()> unwatch = bus->watch(
      [](const String& name, int32_t listeners) {
        seen->set(
            tsino::concat(name, F("/"), String(listeners)),
            seen->get(tsino::concat(name, F("/"), String(listeners))).valueOr(0) + 1);
      });
  bus->channels->message->on([](const String& text) { printed.push(text); });
  const tsino::Ref<Lamp> hall = tsino::make<Lamp>(F("hall"), bus, 4);
  const tsino::Ref<Lamp> porch = tsino::make<Lamp>(F("porch"), bus, 5);
  const tsino::Ref<Lamp> copy = tsino::make<Lamp>(F("copy"), bus, 4);

  tsino::Array<uint8_t> list{4, 5, 4, 6, 4};
  for (const int32_t pin : list) {
    bus->button(tsino::make<Channels_>(pin, true));
    bus->button(tsino::make<Channels_>(pin, false));
  }
  Serial.print(hall->toString());
  Serial.print(F(", "));
  Serial.print(porch->toString());
  Serial.print(F(", "));
  Serial.println(copy->toString());
  copy->disconnect();
  bus->button(tsino::make<Channels_>(4, true));
  Serial.print(hall->toString());
  Serial.print(F(", "));
  Serial.print(porch->toString());
  Serial.print(F(", "));
  Serial.print(copy->toString());
  Serial.print(F(", "));
  Serial.print(bus->channels->button->get_count());
  Serial.println(F(" listeners"));
  printed.forEach(
      [](const String& text, int32_t index) {
        Serial.print(index);
        Serial.print(F(": "));
        Serial.println(text);
      });
  bus->channels->temperature->on(
      averaged(3, [](double mean) { means.push(tsino::toFixed(mean, 2)); }));
  bus->channels->temperature->on(
      [](const tsino::Ref<Averaged>& given) {
        const double celsius = given->celsius;
        const String& source = given->source;
        if (celsius > 30.0) {
          tsino::raise(
              tsino::makeError<tsino::RangeError>(
                  source,
                  F(" is too hot: "),
                  tsino::toText(celsius)));
          return;
        }
      });
  bus->channels->temperature->on(
      [](const tsino::Ref<Averaged>& given) {
        const double celsius = given->celsius;
        if (celsius < 0.0) {
          tsino::raise(tsino::make<tsino::Error>(F("frost")));
          return;
        }
      },
      true);
  tsino::Array<double>{20.0, 21.5, 31.0, -4.0, 35.25, 18.0}.forEach(
      [](double celsius, int32_t i) {
        if (i % 2 != 0) {
          bus->temperature(celsius, tsino::Optional<String>(F("roof")));
        } else {
          bus->temperature(celsius);
        }
      });
  Serial.print(tsino::withoutFormat(means.join(F(" "))));
  Serial.print(F(" "));
  tsino::inspect(Serial, bus->errors);
  Serial.println();
  bus->channels->tick->on(
      [](int32_t now) {
        order.push(tsino::concat(F("a"), String(now)));
        if (now == 2) {
          if (stopB->now.has()) stopB->now.value()();
        }
      });
  stopB->now = bus->channels->tick->on(
      [](int32_t now) { order.push(tsino::concat(F("b"), String(now))); });
  bus->channels->tick->on(
      [](int32_t now) { order.push(tsino::concat(F("c"), String(now))); },
      true);
  bus->channels->tick->on(
      [](int32_t now) {
        order.push(tsino::concat(F("d"), String(now)));
        if (now == 1) {
          bus->channels->tick->on(
              [](int32_t later) { order.push(tsino::concat(F("e"), String(later))); });
        }
      });
  for (int32_t now = 1; now <= 3; now++) bus->tick(now);
  Serial.println(order.join(F(" ")));
  Serial.print(bus->channels->tick->get_count());
  Serial.print(F(" "));
  Serial.println(bus->channels->tick->get_total());

  unwatch();
  bus->tick(4);
  tsino::Array<String> list2 = seen->keys();
  list2.sort();
  for (const String& key : list2) {
    Serial.print(tsino::withoutFormat(tsino::padEnd(key, 14)));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(seen->get(key)));
  }
}

void loop() {}

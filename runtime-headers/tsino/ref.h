// Objects with JavaScript's reference semantics: a struct that derives from Object holds its own count, Ref points to it.
// Cost: 4 bytes in each object, one pointer for each reference; copying adds 1, leaving subtracts 1 (no atomics, so not
// for interrupts). Cycles are not freed. A struct that others derive from needs a virtual destructor.
#pragma once
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "memory.h"
#include "optional.h"

namespace tsino {

/** What every object begins with. */
class Object {
 public:
  Object() : count_(0) {}

 private:
  template <class T> friend class Ref;
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;
  union {
    size_t count_;
    /** The next one of those that wait for their end. */
    Object* next_;
  };
};

/** An object that can lead to others of its own class: long chains end one by one, not each inside the one before. */
class Chained : public Object {};

template <class T> class TSINO_HANDED_ON Ref {
 public:
  /** No object yet: `let node: Node;`, which TypeScript proves to be assigned before it is read. */
  Ref() noexcept : object_(nullptr) {}
  /** Another reference to an object that lives: `this`. */
  explicit Ref(T* object) noexcept : object_(object) { ++object->count_; }
  Ref(const Ref& other) noexcept : object_(other.object_) {
    if (object_) ++object_->count_;
  }
  Ref(Ref&& other) noexcept : object_(other.object_) { other.object_ = nullptr; }
  /** A derived object under the name of its base. */
  template <class Derived> Ref(const Ref<Derived>& other) noexcept : object_(other.object_) {
    if (object_) ++object_->count_;
  }
  // By value: the old object dies after the new one is in place, so self-assignment and `p = p->next` are right.
  Ref& operator=(Ref other) noexcept {
    T* const old = object_;
    object_ = other.object_;
    other.object_ = old;
    return *this;
  }
  ~Ref() {
    if (object_ && --object_->count_ == 0) end(object_, object_);
  }

  T& operator*() const {
    requireObject();
    return *object_;
  }
// A reference out of a union that holds something else: GCC 12 warns of it, though the type was looked at before.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
  T* operator->() const {
    requireObject();
    return object_;
  }
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
  /** The object without a count, null where there is none. */
  T* get() const { return object_; }
  /** Hands the count over to who keeps the pointer until `adopt`. */
  T* detach() noexcept {
    T* const object = object_;
    object_ = nullptr;
    return object;
  }
  static Ref adopt(T* object) noexcept {
    Ref adopted;
    adopted.object_ = object;
    return adopted;
  }

  /** What a Map tells objects apart by. */
  const void* identity() const { return object_; }

  /** Identity, as `===` of objects. */
  friend bool operator==(const Ref& a, const Ref& b) { return a.object_ == b.object_; }
  friend bool operator!=(const Ref& a, const Ref& b) { return a.object_ != b.object_; }

 private:
  template <class Other> friend class Ref;
  friend class Optional<Ref>;

  void requireObject() const {
    if (!object_) fail("null", "the object was moved away");
  }
  static void destroy(T* object) {
    object->~T();
    free(object);
  }
  // Never in place: every reference that goes out of scope has a call of it.
  __attribute__((noinline)) static void end(Object*, T* object) { destroy(object); }
  __attribute__((noinline)) static void end(Chained*, T* object) {
    static bool busy = false;
    static Object* waiting = nullptr;
    if (busy) {
      object->next_ = waiting;
      waiting = object;
      return;
    }
    busy = true;
    destroy(object);
    while (waiting) {
      T* const next = static_cast<T*>(waiting);
      waiting = next->next_;
      next->count_ = 0;
      destroy(next);
    }
    busy = false;
  }
  T* object_;
};

/** `new T(…)`: room, then the struct's own `construct`, while a reference holds the object. */
template <class T, class... Values> Ref<T> make(Values&&... values) {
  void* const room = malloc(sizeof(T));
  if (!room) outOfMemory();
  Ref<T> object(new (Place(room)) T());
  object->construct(passed<Values>(values)...);
  return object;
}

/** A T whose fields have their defaults. */
template <class T> Ref<T> makeEmpty() {
  void* const room = malloc(sizeof(T));
  if (!room) outOfMemory();
  return Ref<T>(new (Place(room)) T());
}

/** The same object, held until the end of the expression, so that what is called on it can't end it. */
template <class T> Ref<T> hold(const Ref<T>& object) { return object; }

/** The object alone, for a function that lies in it and must not keep it. */
template <class T> T* pointerTo(const Ref<T>& object) { return &*object; }

/** A base's reference to an object that is known to be a T. */
template <class T, class Base> Ref<T> downcast(const Ref<Base>& object) {
  return Ref<T>(static_cast<T*>(&*object));
}

/** As downcast, where the author says that it is a T. Cost: a virtual call. */
template <class T, class Base> Ref<T> castTo(const Ref<Base>& object) {
  if (!object->isA(T::classId)) failAnywhere("wrong-class", "the object is of another class than its type says");
  return downcast<T>(object);
}

/** A variable that several closures share. */
template <class T> struct Cell : Object {
  T value;
  Cell() : value() {}
  void construct() {}
  void construct(T first) { value = static_cast<T&&>(first); }
};

/** `T | null` of an object: as big as the pointer, null when absent. */
template <class T> class TSINO_HANDED_ON Optional<Ref<T>> {
 public:
  Optional() {}
  Optional(const Ref<T>& value) : held_(value) {}
  Optional(Ref<T>&& value) : held_(static_cast<Ref<T>&&>(value)) {}
  template <class Derived> Optional(const Ref<Derived>& value) : held_(value) {}
  template <class Derived> Optional(const Optional<Ref<Derived>>& other) : held_(other.held_) {}

  bool has() const { return held_.object_ != nullptr; }
  Ref<T>& value() {
    requireValue();
    return held_;
  }
  const Ref<T>& value() const {
    requireValue();
    return held_;
  }
  /** The object itself, for `x!.field` and after a test. */
  T* operator->() const {
    requireValue();
    return held_.object_;
  }
  Ref<T> valueOr(Ref<T> other) const { return has() ? held_ : other; }

  friend bool operator==(const Optional& a, const Optional& b) { return a.held_ == b.held_; }
  friend bool operator==(const Optional& a, const Ref<T>& b) { return a.held_ == b; }
  friend bool operator==(const Ref<T>& a, const Optional& b) { return a == b.held_; }
  friend bool operator!=(const Optional& a, const Optional& b) { return a.held_ != b.held_; }
  friend bool operator!=(const Optional& a, const Ref<T>& b) { return a.held_ != b; }
  friend bool operator!=(const Ref<T>& a, const Optional& b) { return a != b.held_; }

 private:
  template <class Other> friend class Optional;
  void requireValue() const {
    requirePresent(has(), "the object is null or undefined");
  }
  Ref<T> held_;
};

template <class T, class Base> Optional<Ref<T>> downcast(const Optional<Ref<Base>>& object) {
  return object.has() ? Optional<Ref<T>>(downcast<T>(object.value())) : Optional<Ref<T>>();
}
template <class T, class Base> Optional<Ref<T>> castTo(const Optional<Ref<Base>>& object) {
  return object.has() ? Optional<Ref<T>>(castTo<T>(object.value())) : Optional<Ref<T>>();
}

/** x instanceof T, where there may be no x. */
template <class T, class Base> bool isInstance(const Optional<Ref<Base>>& object) {
  return object.has() && object->isA(T::classId);
}

}  // namespace tsino

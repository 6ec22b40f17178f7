// A counted reference to an object: one heap block that holds count and object; the last reference ends it.
// Cost: one pointer; copying adds 1, leaving subtracts 1 (no atomics, so not for interrupts). Cycles are not freed.
#pragma once
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "memory.h"
#include "optional.h"

namespace tsino {

template <class T> struct SharedBlock {
  uint32_t count;
  T item;
  template <class... Values> explicit SharedBlock(Values&&... values) : count(1), item(passed<Values>(values)...) {}
};

template <class T> class TSINO_HANDED_ON Shared {
 public:
  /** No object yet: `let list: T;`, which TypeScript proves to be assigned before it is read. */
  Shared() noexcept : block_(nullptr) {}
  Shared(const Shared& other) : block_(other.block_) {
    if (block_) ++block_->count;
  }
  Shared(Shared&& other) noexcept : block_(other.block_) { other.block_ = nullptr; }
  // By value: the old object dies after the new one is in place, so self-assignment and `p = p->next` are right.
  Shared& operator=(Shared other) noexcept {
    SharedBlock<T>* const old = block_;
    block_ = other.block_;
    other.block_ = old;
    return *this;
  }
  ~Shared() {
    if (block_ && --block_->count == 0) end(block_);
  }

  T& operator*() const {
    requireObject();
    return block_->item;
  }
  T* operator->() const {
    requireObject();
    return &block_->item;
  }

  /** What a Map tells objects apart by. */
  const void* identity() const { return block_; }

  /** Identity, as `===` of objects. */
  friend bool operator==(const Shared& a, const Shared& b) { return a.block_ == b.block_; }
  friend bool operator!=(const Shared& a, const Shared& b) { return a.block_ != b.block_; }

  /** A new object. Use makeShared. */
  template <class... Values> static Shared make(Values&&... values) {
    void* const room = malloc(sizeof(SharedBlock<T>));
    if (!room) outOfMemory();
    return Shared(new (Place(room)) SharedBlock<T>(passed<Values>(values)...));
  }

 private:
  friend class Optional<Shared>;
  explicit Shared(SharedBlock<T>* block) noexcept : block_(block) {}
  void requireObject() const {
    if (!block_) fail("null", "the object was moved away");
  }
  /** Never in place: every reference that goes out of scope has a call of it. */
  __attribute__((noinline)) static void end(SharedBlock<T>* block) {
    block->~SharedBlock<T>();
    free(block);
  }
  SharedBlock<T>* block_;
};

/** `new T(…)` whose references are counted. */
template <class T, class... Values> Shared<T> makeShared(Values&&... values) {
  return Shared<T>::make(passed<Values>(values)...);
}

/** `T | null` of a shared object: as big as the pointer, null when absent. */
template <class T> class TSINO_HANDED_ON Optional<Shared<T>> {
 public:
  Optional() : held_(nullptr) {}
  Optional(const Shared<T>& value) : held_(value) {}
  Optional(Shared<T>&& value) : held_(static_cast<Shared<T>&&>(value)) {}

  bool has() const { return held_.block_ != nullptr; }
  Shared<T>& value() {
    requireValue();
    return held_;
  }
  const Shared<T>& value() const {
    requireValue();
    return held_;
  }
  /** The object itself, for `x!.field` and after a test. */
  T* operator->() const {
    requireValue();
    return &held_.block_->item;
  }
  Shared<T> valueOr(Shared<T> other) const { return has() ? held_ : other; }

  friend bool operator==(const Optional& a, const Optional& b) { return a.held_ == b.held_; }
  friend bool operator==(const Optional& a, const Shared<T>& b) { return a.held_ == b; }
  friend bool operator==(const Shared<T>& a, const Optional& b) { return a == b.held_; }
  friend bool operator!=(const Optional& a, const Optional& b) { return a.held_ != b.held_; }
  friend bool operator!=(const Optional& a, const Shared<T>& b) { return a.held_ != b; }
  friend bool operator!=(const Shared<T>& a, const Optional& b) { return a != b.held_; }

 private:
  void requireValue() const {
    requirePresent(has(), "the object is null");
  }
  Shared<T> held_;
};

}  // namespace tsino

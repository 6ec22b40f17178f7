// A variable for a reference that somebody else holds as long as the variable is known: `Lent<Ref<Node>> node = list;
// node = (*node)->next;`. It is set and read like a pointer to the reference, and counts nothing.
// Cost: one pointer; that of a plain pointer in every use. What is made for the moment can't be lent: that does not compile.
#pragma once
#include <string.h>

namespace tsino {

template <class Held> class Lent {
 public:
  /** Nothing. */
  Lent() : held_() {}
  Lent(decltype(nullptr)) : held_() {}
  Lent(const Held& held) { take(held); }
  Lent(const Lent& other) { take(other.held_); }
  Lent(Held&&) = delete;
  Lent& operator=(const Held& held) {
    take(held);
    return *this;
  }
  Lent& operator=(const Lent& other) {
    take(other.held_);
    return *this;
  }
  Lent& operator=(decltype(nullptr)) {
    const Held nothing;
    take(nothing);
    return *this;
  }
  Lent& operator=(Held&&) = delete;
  /** It has no count that would have to go. */
  ~Lent() {}

  const Held& operator*() const { return held_; }
  const Held* operator->() const { return &held_; }

 private:
  /** The bytes of the pointer that a reference is. */
  void take(const Held& held) {
    static_assert(sizeof(Held) == sizeof(void*), "only what is one pointer can be lent");
    memcpy(static_cast<void*>(&held_), static_cast<const void*>(&held), sizeof held_);
  }
  union {
    Held held_;
  };
};

/** `return Nothing();`: a reference to nothing, for who returns a reference and has thrown an error. */
struct Nothing {
  template <class Held> operator const Held&() const {
    static_assert(sizeof(Held) == sizeof(void*), "only what is one pointer can be lent");
    static const void* const none = nullptr;
    return *reinterpret_cast<const Held*>(&none);
  }
};

}  // namespace tsino

// A value or undefined, as `T | undefined` of a small T: the value and one flag, no allocation.
// Cost: sizeof(T) + 1 rounded up; for numbers and pointers it is copied like a plain struct.
#pragma once
#include "check.h"
#include "memory.h"
#include "same.h"

namespace tsino {

/** Storage for values that need no destructor: copied as bytes. */
template <class T, bool plain> struct OptionalStorage {
  T item;
  bool present;
  OptionalStorage() : item(), present(false) {}
  explicit OptionalStorage(const T& value) : item(value), present(true) {}
  explicit OptionalStorage(T&& value) : item(static_cast<T&&>(value)), present(true) {}
};

/** Storage for values with a lifetime: constructed only while present. */
template <class T> struct OptionalStorage<T, false> {
  union {
    T item;
  };
  bool present;
  OptionalStorage() : present(false) {}
  explicit OptionalStorage(const T& value) : item(value), present(true) {}
  explicit OptionalStorage(T&& value) : item(static_cast<T&&>(value)), present(true) {}
  OptionalStorage(const OptionalStorage& other) : present(other.present) {
    if (present) new (Place(&item)) T(other.item);
  }
  OptionalStorage(OptionalStorage&& other) : present(other.present) {
    if (present) new (Place(&item)) T(static_cast<T&&>(other.item));
  }
  OptionalStorage& operator=(const OptionalStorage& other) {
    if (this != &other) *this = OptionalStorage(other);
    return *this;
  }
  OptionalStorage& operator=(OptionalStorage&& other) {
    if (present && other.present) {
      item = static_cast<T&&>(other.item);
    } else if (other.present) {
      new (Place(&item)) T(static_cast<T&&>(other.item));
      present = true;
    } else if (present) {
      // The flag first: the destructor may run code that looks here again.
      present = false;
      item.~T();
    }
    return *this;
  }
  ~OptionalStorage() {
    if (present) item.~T();
  }
};

template <class T> class Optional {
 public:
  /** undefined */
  Optional() {}
  Optional(const T& value) : held_(value) {}
  Optional(T&& value) : held_(static_cast<T&&>(value)) {}

  bool has() const { return held_.present; }

  /** The value; stops with `null` when there is none. */
  T& value() {
    requireValue();
    return held_.item;
  }
  const T& value() const {
    requireValue();
    return held_.item;
  }

  /** `x ?? other` */
  T valueOr(T other) const { return held_.present ? T(held_.item) : T(static_cast<T&&>(other)); }

  friend bool operator==(const Optional& a, const Optional& b) {
    return a.has() == b.has() && (!a.has() || same(a.held_.item, b.held_.item));
  }
  friend bool operator==(const Optional& a, const T& b) { return a.has() && same(a.held_.item, b); }
  friend bool operator==(const T& a, const Optional& b) { return b.has() && same(a, b.held_.item); }
  friend bool operator!=(const Optional& a, const Optional& b) { return !(a == b); }
  friend bool operator!=(const Optional& a, const T& b) { return !(a == b); }
  friend bool operator!=(const T& a, const Optional& b) { return !(a == b); }

 private:
  void requireValue() const {
    if (!held_.present) failAnywhere("null", "the value is undefined");
  }
  OptionalStorage<T, __is_trivially_copyable(T)> held_;
};

/* What is missing is neither less nor greater than anything: `xs[i] < 5` is false past the end. No cost but the test. */
template <class T, class U> bool operator<(const Optional<T>& a, const U& b) {
  return a.has() && a.value() < b;
}
template <class T, class U> bool operator<(const T& a, const Optional<U>& b) {
  return b.has() && a < b.value();
}
template <class T, class U> bool operator<(const Optional<T>& a, const Optional<U>& b) {
  return a.has() && b.has() && a.value() < b.value();
}
template <class T, class U> bool operator<=(const Optional<T>& a, const U& b) {
  return a.has() && a.value() <= b;
}
template <class T, class U> bool operator<=(const T& a, const Optional<U>& b) {
  return b.has() && a <= b.value();
}
template <class T, class U> bool operator<=(const Optional<T>& a, const Optional<U>& b) {
  return a.has() && b.has() && a.value() <= b.value();
}
template <class T, class U> bool operator>(const Optional<T>& a, const U& b) {
  return a.has() && a.value() > b;
}
template <class T, class U> bool operator>(const T& a, const Optional<U>& b) {
  return b.has() && a > b.value();
}
template <class T, class U> bool operator>(const Optional<T>& a, const Optional<U>& b) {
  return a.has() && b.has() && a.value() > b.value();
}
template <class T, class U> bool operator>=(const Optional<T>& a, const U& b) {
  return a.has() && a.value() >= b;
}
template <class T, class U> bool operator>=(const T& a, const Optional<U>& b) {
  return b.has() && a >= b.value();
}
template <class T, class U> bool operator>=(const Optional<T>& a, const Optional<U>& b) {
  return a.has() && b.has() && a.value() >= b.value();
}

/** `T | undefined` where T itself may be undefined: one absent value. */
template <class T> struct Maybe { typedef Optional<T> type; };
template <class T> struct Maybe<Optional<T>> { typedef Optional<T> type; };

}  // namespace tsino

// A value of one of several types, as `string | number`: the value and one byte that says which.
// Cost: the largest of the types and a byte, rounded up; a test of the byte at each look. No heap of its own.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "memory.h"
#include "optional.h"
#include "same.h"
#include "to-text.h"
#include "truth.h"

namespace tsino {

/** `undefined` and `null` where both can be there. */
struct Undefined {
  friend bool operator==(Undefined, Undefined) { return true; }
  const void* identity() const { return nullptr; }
};
struct Null {
  friend bool operator==(Null, Null) { return true; }
  const void* identity() const { return nullptr; }
};
inline const __FlashStringHelper* toText(Undefined) { return F("undefined"); }
inline const __FlashStringHelper* toText(Null) { return F("null"); }
/** As join writes them. */
inline String elementText(Undefined) { return String(); }
inline String elementText(Null) { return String(); }
inline bool truthy(Undefined) { return false; }
inline bool truthy(Null) { return false; }

/** The place of T in a list of types, from 0. */
template <class T, class... Types> struct IndexOf;
template <class T, class... Rest> struct IndexOf<T, T, Rest...> { static constexpr uint8_t value = 0; };
template <class T, class First, class... Rest> struct IndexOf<T, First, Rest...> {
  static constexpr uint8_t value = 1 + IndexOf<T, Rest...>::value;
};

/** Whether T is one of the types. */
template <class T, class... Types> struct IsOneOf { static constexpr bool value = false; };
template <class T, class First, class... Rest> struct IsOneOf<T, First, Rest...> {
  static constexpr bool value = Same<T, First>::value || IsOneOf<T, Rest...>::value;
};

/** The place of T where it is one of the types, else another number. */
template <bool isThere, uint8_t other, class T, class... Types> struct PlaceOr { static constexpr uint8_t value = other; };
template <uint8_t other, class T, class... Types> struct PlaceOr<true, other, T, Types...> {
  static constexpr uint8_t value = IndexOf<T, Types...>::value;
};

template <class T> class Ref;
/** The object among some types, of which a union has one at most. */
template <class... Types> struct ObjectAmong { typedef void type; };
template <class T, class... Rest> struct ObjectAmong<Ref<T>, Rest...> { typedef T type; };
template <class First, class... Rest> struct ObjectAmong<First, Rest...> : ObjectAmong<Rest...> {};

template <class... Types> union UnionRoom;
template <> union UnionRoom<> {
  UnionRoom() {}
  ~UnionRoom() {}
};
template <class First, class... Rest> union UnionRoom<First, Rest...> {
  First first;
  UnionRoom<Rest...> rest;
  UnionRoom() : rest() {}
  ~UnionRoom() {}
};

/** Does something with the type that a number stands for. */
template <class Result, class... Types> struct UnionWalk;
template <class Result, class Last> struct UnionWalk<Result, Last> {
  template <class Act> static Result walk(uint8_t, void* at, Act& act) { return act(*static_cast<Last*>(at)); }
};
template <class Result, class First, class Second, class... Rest> struct UnionWalk<Result, First, Second, Rest...> {
  template <class Act> static Result walk(uint8_t index, void* at, Act& act) {
    if (index == 0) return act(*static_cast<First*>(at));
    return UnionWalk<Result, Second, Rest...>::walk(static_cast<uint8_t>(index - 1), at, act);
  }
};

template <class... Types> class Union {
 public:
  typedef Union Whole;
  /** `undefined` where that is one of the types, else no value yet: TypeScript proves that it is assigned before it is read. */
  Union() : index_(PlaceOr<IsOneOf<Undefined, Types...>::value, none, Undefined, Types...>::value) {}
  template <class T, class = typename When<IsOneOf<typename Bare<T>::type, Types...>::value>::type>
  Union(T&& value) : index_(IndexOf<typename Bare<T>::type, Types...>::value) {
    typedef typename Bare<T>::type Value;
    new (Place(&room_)) Value(passed<T>(value));
  }
  Union(const Union& other) : index_(none) { take(other); }
  Union(Union&& other) : index_(none) { take(other); }
  /** A union of some of these types. */
  template <class... Others, class = typename When<!Same<Union<Others...>, Union>::value>::type>
  Union(const Union<Others...>& other) : index_(none) {
    Converting act = {this};
    other.template visit<void>(act);
  }
  Union& operator=(Union other) {
    clear();
    take(other);
    return *this;
  }
  ~Union() { clear(); }

  template <class T> bool is() const { return index_ == IndexOf<T, Types...>::value; }

  template <class T> T& get() {
    requireType(is<T>());
    return *reinterpret_cast<T*>(&room_);
  }
  template <class T> const T& get() const {
    requireType(is<T>());
    return *reinterpret_cast<const T*>(&room_);
  }

  /** Calls `act(value)` with the value in its own type. */
  template <class Result, class Act> Result visit(Act& act) const {
    // The walk only looks; it takes a plain pointer so that it serves changing acts too.
    return UnionWalk<Result, Types...>::walk(index_, const_cast<UnionRoom<Types...>*>(&room_), act);
  }

  friend bool operator==(const Union& a, const Union& b) {
    if (a.index_ != b.index_) return false;
    if (a.index_ == none) return true;
    Comparing act = {&b};
    return a.template visit<bool>(act);
  }
  friend bool operator!=(const Union& a, const Union& b) { return !(a == b); }

 private:
  static constexpr uint8_t none = 255;

  struct Copying {
    void* to;
    template <class T> void operator()(const T& value) const { new (Place(to)) T(value); }
  };
  struct Ending {
    template <class T> void operator()(T& value) const { value.~T(); }
  };
  struct Comparing {
    const Union* other;
    template <class T> bool operator()(const T& value) const { return same(value, other->template get<T>()); }
  };
  struct Converting {
    Union* to;
    template <class T> typename When<IsOneOf<T, Types...>::value>::type operator()(const T& value) const {
      *to = Union(value);
    }
    template <class T> typename When<!IsOneOf<T, Types...>::value>::type operator()(const T& value) const {
      convert(value, 0);
    }
    /** An object of a class that derives from the one that the union has. */
    template <class T, class Base = typename ObjectAmong<Types...>::type>
    typename When<IsBase<Base, T>::value>::type convert(const Ref<T>& value, int) const {
      *to = Union(Ref<Base>(value));
    }
    /** One of the class that it has, where the other union has a base. */
    template <class T, class Derived = typename ObjectAmong<Types...>::type>
    typename When<IsBase<T, Derived>::value && !Same<T, Derived>::value>::type convert(const Ref<T>& value, int) const {
      *to = Union(Ref<Derived>(static_cast<Derived*>(&*value)));
    }
    template <class T> void convert(const T&, long) const {
      failAnywhere("null", "the value has none of these types");
    }
  };

  void take(const Union& other) {
    if (other.index_ == none) return;
    Copying act = {&room_};
    other.template visit<void>(act);
    index_ = other.index_;
  }
  void clear() {
    if (index_ == none) return;
    Ending act;
    const uint8_t index = index_;
    index_ = none;
    UnionWalk<void, Types...>::walk(index, &room_, act);
  }
  void requireType(bool right) const {
    if (!right) failAnywhere("null", "the value has another type");
  }

  uint8_t index_;
  UnionRoom<Types...> room_;
};

struct UnionText {
  template <class T> String operator()(const T& value) const { return String(toText(value)); }
};

/** String(x) */
template <class... Types> String toText(const Union<Types...>& value) {
  UnionText act;
  return value.template visit<String>(act);
}

struct UnionTruth {
  template <class T> bool operator()(const T& value) const { return truthOf(value, 0); }
  template <class T> auto truthOf(const T& value, int) const -> decltype(truthy(value)) { return truthy(value); }
  /** Objects and arrays are true. */
  template <class T> bool truthOf(const T&, long) const { return true; }
};

template <class... Types> bool truthy(const Union<Types...>& value) {
  UnionTruth act;
  return value.template visit<bool>(act);
}

/** `T | undefined` of a value that may be other things, where those are ruled out. */
template <class T, class Nothing, class Value> Optional<T> optionalMember(const Optional<Value>& value) {
  return value.has() ? Optional<T>(value.value().template get<T>()) : Optional<T>();
}
/** The value as one of the types, where it can be: `null | undefined` of `number | null` is known to be none. */
template <bool isMember, class Whole> struct MemberOf {
  template <class T> static Whole of(const T& value) { return Whole(value); }
};
template <class Whole> struct MemberOf<false, Whole> {
  template <class T> static Whole of(const T&) { failAnywhere("null", "the value has another type"); }
};
template <class T, class Whole> struct IsIn { static constexpr bool value = true; };
template <class T, class... Types> struct IsIn<T, Union<Types...>> {
  static constexpr bool value = IsOneOf<T, Types...>::value;
};
template <class... Others, class... Types> struct IsIn<Union<Others...>, Union<Types...>> {
  static constexpr bool value = true;
};
/** `T | null | undefined` of what lacks one of the two. */
template <class Whole, class Nothing, class T> Whole fromOptional(const Optional<T>& value) {
  return value.has() ? MemberOf<IsIn<T, Whole>::value, Whole>::of(value.value()) : Whole(Nothing());
}
/** `T | undefined` of what may be `null`, too, but is not. */
template <class T, class Nothing, class... Types> Optional<T> optionalMember(const Union<Types...>& value) {
  if (value.template is<T>()) return Optional<T>(value.template get<T>());
  if (!value.template is<Nothing>()) failAnywhere("null", "the value has another type");
  return Optional<T>();
}
/** `T | undefined` of several types, where it is one of those. */
template <class Some, class Nothing, class... Types> Optional<Some> optionalUnion(const Union<Types...>& value) {
  return value.template is<Nothing>() ? Optional<Some>() : Optional<Some>(Some(value));
}

}  // namespace tsino

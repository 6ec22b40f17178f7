// `===` of arrays: whether two names mean one array. Cost: a comparison of two addresses.
#pragma once

namespace tsino {

template <class A, class B> bool isSame(const A& a, const B& b) {
  return static_cast<const void*>(&a) == static_cast<const void*>(&b);
}

}  // namespace tsino

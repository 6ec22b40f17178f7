// class IPAddress: text in and out.
#include <Arduino.h>
#include <IPAddress.h>

#include "trap.h"

const IPAddress INADDR_ANY;
const IPAddress INADDR_NONE(255, 255, 255, 255);

int IPAddress::checkOctet(int index) {
  if (index < 0 || index > 3) tsino::stopProgram("out-of-range", "an IPAddress has octets 0 to 3");
  return index;
}

bool IPAddress::fromString(const char* text) {
  // As on the board: an empty octet counts as 0, and a wrong text leaves the octets read so far.
  unsigned octet = 0;
  int dots = 0;
  for (; *text != 0; text++) {
    if (*text >= '0' && *text <= '9') {
      octet = octet * 10 + static_cast<unsigned>(*text - '0');
      if (octet > 255) return false;
    } else if (*text == '.') {
      if (dots == 3) return false;
      (*this)[dots++] = static_cast<uint8_t>(octet);
      octet = 0;
    } else {
      return false;
    }
  }
  if (dots != 3) return false;
  (*this)[3] = static_cast<uint8_t>(octet);
  return true;
}

size_t IPAddress::printTo(Print& to) const {
  if (!isSet()) return to.print("(IP unset)");
  size_t written = 0;
  for (int i = 0; i < 4; i++) {
    if (i > 0) written += to.print('.');
    written += to.print((*this)[i], DEC);
  }
  return written;
}

String IPAddress::toString() const {
  if (!isSet()) return String("(IP unset)");
  String text;
  text.reserve(16);
  for (int i = 0; i < 4; i++) {
    if (i > 0) text += '.';
    text += (*this)[i];
  }
  return text;
}

// Any ESP8266 module: its pins have only the chip's numbers.

/**
 * Pins of the board.
 * @header <Arduino.h>
 * @title Generic ESP8266 Module
 * @fqbn esp8266:esp8266:generic
 * @flash 1048576
 * @ram 80192
 * @int 32
 * @interrupts 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
 */
declare module "board" {
  import type { Pin } from "Arduino";

  /**
   * GPIO0. Must not be `LOW` while the chip starts.
   * @cpp 0
   */
  export const GPIO0: Pin<0>;
  /**
   * GPIO1, sends for `Serial`.
   * @cpp 1
   */
  export const GPIO1: Pin<1>;
  /**
   * GPIO2. Must not be `LOW` while the chip starts.
   * @cpp 2
   */
  export const GPIO2: Pin<2>;
  /**
   * GPIO3, receives for `Serial`.
   * @cpp 3
   */
  export const GPIO3: Pin<3>;
  /**
   * GPIO4.
   * @cpp 4
   */
  export const GPIO4: Pin<4>;
  /**
   * GPIO5.
   * @cpp 5
   */
  export const GPIO5: Pin<5>;
  /**
   * GPIO12.
   * @cpp 12
   */
  export const GPIO12: Pin<12>;
  /**
   * GPIO13.
   * @cpp 13
   */
  export const GPIO13: Pin<13>;
  /**
   * GPIO14.
   * @cpp 14
   */
  export const GPIO14: Pin<14>;
  /**
   * GPIO15. Must not be `HIGH` while the chip starts.
   * @cpp 15
   */
  export const GPIO15: Pin<15>;
  /**
   * GPIO16: no interrupts; wakes the chip from deep sleep when it is wired to RST.
   * @cpp 16
   */
  export const GPIO16: Pin<16>;
  /** The LED of an ESP-01, on the pin that sends for `Serial`: `LOW` lights it. */
  export const LED_BUILTIN: Pin<1>;
  /** The analog input, for `analogRead`. */
  export const A0: Pin<17>;
  /** Data of I2C. */
  export const SDA: Pin<4>;
  /** Clock of I2C. */
  export const SCL: Pin<5>;
  /** Select of SPI. */
  export const SS: Pin<15>;
  /** Output of SPI. */
  export const MOSI: Pin<13>;
  /** Input of SPI. */
  export const MISO: Pin<12>;
  /** Clock of SPI. */
  export const SCK: Pin<14>;

  export {};
}

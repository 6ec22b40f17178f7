// NodeMCU 1.0 with an ESP-12E module: the ESP8266 board with 30 pins.

/**
 * Pins of the board.
 * @header <Arduino.h>
 * @title NodeMCU 1.0 (ESP-12E Module)
 * @fqbn esp8266:esp8266:nodemcuv2
 * @flash 1048576
 * @ram 80192
 * @int 32
 * @interrupts 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
 */
declare module "board" {
  import type { Pin } from "Arduino";

  /** GPIO16: no interrupts; wakes the chip from deep sleep when it is wired to RST. */
  export const D0: Pin<16>;
  /** GPIO5, clock (SCL) of I2C. */
  export const D1: Pin<5>;
  /** GPIO4, data (SDA) of I2C. */
  export const D2: Pin<4>;
  /** GPIO0, the FLASH button: `LOW` when pressed. Must not be `LOW` while the chip starts. */
  export const D3: Pin<0>;
  /** GPIO2, the blue LED of the module: `LOW` lights it. Must not be `LOW` while the chip starts. */
  export const D4: Pin<2>;
  /** GPIO14, clock (SCK) of SPI. */
  export const D5: Pin<14>;
  /** GPIO12, input (MISO) of SPI. */
  export const D6: Pin<12>;
  /** GPIO13, output (MOSI) of SPI. */
  export const D7: Pin<13>;
  /** GPIO15, select (SS) of SPI. Must not be `HIGH` while the chip starts. */
  export const D8: Pin<15>;
  /** GPIO3, receives for `Serial`. */
  export const D9: Pin<3>;
  /** GPIO1, sends for `Serial`. */
  export const D10: Pin<1>;
  /** The blue LED of the module (D4): `LOW` lights it. */
  export const LED_BUILTIN: Pin<2>;
  /** The second LED, on the board (D0): `LOW` lights it. */
  export const LED_BUILTIN_AUX: Pin<16>;
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

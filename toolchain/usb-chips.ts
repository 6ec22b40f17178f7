// The USB chips that boards are reached by, as data: what a port's ids say about what hangs on it.

export interface UsbIdentity {
  /** Four hexadecimal digits in lower case, `1a86`. */
  readonly vendorId: string;
  readonly productId: string;
  /** What the device says of itself; many cheap ones say nothing. */
  readonly serialNumber: string | undefined;
  readonly manufacturer: string | undefined;
  readonly product: string | undefined;
}

/** `vendor:product`, or `vendor:` for all products of a vendor that makes nothing but boards. */
const chips: Readonly<Record<string, string>> = {
  "1a86:7523": "CH340",
  "1a86:7522": "CH340K",
  "1a86:5523": "CH341",
  "1a86:55d3": "CH343",
  "1a86:55d4": "CH9102",
  "10c4:ea60": "CP210x",
  "10c4:ea70": "CP2105",
  "0403:6001": "FTDI",
  "0403:6010": "FTDI FT2232",
  "0403:6015": "FTDI FT231X",
  "067b:2303": "PL2303",
  "2341:0001": "Arduino Uno",
  "2341:0043": "Arduino Uno",
  "2341:0243": "Arduino Uno",
  "2341:0010": "Arduino Mega 2560",
  "2341:0042": "Arduino Mega 2560",
  "2341:8036": "Arduino Leonardo",
  "2341:": "Arduino board",
  "2a03:0043": "Arduino Uno",
  "2a03:": "Arduino board",
};

/** Name of a chip or board that tsino knows: such a port is where a board is. */
export function nameChip({ vendorId, productId }: UsbIdentity): string | undefined {
  return chips[`${vendorId}:${productId}`] ?? chips[`${vendorId}:`];
}

/** Makes an id of what a system gives: four digits in lower case, undefined for what is none. */
export function readUsbId(text: string | undefined): string | undefined {
  const digits = text?.trim().toLowerCase().replace(/^0x/, "") ?? "";
  return /^[0-9a-f]{1,4}$/.test(digits) ? digits.padStart(4, "0") : undefined;
}

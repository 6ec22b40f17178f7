// Which chip an upload met, in the words of its tool: esptool says it before it writes, avrdude gives the signature.

export interface ChipName {
  /** `ESP8266EX`, `m328p` */
  readonly name: string;
  /** `5c:cf:7f:00:00:01` */
  readonly mac: string | undefined;
  /** `4MB`, where the tool has asked for it. */
  readonly flash: string | undefined;
}

/** @param text all that the tool has printed so far */
export function readChipName(text: string): ChipName | undefined {
  const name =
    /^\s*Chip (?:is|type:) +(\S[^\r\n]*?)\s*$/m.exec(text)?.[1] ??
    /device signature = 0x[0-9a-f]+ \((?:probably )?(\w+)\)/i.exec(text)?.[1];
  if (name === undefined) return undefined;
  const mac = /^\s*MAC: +((?:[0-9a-f]{2}:){5}[0-9a-f]{2})\s*$/im.exec(text)?.[1];
  const flash = /flash size: +(\d+[KM]B)/i.exec(text)?.[1];
  return { name, mac, flash };
}

/** Takes what a tool prints, piece by piece, and tells the chip once: as soon as all is known that comes before writing. */
export class ChipListener {
  #heard = "";
  #told = false;

  /** @param writing the tool writes already, so that nothing more will be said about the chip */
  push(text: string, writing: boolean): ChipName | undefined {
    if (this.#told) return undefined;
    this.#heard = (this.#heard + text).slice(-8000);
    const chip = readChipName(this.#heard);
    if (chip === undefined || (chip.mac === undefined && !writing)) return undefined;
    this.#told = true;
    return chip;
  }
}

// How far an upload is, from what its tool prints meanwhile: esptool gives per cents, avrdude draws a bar of 50 marks.

const esptoolPercent = /Writing at 0x[0-9a-f]+[^\n\r]*?(\d+(?:\.\d+)?) ?%/g;
const avrdudeBar = /Writing \| (#*)/g;
const marks = 50;

export class UploadMeter {
  #line = "";

  /** Takes the next piece; gives the share that is written, 0 to 1, when the piece tells. */
  push(text: string): number | undefined {
    // A bar grows on one line, and a number may be cut between two pieces.
    this.#line = (this.#line + text).slice(-400);
    const percent = [...this.#line.matchAll(esptoolPercent)].at(-1)?.[1];
    if (percent !== undefined) return clamp(Number(percent) / 100);
    const bar = [...this.#line.matchAll(avrdudeBar)].at(-1)?.[1];
    return bar === undefined ? undefined : clamp(bar.length / marks);
  }
}

function clamp(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

// Bits into bytes and out of them, most significant bit first.
export class BitWriter {
  readonly bytes: number[] = [];
  private free = 0;

  write(value: number, width: number): this {
    for (let bit = width - 1; bit >= 0; bit--) {
      if (this.free === 0) {
        this.bytes.push(0);
        this.free = 8;
      }
      this.free--;
      this.bytes[this.bytes.length - 1] |= ((value >>> bit) & 1) << this.free;
    }
    return this;
  }

  align(): this {
    this.free = 0;
    return this;
  }
}

export class BitReader {
  private position = 0;

  constructor(private readonly bytes: readonly number[]) {}

  get left(): number {
    return this.bytes.length * 8 - this.position;
  }

  read(width: number): number {
    if (width > this.left) throw new RangeError(`${width} bits wanted, ${this.left} left`);
    let value = 0;
    for (let i = 0; i < width; i++) {
      const byte = this.bytes[this.position >> 3];
      value = (value << 1) | ((byte >> (7 - (this.position & 7))) & 1);
      this.position++;
    }
    return value >>> 0;
  }

  align(): void {
    this.position = Math.ceil(this.position / 8) * 8;
  }
}

export function signExtend(value: number, width: number): number {
  const shift = 32 - width;
  return (value << shift) >> shift;
}

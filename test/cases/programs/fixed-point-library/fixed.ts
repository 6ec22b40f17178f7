// Numbers with 16 bits after the point, immutable. Products and quotients are made in parts, so that nothing leaves 32
// bits; what is too large saturates and is counted.
export class Fixed {
  static readonly bits = 16;
  static readonly scale = 1 << Fixed.bits;
  static readonly zero = new Fixed(0);
  static readonly one = new Fixed(Fixed.scale);
  static readonly max = new Fixed(0x7fffffff);
  static readonly min = new Fixed(-0x80000000);
  static saturations = 0;

  private constructor(readonly raw: number) {}

  static fromRaw(raw: number): Fixed {
    if (raw > 0x7fffffff || raw < -0x80000000) {
      Fixed.saturations++;
      return raw > 0 ? Fixed.max : Fixed.min;
    }
    return new Fixed(raw);
  }

  static from(value: number | string): Fixed {
    return Fixed.fromRaw(Math.round(Number(value) * Fixed.scale));
  }

  plus(other: Fixed): Fixed {
    const sum = (this.raw + other.raw) | 0;
    const overflows = ((this.raw ^ sum) & (other.raw ^ sum)) < 0;
    return overflows ? Fixed.fromRaw(this.raw < 0 ? -Infinity : Infinity) : new Fixed(sum);
  }

  get negated(): Fixed {
    return Fixed.fromRaw(-this.raw);
  }

  minus(other: Fixed): Fixed {
    return this.plus(other.negated);
  }

  times(other: Fixed): Fixed {
    const [ah, al] = [this.raw >> 16, this.raw & 0xffff];
    const [bh, bl] = [other.raw >> 16, other.raw & 0xffff];
    const high = ah * bh;
    if (high > 0x7fff || high < -0x8000) return Fixed.fromRaw(high > 0 ? Infinity : -Infinity);
    return Fixed.fromRaw(high * 65536 + ah * bl + al * bh + Math.floor((al * bl) / 65536));
  }

  over(other: Fixed): Fixed {
    if (other.raw === 0) throw new RangeError(`${this} over zero`);
    const negative = this.raw < 0 !== other.raw < 0;
    let rest = Math.abs(this.raw);
    const divisor = Math.abs(other.raw);
    let quotient = Math.floor(rest / divisor);
    rest %= divisor;
    for (let bit = 0; bit < Fixed.bits; bit++) {
      rest *= 2;
      quotient *= 2;
      if (rest >= divisor) {
        rest -= divisor;
        quotient += 1;
      }
    }
    return Fixed.fromRaw(negative ? -quotient : quotient);
  }

  get root(): Fixed {
    if (this.raw < 0) throw new RangeError(`root of ${this}`);
    if (this.raw === 0) return Fixed.zero;
    let guess: Fixed = this.raw > Fixed.scale ? this : Fixed.one;
    for (let i = 0; i < 24; i++) {
      const next: Fixed = guess.plus(this.over(guess)).half;
      if (next.raw === guess.raw) break;
      guess = next;
    }
    return guess;
  }

  get half(): Fixed {
    return new Fixed(this.raw >> 1);
  }

  get floor(): number {
    return this.raw >> Fixed.bits;
  }

  compare(other: Fixed): -1 | 0 | 1 {
    return this.raw < other.raw ? -1 : this.raw > other.raw ? 1 : 0;
  }

  toNumber(): number {
    return this.raw / Fixed.scale;
  }

  toString(digits = 4): string {
    const size = Math.abs(this.raw);
    let whole = Math.floor(size / Fixed.scale);
    const power = 10 ** digits;
    let fraction = Math.round(((size % Fixed.scale) * power) / Fixed.scale);
    if (fraction === power) {
      fraction = 0;
      whole++;
    }
    return `${this.raw < 0 ? "-" : ""}${whole}.${String(fraction).padStart(digits, "0")}`;
  }
}

export default Fixed;

// Fields of a message: each knows how to write and read itself. A layout is a list of named fields.
import { type BitReader, type BitWriter, signExtend } from "./bits.ts";

export abstract class Field {
  constructor(
    readonly name: string,
    readonly width: number,
  ) {}

  abstract encode(value: number): number;
  abstract decode(raw: number): number;

  get mask(): number {
    return this.width === 32 ? 0xffffffff : (1 << this.width) - 1;
  }

  show(value: number): string {
    return String(value);
  }
}

export class Unsigned extends Field {
  encode(value: number): number {
    if (value < 0 || value > this.mask || !Number.isInteger(value)) {
      throw new RangeError(`${this.name} = ${value} needs more than ${this.width} bits`);
    }
    return value;
  }

  decode(raw: number): number {
    return raw;
  }
}

export class Signed extends Field {
  encode(value: number): number {
    return (value & this.mask) >>> 0;
  }

  decode(raw: number): number {
    return signExtend(raw, this.width);
  }
}

export class Scaled extends Signed {
  constructor(
    name: string,
    width: number,
    private readonly factor: number,
    private readonly unit = "",
  ) {
    super(name, width);
  }

  override encode(value: number): number {
    return super.encode(Math.round(value / this.factor));
  }

  override decode(raw: number): number {
    return super.decode(raw) * this.factor;
  }

  override show(value: number): string {
    return `${value.toFixed(2)}${this.unit}`;
  }
}

export class Enumerated extends Unsigned {
  private readonly names: readonly string[];

  constructor(name: string, ...names: string[]) {
    super(name, 32 - Math.clz32(Math.max(1, names.length - 1)));
    this.names = names;
  }

  override show(value: number): string {
    return this.names.at(value) ?? `?${value}`;
  }
}

export type Values = Record<string, number>;

export class Layout {
  private readonly fields: readonly Field[];

  constructor(
    readonly type: number,
    readonly title: string,
    ...fields: Field[]
  ) {
    this.fields = fields;
  }

  get width(): number {
    return this.fields.reduce((sum, { width }) => sum + width, 0);
  }

  write(writer: BitWriter, values: Values): void {
    for (const field of this.fields) writer.write(field.encode(values[field.name] ?? 0), field.width);
  }

  read(reader: BitReader): Values {
    const values: Values = {};
    for (const field of this.fields) values[field.name] = field.decode(reader.read(field.width));
    return values;
  }

  show(values: Values): string {
    return this.fields.map((field) => `${field.name}=${field.show(values[field.name])}`).join(" ");
  }
}

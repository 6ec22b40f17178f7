// @run
// What a base or an interface says of a field is more than what a subclass says: it may be assigned by the wider type.

class Device {
  level: number | string | null = 4;
  label: string | null = "device";
  readonly pin: number | null = 1;
  set(level: number | string | null): void {
    this.level = level;
  }
  forget(): void {
    this.label = null;
  }
}

class Lamp extends Device {
  override level = 6;
  declare label: string;
  override readonly pin = 3;
  twice(): number {
    return this.level * 2;
  }
  describe(): string {
    return `${this.label} at ${this.level}`;
  }
}

interface Named {
  name: string | undefined;
}

interface Always extends Named {
  name: string;
}

class Motor {
  constructor(public speed: number | string) {}
  put(speed: number | string): void {
    this.speed = speed;
  }
}

class Pump extends Motor {
  constructor(public override speed: number) {
    super(speed);
  }
}

function clear(named: Named): void {
  named.name = undefined;
}

const lamp = new Lamp();
console.log(lamp.twice(), lamp.describe(), lamp.label.length, lamp.pin + 1);
lamp.set(8);
console.log(lamp.twice(), lamp.level);
lamp.level += 1;
console.log(lamp.level);
lamp.set("off");
lamp.forget();
console.log(lamp.level, lamp.label, lamp.describe());

const named: Always = { name: "always" };
console.log(named.name.length);
clear(named);
console.log(named.name, `${named.name}`);

const pump = new Pump(3);
console.log(pump.speed + 1);
pump.put("fast");
console.log(pump.speed, typeof pump.speed);

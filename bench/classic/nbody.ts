// Sun and four planets that attract each other: fractions in the fields of a few objects.

const solarMass = 4 * Math.PI * Math.PI;
const daysOfYear = 365.24;

class Body {
  constructor(
    readonly name: string,
    public x: number,
    public y: number,
    public z: number,
    public speedX: number,
    public speedY: number,
    public speedZ: number,
    readonly mass: number,
  ) {}

  /** A planet from astronomical units, units per day and masses of the sun. */
  static planet(
    name: string,
    place: readonly [number, number, number],
    speed: readonly [number, number, number],
    mass: number,
  ): Body {
    const [x, y, z] = place;
    const [speedX, speedY, speedZ] = speed.map((part) => part * daysOfYear);
    return new Body(name, x, y, z, speedX, speedY, speedZ, mass * solarMass);
  }
}

class SolarSystem {
  private readonly bodies: Body[] = [
    new Body("sun", 0, 0, 0, 0, 0, 0, solarMass),
    Body.planet(
      "jupiter",
      [4.841431442464721, -1.1603200440274284, -0.10362204447112311],
      [0.001660076642744037, 0.007699011184197404, -0.0000690460016972063],
      0.0009547919384243266,
    ),
    Body.planet(
      "saturn",
      [8.34336671824458, 4.124798564124305, -0.4035234171143214],
      [-0.0027674251072641104, 0.004998528012349172, 0.000023041729757376393],
      0.0002858859806661308,
    ),
    Body.planet(
      "uranus",
      [12.894369562139131, -15.111151401698631, -0.22330757889265573],
      [0.002964601375647616, 0.0023784717395948095, -0.000029658956854023756],
      0.00004366244043351563,
    ),
    Body.planet(
      "neptune",
      [15.379697114850917, -25.919314609987964, 0.17925877295037118],
      [0.0026806777249038932, 0.001628241700382423, -0.00009515922545197159],
      0.000051513890204661145,
    ),
  ];

  constructor() {
    let x = 0;
    let y = 0;
    let z = 0;
    for (const { speedX, speedY, speedZ, mass } of this.bodies) {
      x += speedX * mass;
      y += speedY * mass;
      z += speedZ * mass;
    }
    const sun = this.bodies[0];
    sun.speedX = -x / solarMass;
    sun.speedY = -y / solarMass;
    sun.speedZ = -z / solarMass;
  }

  advance(time: number): void {
    const { bodies } = this;
    for (let i = 0; i < bodies.length; i++) {
      const one = bodies[i];
      for (let j = i + 1; j < bodies.length; j++) {
        const other = bodies[j];
        const dx = one.x - other.x;
        const dy = one.y - other.y;
        const dz = one.z - other.z;
        const square = dx * dx + dy * dy + dz * dz;
        const magnitude = time / (square * Math.sqrt(square));
        one.speedX -= dx * other.mass * magnitude;
        one.speedY -= dy * other.mass * magnitude;
        one.speedZ -= dz * other.mass * magnitude;
        other.speedX += dx * one.mass * magnitude;
        other.speedY += dy * one.mass * magnitude;
        other.speedZ += dz * one.mass * magnitude;
      }
    }
    for (const body of bodies) {
      body.x += time * body.speedX;
      body.y += time * body.speedY;
      body.z += time * body.speedZ;
    }
  }

  energy(): number {
    let energy = 0;
    this.bodies.forEach((one, i) => {
      energy += 0.5 * one.mass * (one.speedX ** 2 + one.speedY ** 2 + one.speedZ ** 2);
      for (const other of this.bodies.slice(i + 1)) {
        energy -= (one.mass * other.mass) / Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z);
      }
    });
    return energy;
  }
}

const steps = 1_000_000;
const system = new SolarSystem();
const before = system.energy();
for (let step = 0; step < steps; step++) system.advance(0.01);
const after = system.energy();
console.log(`nbody: ${before.toFixed(9)} ${after.toFixed(9)}`);
console.log(before.toFixed(9) === "-0.169075164" && after.toFixed(9) === "-0.169086185" ? "ok" : "wrong");

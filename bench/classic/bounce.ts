// Balls in a box: small objects whose fields change, and a generator of random numbers.

class RandomNumbers {
  private state = 74_755;

  /** 0 to 65535. */
  next(): number {
    this.state = (this.state * 1309 + 13_849) & 65_535;
    return this.state;
  }
}

interface Box {
  readonly width: number;
  readonly height: number;
}

class Ball {
  private x: number;
  private y: number;
  private speedX: number;
  private speedY: number;

  constructor(random: RandomNumbers, box: Box) {
    this.x = random.next() % box.width;
    this.y = random.next() % box.height;
    this.speedX = (random.next() % 300) - 150;
    this.speedY = (random.next() % 300) - 150;
  }

  /** One step; says whether the ball met a wall. */
  move(box: Box): boolean {
    let met = false;
    this.x += this.speedX;
    this.y += this.speedY;
    if (this.x > box.width) {
      this.x = box.width;
      this.speedX = -Math.abs(this.speedX);
      met = true;
    } else if (this.x < 0) {
      this.x = 0;
      this.speedX = Math.abs(this.speedX);
      met = true;
    }
    if (this.y > box.height) {
      this.y = box.height;
      this.speedY = -Math.abs(this.speedY);
      met = true;
    } else if (this.y < 0) {
      this.y = 0;
      this.speedY = Math.abs(this.speedY);
      met = true;
    }
    return met;
  }

  isInside(box: Box): boolean {
    return this.x >= 0 && this.x <= box.width && this.y >= 0 && this.y <= box.height;
  }
}

function countBounces(count: number, steps: number, box: Box): number {
  const random = new RandomNumbers();
  const balls: Ball[] = [];
  for (let i = 0; i < count; i++) balls.push(new Ball(random, box));
  let bounces = 0;
  for (let step = 0; step < steps; step++) {
    for (const ball of balls) if (ball.move(box)) bounces++;
  }
  return balls.every((ball) => ball.isInside(box)) ? bounces : -1;
}

const box: Box = { width: 500, height: 500 };
const rounds = 3000;

let total = 0;
for (let round = 0; round < rounds; round++) total += countBounces(100, 250, box);
console.log(`bounce: ${total}`);
console.log(total === rounds * 6652 ? "ok" : "wrong");

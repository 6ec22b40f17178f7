// @run
// A controller in floating point over a simulated heater: clamped output, integral limit, settling time.
const target = 60;
const kp = 8;
const ki = 0.5;
const kd = 2;
let integral = 0;
let lastError = 0;
let temperature = 20;

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

function control(measured: number, dt: number): number {
  const error = target - measured;
  integral = clamp(integral + error * dt, -200, 200);
  const derivative = (error - lastError) / dt;
  lastError = error;
  return clamp(kp * error + ki * integral + kd * derivative, 0, 255);
}

function heat(power: number, dt: number): void {
  temperature += ((power / 255) * 4 - (temperature - 20) * 0.05) * dt;
}

let settled = -1;
let highest = temperature;
for (let tick = 0; tick < 120; tick++) {
  const power = control(temperature, 0.5);
  heat(power, 0.5);
  highest = Math.max(highest, temperature);
  if (Math.abs(temperature - target) < 0.5) {
    if (settled < 0) settled = tick;
  } else settled = -1;
  if (tick % 15 === 0) console.log(tick, temperature.toFixed(3), power.toFixed(1), Math.round(power));
}
console.log("settled", settled, "highest", highest.toFixed(4), "final", temperature.toFixed(4));
console.log("integral", integral.toFixed(4), "duty", Math.floor((control(temperature, 0.5) / 255) * 100) + "%");

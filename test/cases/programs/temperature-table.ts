// @run
// Celsius, Fahrenheit and Kelvin in columns, with integer and half steps and a thermistor curve.
function toFahrenheit(celsius: number): number {
  return (celsius * 9) / 5 + 32;
}

function toKelvin(celsius: number): number {
  return celsius + 273.15;
}

function column(value: number, digits: number): string {
  return value.toFixed(digits).padStart(9);
}

function thermistor(adc: number): number {
  const resistance = 10000 * (1023 / adc - 1);
  const inverse = 1 / 298.15 + Math.log(resistance / 10000) / 3950;
  return 1 / inverse - 273.15;
}

console.log("   C" + "F".padStart(9) + "K".padStart(9));
for (let celsius = -20; celsius <= 40; celsius += 10) {
  console.log(String(celsius).padStart(4) + column(toFahrenheit(celsius), 1) + column(toKelvin(celsius), 2));
}
for (let half = 36; half <= 38; half += 0.5) console.log(half, toFahrenheit(half), toKelvin(half).toFixed(2));

let same = 0;
for (let celsius = -100; celsius <= 0; celsius++) {
  if (toFahrenheit(celsius) === celsius) same = celsius;
}
console.log("both scales agree at", same);
for (const adc of [128, 256, 511, 512, 900]) console.log(adc, thermistor(adc).toFixed(2));

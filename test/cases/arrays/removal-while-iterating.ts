// @run
// The usual ways to remove while looping, and what they see: backwards, index kept, filter, for-of.
const make = () => [1, 2, 2, 3, 4, 4, 5];
const a = make();
for (let i = a.length - 1; i >= 0; i--) if (a[i]! % 2 === 0) a.splice(i, 1);
console.log(a.join());
const b = make();
for (let i = 0; i < b.length; ) {
  if (b[i]! % 2 === 0) b.splice(i, 1);
  else i++;
}
console.log(b.join());
const c = make();
for (let i = 0; i < c.length; i++) if (c[i]! % 2 === 0) c.splice(i, 1);
console.log(c.join());
const d = make();
let seen = "";
for (const value of d) {
  seen += value;
  if (value % 2 === 0) d.splice(d.indexOf(value), 1);
}
console.log(d.join(), seen);
let e = make();
for (const value of e) if (value % 2 === 0) e = e.filter((other) => other !== value);
console.log(e.join());
const f = make();
for (const value of [...f]) if (value > 2) f.splice(f.indexOf(value), 1);
console.log(f.join());

interface Particle {
  life: number;
  id: string;
}
const particles: Particle[] = ["a", "b", "c", "d"].map((id, i) => ({ id, life: i % 2 === 0 ? 1 : 3 }));
let turns = 0;
while (particles.length > 0) {
  turns++;
  let to = 0;
  for (const particle of particles) {
    particle.life--;
    if (particle.life > 0) particles[to++] = particle;
  }
  particles.length = to;
  console.log(turns, particles.map(({ id, life }) => id + life).join());
}

enum Gear {
  Neutral = 0,
  Idle = 0,
  First = 1,
}

function nameOf(gear: Gear): string {
  switch (gear) {
    case Gear.Neutral:
      return "neutral";
    case Gear.First:
      return "first";
    case Gear.Idle: //~ unsupported-duplicate-case
      return "idle";
  }
}

console.log(nameOf(Gear.First));

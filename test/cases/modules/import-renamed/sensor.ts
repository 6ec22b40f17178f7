const lowest = -10;
const highest = 40;
const unit = "C";

function sample(step: number): number {
  return lowest + (step * (highest - lowest)) / 4;
}

export { highest as max, lowest as min, sample as read, unit };

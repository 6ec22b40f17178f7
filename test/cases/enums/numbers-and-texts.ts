// @run
// Enums whose members are numbers and texts, or fractions: values of several types, tested, printed and looked up.
enum Answer {
  No,
  Yes,
  Maybe = "maybe",
  Never = -1,
  Often = "often",
}
enum Gain {
  Half = 0.5,
  Full = 1,
  Double = 2.5,
}
function describe(answer: Answer): string {
  switch (answer) {
    case Answer.No:
      return "no";
    case Answer.Maybe:
      return "perhaps";
    case Answer.Never:
      return "never";
    default:
      return typeof answer === "number" ? `number ${answer}` : `text ${answer.toUpperCase()}`;
  }
}
const answers = [Answer.No, Answer.Yes, Answer.Maybe, Answer.Never, Answer.Often];
console.log(answers.map(describe).join(), answers);
console.log(Answer.Yes, Answer.Maybe, { answer: Answer.Often }, `${Answer.No} ${Answer.Often}`);
let current: Answer = Answer.No;
const next = (): Answer => (current === Answer.No ? Answer.Maybe : Answer.Yes);
current = next();
console.log(current, current === Answer.Maybe, current !== Answer.Yes);
current = next();
console.log(current, Answer[1], Answer[-1], Answer["Maybe"]);
interface Vote {
  who: string;
  answer: Answer;
}
const votes: Vote[] = [
  { who: "a", answer: Answer.Yes },
  { who: "b", answer: Answer.Often },
  { who: "c", answer: Answer.Yes },
];
const counts = new Map<Answer, number>();
for (const { answer } of votes) counts.set(answer, (counts.get(answer) ?? 0) + 1);
console.log(counts.get(Answer.Yes), counts.get(Answer.Often), counts.has(Answer.No), counts.size);
console.log(Object.keys(Answer).join(), votes.filter((vote) => vote.answer === Answer.Yes).length);

const scale = (value: number, gain: Gain = Gain.Half): number => value * gain;
console.log(scale(3), scale(3, Gain.Double), Gain.Half + Gain.Full, Gain[2.5], Gain[1]);
const gains: Gain[] = [Gain.Double, Gain.Half];
console.log(gains, Math.max(...gains), gains.includes(Gain.Full));
const enum Mode {
  Off = 0,
  Auto = "auto",
}
const mode = (on: boolean): Mode => (on ? Mode.Auto : Mode.Off);
console.log(mode(true), mode(false), mode(false) === Mode.Off);

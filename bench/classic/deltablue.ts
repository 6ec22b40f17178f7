// A solver of one-way constraints that plans anew for each change: virtual calls through a graph of objects.

class Strength {
  static readonly required = new Strength(0);
  static readonly preferred = new Strength(2);
  static readonly strongDefault = new Strength(3);
  static readonly normal = new Strength(4);
  static readonly weakest = new Strength(6);

  private constructor(readonly rank: number) {}

  isStronger(that: Strength): boolean {
    return this.rank < that.rank;
  }

  weaker(that: Strength): Strength {
    return this.isStronger(that) ? that : this;
  }
}

/** A value that constraints may compute. */
class Variable {
  readonly constraints: Constraint[] = [];
  /** The constraint that computes the value now. */
  source: Constraint | null = null;
  /** The planner's last visit. */
  mark = 0;
  walkStrength = Strength.weakest;
  /** Whether the value can't change while a plan runs. */
  isFixed = true;

  constructor(
    readonly name: string,
    public value: number,
  ) {}

  remove(constraint: Constraint): void {
    const index = this.constraints.indexOf(constraint);
    if (index >= 0) this.constraints.splice(index, 1);
    if (this.source === constraint) this.source = null;
  }
}

abstract class Constraint {
  constructor(readonly strength: Strength) {}

  abstract isSatisfied(): boolean;
  abstract forget(): void;
  abstract join(): void;
  abstract leave(): void;
  /** Decides whether this constraint can be met, and by which variable. */
  abstract choose(mark: number): void;
  abstract markInputs(mark: number): void;
  abstract areInputsKnown(mark: number): boolean;
  abstract output(): Variable;
  /** Computes the output's value. */
  abstract execute(): void;
  /** Passes strength and fixedness on to the output. */
  abstract propagate(): void;

  /** Whether values come from outside by this constraint. */
  isInput(): boolean {
    return false;
  }

  add(planner: Planner): void {
    this.join();
    planner.add(this);
  }

  destroy(planner: Planner): void {
    if (this.isSatisfied()) planner.remove(this);
    else this.leave();
  }

  /** Tries to be met; returns the weaker constraint that had to give way. */
  satisfy(mark: number, planner: Planner): Constraint | null {
    this.choose(mark);
    if (!this.isSatisfied()) {
      if (this.strength === Strength.required) throw new Error("a required constraint can't be met");
      return null;
    }
    this.markInputs(mark);
    const output = this.output();
    const overridden = output.source;
    overridden?.forget();
    output.source = this;
    if (!planner.spread(this, mark)) throw new Error("the constraints form a circle");
    output.mark = mark;
    return overridden;
  }
}

/** On one variable, which it computes if it is met. */
abstract class UnaryConstraint extends Constraint {
  private satisfied = false;

  constructor(
    protected readonly variable: Variable,
    strength: Strength,
  ) {
    super(strength);
  }

  override isSatisfied(): boolean {
    return this.satisfied;
  }

  override forget(): void {
    this.satisfied = false;
  }

  override join(): void {
    this.variable.constraints.push(this);
    this.satisfied = false;
  }

  override leave(): void {
    this.variable.remove(this);
    this.satisfied = false;
  }

  override choose(mark: number): void {
    const { variable } = this;
    this.satisfied = variable.mark !== mark && this.strength.isStronger(variable.walkStrength);
  }

  override markInputs(_mark: number): void {}

  override areInputsKnown(_mark: number): boolean {
    return true;
  }

  override output(): Variable {
    return this.variable;
  }

  override execute(): void {}

  override propagate(): void {
    this.variable.walkStrength = this.strength;
    this.variable.isFixed = !this.isInput();
    if (this.variable.isFixed) this.execute();
  }
}

/** Keeps the value as it is. */
class StayConstraint extends UnaryConstraint {}

/** Lets the program set the value. */
class EditConstraint extends UnaryConstraint {
  override isInput(): boolean {
    return true;
  }
}

type Direction = "forward" | "backward" | "none";

/** Between two variables, either of which it can compute. */
abstract class BinaryConstraint extends Constraint {
  protected direction: Direction = "none";

  constructor(
    protected readonly first: Variable,
    protected readonly second: Variable,
    strength: Strength,
  ) {
    super(strength);
  }

  override isSatisfied(): boolean {
    return this.direction !== "none";
  }

  override forget(): void {
    this.direction = "none";
  }

  override join(): void {
    this.first.constraints.push(this);
    this.second.constraints.push(this);
    this.direction = "none";
  }

  override leave(): void {
    this.first.remove(this);
    this.second.remove(this);
    this.direction = "none";
  }

  override choose(mark: number): void {
    const { first, second, strength } = this;
    const canForward = second.mark !== mark && strength.isStronger(second.walkStrength);
    const canBackward = first.mark !== mark && strength.isStronger(first.walkStrength);
    if (first.mark === mark) this.direction = canForward ? "forward" : "none";
    else if (second.mark === mark) this.direction = canBackward ? "backward" : "none";
    else if (second.walkStrength.isStronger(first.walkStrength))
      this.direction = canBackward ? "backward" : "none";
    else this.direction = canForward ? "forward" : "none";
  }

  override markInputs(mark: number): void {
    this.input().mark = mark;
  }

  override areInputsKnown(mark: number): boolean {
    const input = this.input();
    return input.mark === mark || input.isFixed || input.source === null;
  }

  override output(): Variable {
    return this.direction === "forward" ? this.second : this.first;
  }

  override propagate(): void {
    const output = this.output();
    output.walkStrength = this.strength.weaker(this.input().walkStrength);
    output.isFixed = this.isInputFixed();
    if (output.isFixed) this.execute();
  }

  protected isInputFixed(): boolean {
    return this.input().isFixed;
  }

  protected input(): Variable {
    return this.direction === "forward" ? this.first : this.second;
  }
}

class EqualityConstraint extends BinaryConstraint {
  override execute(): void {
    this.output().value = this.input().value;
  }
}

/** second = first * factor + offset */
class ScaleConstraint extends BinaryConstraint {
  constructor(
    first: Variable,
    private readonly factor: Variable,
    private readonly offset: Variable,
    second: Variable,
    strength: Strength,
  ) {
    super(first, second, strength);
  }

  override join(): void {
    super.join();
    this.factor.constraints.push(this);
    this.offset.constraints.push(this);
  }

  override leave(): void {
    super.leave();
    this.factor.remove(this);
    this.offset.remove(this);
  }

  override markInputs(mark: number): void {
    super.markInputs(mark);
    this.factor.mark = mark;
    this.offset.mark = mark;
  }

  override execute(): void {
    const { first, second, factor, offset } = this;
    if (this.direction === "forward") second.value = first.value * factor.value + offset.value;
    else first.value = Math.trunc((second.value - offset.value) / factor.value);
  }

  protected override isInputFixed(): boolean {
    return super.isInputFixed() && this.factor.isFixed && this.offset.isFixed;
  }
}

/** Constraints in the order in which they are to be computed. */
class Plan {
  private readonly steps: Constraint[] = [];

  add(constraint: Constraint): void {
    this.steps.push(constraint);
  }

  execute(): void {
    for (const step of this.steps) step.execute();
  }
}

class Planner {
  private lastMark = 0;

  add(constraint: Constraint): void {
    const mark = this.newMark();
    let overridden = constraint.satisfy(mark, this);
    while (overridden !== null) overridden = overridden.satisfy(mark, this);
  }

  /** Takes a constraint away and gives those a chance that it kept from being met, the strongest first. */
  remove(constraint: Constraint): void {
    const output = constraint.output();
    constraint.forget();
    constraint.leave();
    const unmet = this.collectUnmet(output);
    unmet.sort((a, b) => a.strength.rank - b.strength.rank);
    for (const one of unmet) this.add(one);
  }

  planFor(edits: readonly Constraint[]): Plan {
    const sources = edits.filter((edit) => edit.isInput() && edit.isSatisfied());
    const plan = new Plan();
    const mark = this.newMark();
    let next = sources.pop();
    while (next !== undefined) {
      const output = next.output();
      if (output.mark !== mark && next.areInputsKnown(mark)) {
        plan.add(next);
        output.mark = mark;
        this.collectConsumers(output, sources);
      }
      next = sources.pop();
    }
    return plan;
  }

  /** Passes on what follows from a constraint that is met now; false where this comes back to it. */
  spread(constraint: Constraint, mark: number): boolean {
    const open = [constraint];
    let next = open.pop();
    while (next !== undefined) {
      const output = next.output();
      if (output.mark === mark) {
        this.remove(constraint);
        return false;
      }
      next.propagate();
      this.collectConsumers(output, open);
      next = open.pop();
    }
    return true;
  }

  private newMark(): number {
    this.lastMark++;
    return this.lastMark;
  }

  private collectUnmet(start: Variable): Constraint[] {
    const unmet: Constraint[] = [];
    start.source = null;
    start.walkStrength = Strength.weakest;
    start.isFixed = true;
    const open = [start];
    for (let variable = open.pop(); variable !== undefined; variable = open.pop()) {
      for (const constraint of variable.constraints) {
        if (!constraint.isSatisfied()) {
          unmet.push(constraint);
        } else if (constraint !== variable.source) {
          constraint.propagate();
          open.push(constraint.output());
        }
      }
    }
    return unmet;
  }

  private collectConsumers(variable: Variable, into: Constraint[]): void {
    for (const constraint of variable.constraints) {
      if (constraint !== variable.source && constraint.isSatisfied()) into.push(constraint);
    }
  }
}

/** Variables that equal each other in a row: what is set at one end shows at the other. Counts the errors. */
function testChain(length: number): number {
  const planner = new Planner();
  const variables = Array.from({ length: length + 1 }, (_, i) => new Variable(`v${i}`, 0));
  for (let i = 0; i < length; i++) {
    new EqualityConstraint(variables[i], variables[i + 1], Strength.required).add(planner);
  }
  const first = variables[0];
  const last = variables[length];
  new StayConstraint(last, Strength.strongDefault).add(planner);
  const edit = new EditConstraint(first, Strength.preferred);
  edit.add(planner);
  const plan = planner.planFor([edit]);
  let errors = 0;
  for (let value = 0; value < 100; value++) {
    first.value = value;
    plan.execute();
    if (last.value !== value) errors++;
  }
  edit.destroy(planner);
  return errors;
}

function change(planner: Planner, variable: Variable, value: number): void {
  const edit = new EditConstraint(variable, Strength.preferred);
  edit.add(planner);
  const plan = planner.planFor([edit]);
  for (let i = 0; i < 10; i++) {
    variable.value = value;
    plan.execute();
  }
  edit.destroy(planner);
}

/** Pairs of variables that share a factor and an offset. Counts the errors. */
function testProjection(count: number): number {
  const planner = new Planner();
  const factor = new Variable("factor", 10);
  const offset = new Variable("offset", 1000);
  const sources: Variable[] = [];
  const results: Variable[] = [];
  for (let i = 0; i < count; i++) {
    const source = new Variable(`source${i}`, i);
    const result = new Variable(`result${i}`, i);
    sources.push(source);
    results.push(result);
    new StayConstraint(source, Strength.normal).add(planner);
    new ScaleConstraint(source, factor, offset, result, Strength.required).add(planner);
  }
  const source = sources[count - 1];
  const result = results[count - 1];
  let errors = 0;
  change(planner, source, 17);
  if (result.value !== 1170) errors++;
  change(planner, result, 1050);
  if (source.value !== 5) errors++;
  change(planner, factor, 5);
  for (let i = 0; i < count - 1; i++) if (results[i].value !== i * 5 + 1000) errors++;
  change(planner, offset, 2000);
  for (let i = 0; i < count - 1; i++) if (results[i].value !== i * 5 + 2000) errors++;
  return errors;
}

const rounds = 200;
const size = 1000;

let errors = 0;
for (let round = 0; round < rounds; round++) errors += testChain(size) + testProjection(size);
console.log(`deltablue: ${rounds} rounds, ${errors} errors`);
console.log(errors === 0 ? "ok" : "wrong");

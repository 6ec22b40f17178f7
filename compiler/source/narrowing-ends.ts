// TypeScript keeps what it knows of `this.mode` over `this.toggle()`. Here it is made to forget: a point is put into the graph
// by which it follows what runs, just before a look at the place, as if something with the declared type had been assigned there:
// if (this.mode === "auto") { this.toggle(); print(this.mode) }  =>  if (this.mode === "auto") { this.toggle(); this.mode = …; print(this.mode) }
import { ts } from "../typescript.ts";
import { settle } from "./settled-nodes.ts";
import type { Undo } from "./syntax-edits.ts";

/** TypeScript's FlowNode, which it keeps to itself. */
interface FlowNode {
  readonly flags: number;
  readonly node?: object;
  antecedent?: FlowNode | readonly FlowNode[];
}

// Of TypeScript's FlowFlags.
const assignment = 16;
const conditions = 32 | 64;
const switchClause = 128;
const call = 512;

/** The points at which TypeScript learns something from a test. */
export class NarrowingEnds {
  readonly #tests = new Map<FlowNode, FlowNode[]>();
  readonly #ends = new WeakSet<FlowNode>();

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker) {
    const seen = new Set<FlowNode>();
    const open: FlowNode[] = [];
    const add = (flow: FlowNode | undefined): void => {
      if (flow === undefined || seen.has(flow)) return;
      seen.add(flow);
      open.push(flow);
    };
    const visit = (node: ts.Node): void => {
      const { flowNode, endFlowNode, returnFlowNode } = flowsOf(node);
      [flowNode, endFlowNode, returnFlowNode].forEach(add);
      ts.forEachChild(node, visit);
    };
    files.forEach(visit);
    for (let flow = open.pop(); flow !== undefined; flow = open.pop()) {
      if (flow.antecedent === undefined) continue;
      if (!("flags" in flow.antecedent)) {
        flow.antecedent.forEach(add);
        continue;
      }
      add(flow.antecedent);
      const tested = testedBy(flow);
      if (tested === undefined || (flow.flags & call && !asserts(tested, checker))) continue;
      const others = this.#tests.get(flow.antecedent) ?? [];
      this.#tests.set(flow.antecedent, [...others, flow]);
    }
  }

  /** Whether a look at a place is part of a test, behind which TypeScript goes by it. */
  isTest(look: ts.Expression): boolean {
    return this.#testsWith(look).length > 0;
  }

  /** Makes TypeScript forget what it knew of a place before this look at it. */
  forget(look: ts.Expression): Undo {
    const node = flowsOf(look);
    const before = node.flowNode;
    if (before === undefined) return () => {};
    const target = copyOf(look);
    const endBehind = (antecedent: FlowNode): FlowNode => {
      const end = { flags: assignment, node: target, antecedent };
      this.#ends.add(end);
      return end;
    };
    const olds = this.#testsWith(look).map((test) => ({ test, antecedent: test.antecedent }));
    for (const { test, antecedent } of olds)
      if (antecedent !== undefined && "flags" in antecedent) test.antecedent = endBehind(antecedent);
    node.flowNode = endBehind(before);
    return () => {
      node.flowNode = before;
      for (const { test, antecedent } of olds)
        if (antecedent !== undefined) Object.assign(test, { antecedent });
    };
  }

  #testsWith(look: ts.Expression): readonly FlowNode[] {
    let { flowNode } = flowsOf(look);
    // What was forgotten before is no point of its own.
    while (flowNode !== undefined && this.#ends.has(flowNode))
      flowNode =
        flowNode.antecedent !== undefined && "flags" in flowNode.antecedent ? flowNode.antecedent : undefined;
    const tests = flowNode === undefined ? [] : (this.#tests.get(flowNode) ?? []);
    return tests.filter((test) => {
      const tested = testedBy(test);
      return tested !== undefined && ts.findAncestor(look, (node) => node === tested) !== undefined;
    });
  }
}

function flowsOf(node: ts.Node): { flowNode?: FlowNode; endFlowNode?: FlowNode; returnFlowNode?: FlowNode } {
  return node as object; // where TypeScript keeps them, each undefined where it has none
}

/** The condition, the call that may assert, or the switch. */
function testedBy({ flags, node }: FlowNode): ts.Node | undefined {
  if (flags & (conditions | call)) return node as ts.Node; // which it is for these
  return flags & switchClause && node !== undefined && "switchStatement" in node
    ? (node.switchStatement as ts.Node)
    : undefined;
}

function asserts(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isCallExpression(node)) return false;
  const type = checker.getResolvedSignature(node)?.declaration?.type;
  return type !== undefined && ts.isTypePredicateNode(type) && type.assertsModifier !== undefined;
}

/** The same place once more, in a statement of its own: `x` of `[x]` is no part of a pattern there. */
function copyOf(look: ts.Expression): ts.Expression {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(look)) as ts.Expression, look); // of the same class
  const { pos, end } = look;
  Object.assign(copy, { id: 0, flowNode: undefined });
  const home = ts.factory.createExpressionStatement(copy);
  settle(home, look.parent, pos, end);
  settle(copy, home, pos, end);
  return copy;
}

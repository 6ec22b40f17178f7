// TypeScript keeps what it knows of `this.mode` over `this.toggle()`. Here it is made to forget: a point is put into the graph
// by which it follows what runs, just before a look at the place, as if something with the declared type had been assigned there:
// if (this.mode === "auto") { this.toggle(); print(this.mode) }  =>  if (this.mode === "auto") { this.toggle(); this.mode = …; print(this.mode) }
import { ts } from "../typescript.ts";
import { copyOf, type FlowNode, flowFlags, flowsOf, listFlows } from "./flow-graph.ts";
import type { Undo } from "./syntax-edits.ts";

/** The points at which TypeScript learns something from a test. */
export class NarrowingEnds {
  readonly #tests = new Map<FlowNode, FlowNode[]>();
  readonly #ends = new WeakSet<FlowNode>();

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker) {
    for (const flow of listFlows(files)) {
      if (flow.antecedent === undefined || !("flags" in flow.antecedent)) continue;
      const tested = testedBy(flow);
      if (tested === undefined || (flow.flags & flowFlags.call && !asserts(tested, checker))) continue;
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
      const end = { flags: flowFlags.assignment, node: target, antecedent };
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

/** The condition, the call that may assert, or the switch. */
function testedBy({ flags, node }: FlowNode): ts.Node | undefined {
  if (flags & (flowFlags.conditions | flowFlags.call)) return node as ts.Node; // which it is for these
  return flags & flowFlags.switchClause && node !== undefined && "switchStatement" in node
    ? (node.switchStatement as ts.Node)
    : undefined;
}

function asserts(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isCallExpression(node)) return false;
  const type = checker.getResolvedSignature(node)?.declaration?.type;
  return type !== undefined && ts.isTypePredicateNode(type) && type.assertsModifier !== undefined;
}

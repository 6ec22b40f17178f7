// The graph by which TypeScript follows what runs, from each point back to those before it; it keeps it to itself.
import { ts } from "../typescript.ts";
import { settle } from "./settled-nodes.ts";

/** TypeScript's FlowNode. */
export interface FlowNode {
  readonly flags: number;
  readonly node?: object;
  antecedent?: FlowNode | readonly FlowNode[];
}

/** TypeScript's FlowFlags. */
export const flowFlags = { loop: 8, assignment: 16, conditions: 32 | 64, switchClause: 128, call: 512 };

/** All points of the files. */
export function listFlows(files: readonly ts.SourceFile[]): ReadonlySet<FlowNode> {
  const starts: FlowNode[] = [];
  const visit = (node: ts.Node): void => {
    const { flowNode, endFlowNode, returnFlowNode } = flowsOf(node);
    for (const flow of [flowNode, endFlowNode, returnFlowNode]) if (flow !== undefined) starts.push(flow);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return listBefore(starts);
}

/** These points and all before them, as far as a point where it ends. */
export function listBefore(starts: readonly FlowNode[], end?: FlowNode): ReadonlySet<FlowNode> {
  const seen = new Set<FlowNode>();
  const open = [...starts];
  for (let flow = open.pop(); flow !== undefined; flow = open.pop()) {
    if (flow === end || seen.has(flow)) continue;
    seen.add(flow);
    open.push(...antecedentsOf(flow));
  }
  return seen;
}

export function antecedentsOf({ antecedent }: FlowNode): readonly FlowNode[] {
  if (antecedent === undefined) return [];
  return "flags" in antecedent ? [antecedent] : antecedent;
}

export function flowsOf(node: ts.Node): {
  flowNode?: FlowNode;
  endFlowNode?: FlowNode;
  returnFlowNode?: FlowNode;
} {
  return node as object; // where TypeScript keeps them, each undefined where it has none
}

/** The same place once more, in a statement of its own: `x` of `[x]` is no part of a pattern there. */
export function copyOf(look: ts.Expression): ts.Expression {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(look)) as ts.Expression, look); // of the same class
  const { pos, end } = look;
  Object.assign(copy, { id: 0, flowNode: undefined });
  const home = ts.factory.createExpressionStatement(copy);
  settle(home, look.parent, pos, end);
  settle(copy, home, pos, end);
  return copy;
}

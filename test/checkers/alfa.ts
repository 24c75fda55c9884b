import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import * as alfa from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';
import { elementAt, type Finding } from './finding.js';

/** What Siteimprove's Alfa finds wrong in the whole page. What it cannot tell is left to people. */
export async function findWithAlfa(): Promise<Finding[]> {
  const device = Device.standard();
  const copy = alfa.Node.from(await Native.fromNode(document), device);
  const originals = pairNodes(copy, document);
  const page = Page.of(Request.empty(), Response.empty(), copy, device);
  const outcomes = await Audit.of(page, rules).evaluate();
  return [...outcomes].filter(Outcome.isFailed).flatMap((outcome) =>
    nodesOf(outcome.target).map((node) => ({
      checker: 'Alfa',
      rule: outcome.rule.uri.split('/').at(-1)!,
      element: elementAt(originals.get(node)!),
      message: messageOf(outcome.toJSON()),
    })),
  );
}

/** Alfa works on a copy of the page: each node of the copy, with the one that it was made from. */
function pairNodes(copy: alfa.Node, original: Node, pairs = new Map<alfa.Node, Node>()) {
  pairs.set(copy, original);
  [...copy.children()].forEach((child, index) => {
    pairNodes(child, original.childNodes[index]!, pairs);
  });
  if (alfa.Element.isElement(copy)) {
    for (const shadow of copy.shadow) pairNodes(shadow, (original as Element).shadowRoot!, pairs);
  }
  return pairs;
}

/** What is judged: a node, an attribute, or nodes together, as links with the same name. */
function nodesOf(target: Flattened.Target | undefined): alfa.Node[] {
  if (alfa.Attribute.isAttribute(target)) return [...target.owner];
  if (alfa.Node.isNode(target)) return [target];
  return [...(target as unknown as Iterable<alfa.Node>)];
}

interface Expectation {
  readonly error?: { readonly message?: string };
}

function messageOf(outcome: object): string {
  const { expectations } = outcome as { expectations: [string, Expectation][] };
  return expectations.flatMap(([, { error }]) => error?.message ?? []).join(' ');
}

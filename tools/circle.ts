type Graph = ReadonlyMap<string, readonly string[]>;

/** @returns a way through a graph that ends where it began: `[a, b, a]` */
export function findCircle(graph: Graph): readonly string[] | undefined {
  const isDone = new Set<string>();
  const search = (node: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (isDone.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = search(next, [...path, node]);
      if (circle) return circle;
    }
    isDone.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = search(node, []);
    if (circle) return circle;
  }
  return undefined;
}

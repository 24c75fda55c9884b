const { insertBefore, removeChild } = Node.prototype;

/**
 * Lets the library that has made the words of a placeholder, such as React, go on changing them where
 * they are now. It asks their former parent to remove a word, which would throw, and with it the whole
 * application would go.
 *
 * @param holder the element that has the words now, if any
 */
export function passChildCallsOn(place: Element, holder: () => Element | undefined): void {
  const parentOf = (child: Node | null) => {
    const element = holder();
    return element && child?.parentNode === element ? element : place;
  };
  Object.assign(place, {
    insertBefore: (child: Node, before: Node | null) =>
      insertBefore.call(parentOf(before), child, before),
    removeChild: (child: Node) => removeChild.call(parentOf(child), child),
  });
}

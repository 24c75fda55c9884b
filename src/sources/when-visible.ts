/** How far from the screen a lazy element starts to load, so that it is there when one arrives. */
const MARGIN = '300px';

/** Calls back once, when the element comes near the screen. */
export function whenVisible(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** How far from the screen a lazy element starts to load, to be ready when the reader gets there. */
const MARGIN = '300px';

/** Resolves when the element comes near the screen; never, if `signal` is aborted first. */
export const whenVisible = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  });

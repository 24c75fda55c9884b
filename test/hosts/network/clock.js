/**
 * Lets the pauses between tries pass at once, and the ten seconds after which a server is given up
 * within a part of one where the page asks for it with `?hurry`.
 */
(() => {
  const { setTimeout } = window;
  window.setTimeout = (action, wait = 0) =>
    setTimeout(action, wait > 100 && wait < 9_000 ? 20 : wait);
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  window.timeouts = [];
  AbortSignal.timeout = (wait) => {
    window.timeouts.push(wait);
    return timeout(location.search === '?hurry' ? 400 : wait);
  };
})();

// Runs in a page before our script, and writes down what its visitor or webmaster would notice.
const spy = (window.spy = { warnings: [], failures: [], requests: [] });

console.warn = (...words) => {
  const text = words.join(' ');
  if (text.startsWith('city-elements:')) spy.warnings.push(text);
};
addEventListener('error', ({ message }) => spy.failures.push(message));
addEventListener('unhandledrejection', ({ reason }) => spy.failures.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  spy.failures.push(`${violatedDirective} forbids ${blockedURI}`);
});

const realFetch = window.fetch.bind(window);
window.fetch = (input, init) => {
  spy.requests.push(new URL(input, document.baseURI).href);
  return realFetch(input, init);
};

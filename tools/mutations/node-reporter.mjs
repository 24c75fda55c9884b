/** Writes a line of JSON for each test of node:test, with the titles around it, as the browser's runner has it. */
export default async function* report(events) {
  const titles = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') titles.splice(data.nesting, Infinity, data.name);
    if (!['test:pass', 'test:fail'].includes(type) || data.details.type === 'suite') continue;
    const name = [...titles.slice(0, data.nesting), data.name].join(' ');
    const { cause } = data.details.error ?? {};
    const error = type === 'test:fail' && { name: cause?.name, message: String(cause?.message) };
    yield `${JSON.stringify({ name, passed: type === 'test:pass', ...(error && { error }) })}\n`;
  }
}

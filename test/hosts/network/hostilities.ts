import {
  breakOff,
  brokenPack,
  CORS,
  deepPlan,
  drip,
  inTurn,
  JSON_TYPE,
  megabytes,
  packedMegabytes,
  PLAN,
  planBody,
  raw,
  redirect,
  send,
  sendPlan,
  type Reply,
} from './answers.js';

/** A server that misbehaves, and what a citizen sees of it. */
export interface Hostility {
  readonly title: string;
  readonly reply: Reply;
  /** What is read; `PLAN` where the data come after all. */
  readonly sees: string;
  /** How often the server is asked until that is read; several times where it may pass by itself. */
  readonly requests?: number;
  /** The server is waited for: not ten seconds here, see clock.js. */
  readonly isSilent?: true;
}

const NETWORK =
  'Nie udało się wczytać celów. Spróbuj ponownie. Jeśli to nie pomoże, sprawdź połączenie z internetem.';
const LATER = 'Nie udało się wczytać celów. Spróbuj ponownie później.';
const head = ['HTTP/1.1 200 OK', 'Access-Control-Allow-Origin: *', 'Connection: close'];

/** Anew for each browser: some count. */
export const hostilities = (): readonly Hostility[] => [
  {
    title: 'allows no other site to read its answer',
    reply: (response) => response.writeHead(200, JSON_TYPE).end(planBody),
    sees: NETWORK,
  },
  {
    title: 'sends us on to data in the address itself',
    reply: redirect(`data:application/json,${encodeURIComponent(planBody)}`),
    sees: NETWORK,
  },
  { title: 'sends us on to a script', reply: redirect('javascript:alert(1)'), sees: NETWORK },
  { title: 'sends us on to a file', reply: redirect('file:///etc/hostname'), sees: NETWORK },
  { title: 'sends us round in circles', reply: redirect('/plan.json'), sees: NETWORK },
  { title: 'sends us on to what nobody may read', reply: redirect('/closed.json'), sees: NETWORK },
  { title: 'sends us on to where the file is now', reply: redirect('/moved.json'), sees: PLAN },
  {
    title: 'is being repaired and says until when (503): it is not asked sooner',
    reply: send(503, { 'Retry-After': '3600' }),
    sees: LATER,
  },
  {
    title: 'is overloaded (503): it is asked three times',
    reply: send(503),
    sees: LATER,
    requests: 3,
  },
  {
    title: 'is overloaded (503) once: the goals come by themselves',
    reply: inTurn(send(503), sendPlan),
    sees: PLAN,
    requests: 2,
  },
  { title: 'has no such file (404)', reply: send(404), sees: LATER, requests: 1 },
  {
    title: 'wants a password (401): no window asks for one',
    reply: send(401, { 'WWW-Authenticate': 'Basic realm="Files"' }),
    sees: LATER,
    requests: 1,
  },
  { title: 'sends nothing (204)', reply: send(204), sees: LATER, requests: 1 },
  { title: 'sends an empty file', reply: send(200, JSON_TYPE), sees: LATER, requests: 1 },
  {
    title: 'sends a login page as if it were the file (200)',
    reply: send(200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Log in</title>'),
    sees: LATER,
    requests: 1,
  },
  { title: 'sends 54 MB', reply: megabytes(54), sees: LATER, requests: 1 },
  {
    title: 'sends 200 MB, packed into less than one',
    reply: packedMegabytes(200),
    sees: LATER,
    requests: 1,
  },
  {
    title: 'sends a packed file that is broken',
    reply: brokenPack,
    // WebKit hands over what it could unpack.
    sees: 'Spróbuj ponownie',
  },
  { title: 'breaks off in the middle', reply: breakOff, sees: NETWORK },
  {
    title: 'breaks off in the middle of a piece',
    reply: raw(...head, 'Transfer-Encoding: chunked', '', 'ff', planBody.slice(0, 20)),
    sees: NETWORK,
  },
  { title: 'hangs up without a word', reply: (response) => response.destroy(), sees: NETWORK },
  { title: 'speaks another language than HTTP', reply: raw('\0\x01garbage', ''), sees: NETWORK },
  {
    title: 'says that its answer is shorter than it is',
    reply: raw(...head, 'Content-Length: 20', '', planBody),
    sees: LATER,
    requests: 1,
  },
  { title: 'never answers', reply: () => undefined, sees: NETWORK, requests: 1, isSilent: true },
  {
    title: 'sends a space now and then',
    reply: drip,
    sees: NETWORK,
    requests: 1,
    isSilent: true,
  },
  {
    title: 'puts an invisible mark before the text',
    reply: send(200, JSON_TYPE, `\uFEFF${planBody}`),
    sees: PLAN,
  },
  { title: 'does not say what it sends', reply: send(200, {}, planBody), sees: PLAN },
  {
    title: 'calls it a text, and forbids to guess',
    reply: send(
      200,
      { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' },
      planBody,
    ),
    sees: PLAN,
  },
  {
    title: 'sends it as a download',
    reply: send(200, { ...JSON_TYPE, 'Content-Disposition': 'attachment' }, planBody),
    sees: PLAN,
  },
  {
    title: 'tells the page to go elsewhere',
    reply: send(200, { ...JSON_TYPE, Refresh: '0; url=/gone' }, planBody),
    sees: PLAN,
  },
  {
    title: 'sends it in UTF-16, and says so',
    reply: send(
      200,
      { 'Content-Type': 'application/json; charset=utf-16le' },
      Buffer.from(planBody, 'utf16le'),
    ),
    sees: PLAN,
  },
  {
    title: 'sends goals below goals, a thousand deep: the first are shown',
    reply: send(200, JSON_TYPE, deepPlan(1_000)),
    sees: PLAN,
  },
  {
    title: 'sends its answer to everybody who asks, with a cookie for us',
    reply: send(200, { ...JSON_TYPE, ...CORS, 'Set-Cookie': 'who=1' }, planBody),
    sees: PLAN,
  },
];

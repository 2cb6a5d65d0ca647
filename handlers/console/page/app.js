import { startActs } from './acts.js';
import { openComposer } from './composer.js';
import { byId, day, keep, kept, make, phaseClass, tell } from './dom.js';
import { showEmpty } from './empty.js';
import { startKeys } from './keys.js';
import { openLive } from './live.js';
import { showMap } from './map.js';
import { openMessages } from './messages.js';
import { openOutbox } from './outbox.js';
import { speaker, startPeople } from './people.js';
import { startZoom } from './zoom.js';

const fetched = async (path) => {
  const response = await fetch(path, { signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new Error((await response.json()).error.message);
  return response.json();
};

const began = await fetched('/api/start');
const threads = new Map(began.threads.map((thread) => [thread.id, thread]));
const messages = openMessages();

/** The thread that the address shows; undefined at the start and on the map. */
const current = () => /^\/t\/([a-z0-9-]+)$/.exec(location.pathname)?.[1];

const status = (words) => {
  byId('sending').textContent = words;
};

const showThreads = () => {
  const sorted = [...threads.values()].sort((a, b) => b.changedAt - a.changedAt);
  byId('threads').replaceChildren(
    ...sorted.map(({ id, title, phase, changedAt }) =>
      make(
        'li',
        {},
        make(
          'a',
          { href: `/t/${id}`, 'data-go': true, 'aria-current': id === current() ? 'page' : undefined },
          make('span', { class: 'thread-title' }, title),
          make(
            'span',
            { class: 'thread-foot' },
            make('span', { class: phaseClass(phase || 'new') }, phase || 'new'),
            make('time', {}, day(changedAt)),
          ),
        ),
      ),
    ),
  );
};

const showTitle = () => {
  const thread = threads.get(current() ?? '');
  const title = thread?.title ?? (location.pathname === '/map' ? 'Map of consultations' : 'New consultation');
  byId('title').textContent = title;
  document.title = `${title} · Plumbline`;
  const phase = byId('phase');
  phase.hidden = thread === undefined || thread.phase === '';
  phase.textContent = thread?.phase ?? '';
  phase.className = phaseClass(thread?.phase ?? '');
};

const closeAll = () => {
  document.body.classList.remove('rail-open', 'brief-open');
  for (const id of ['open-rail', 'open-brief']) byId(id).setAttribute('aria-expanded', 'false');
  byId('veil').hidden = true;
};

const openSide = (name, button, focus) => {
  const open = !document.body.classList.contains(name);
  closeAll();
  if (!open) return;
  document.body.classList.add(name);
  byId(button).setAttribute('aria-expanded', 'true');
  byId('veil').hidden = false;
  byId(focus).querySelector('a, button, summary')?.focus();
};

const openBrief = () => {
  if (byId('panel').hidden) return;
  if (matchMedia('(max-width: 68.75rem)').matches) openSide('brief-open', 'open-brief', 'panel');
  else byId('panel').querySelector('button, summary')?.focus();
};

const outbox = openOutbox(
  (words) => {
    status(words);
    messages.showSending(outbox?.waitingFor(current()) ?? []);
  },
  (message) => {
    // What was refused for good goes back to whoever wrote it.
    if (message.text !== undefined && message.thread === current()) composer.write(message.text);
  },
);

/** Posts as whoever speaks; the first message of a new consultation gives it its address. */
const post = (what) => {
  const thread = current() ?? crypto.randomUUID().slice(0, 18);
  const { id, name } = speaker();
  outbox.post({ id: crypto.randomUUID(), thread, by: { id, name }, ...what });
  if (current() === undefined) go(`/t/${thread}`);
  else messages.showSending(outbox.waitingFor(thread));
};

const composer = openComposer(began.verbs, began.limits, (text, files) => post({ text, files }));

const live = openLive({
  message: (message) => {
    messages.put(message, { live: true });
    messages.showSending(outbox.waitingFor(current()));
  },
  thread: (thread) => {
    threads.set(thread.id, thread);
    showThreads();
    showTitle();
    if (location.pathname === '/map') showMap([...threads.values()]);
  },
  reload: () => void show(),
  broken: (is) => {
    document.body.classList.toggle('is-broken', is);
    if (is) status('The console does not answer; trying again …');
    else if (byId('sending').textContent.startsWith('The console does not')) status('');
  },
});

const showConversation = async (id) => {
  const found = await fetched(`/api/threads/${id}`);
  if (id !== current()) return;
  messages.clear();
  if (found.thread !== undefined) threads.set(id, found.thread);
  if (found.brief !== undefined) messages.put(found.brief, { live: false });
  for (const message of found.messages) messages.put(message, { live: false });
  // The brief may be older than what is shown; it stands in the panel alone then.
  if (found.more && found.brief !== undefined && found.brief.seq < found.messages[0].seq)
    byId(`m-${found.brief.seq}`)?.remove();
  byId('earlier').hidden = !found.more;
  messages.showSending(outbox.waitingFor(id));
  messages.toEnd();
  live(id, found.after);
};

/** Shows what the address says. */
const show = async () => {
  const id = current();
  const isMap = location.pathname === '/map';
  byId('conversation').hidden = id === undefined;
  byId('empty').hidden = id !== undefined || isMap;
  byId('map').hidden = !isMap;
  byId('dock').hidden = isMap;
  closeAll();
  composer.turnTo(id ?? 'new');
  if (id === undefined) {
    messages.clear();
    if (isMap) showMap([...threads.values()]);
    else showEmpty(began.examples, (text) => composer.write(text));
    byId('view').scrollTo({ top: 0 });
    live(undefined, began.after);
  } else
    try {
      await showConversation(id);
    } catch (error) {
      status(`This consultation could not be read: ${error.message}`);
    }
  showThreads();
  showTitle();
};

const go = (path) => {
  if (path !== location.pathname) history.pushState(null, '', path);
  void show().then(() => {
    tell(byId('title').textContent);
    if (!matchMedia('(pointer: coarse)').matches && location.pathname !== '/map') composer.focus();
  });
};

byId('earlier').addEventListener('click', async () => {
  const id = current();
  const view = byId('view');
  const height = view.scrollHeight;
  const found = await fetched(`/api/threads/${id}?before=${messages.first()}`);
  if (id !== current()) return;
  for (const message of found.messages) messages.put(message, { live: false });
  byId('earlier').hidden = !found.more;
  view.scrollTop += view.scrollHeight - height;
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-go], a[data-thread]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
addEventListener('popstate', () => void show());

byId('open-rail').addEventListener('click', () => openSide('rail-open', 'open-rail', 'rail'));
byId('open-brief').addEventListener('click', openBrief);
byId('close-brief').addEventListener('click', closeAll);
byId('veil').addEventListener('click', closeAll);

const showTheme = () => {
  const theme = kept(localStorage, 'mode', 'system');
  byId('theme').textContent = { system: 'Light or dark: as the system', light: 'Light', dark: 'Dark' }[theme];
};
byId('theme').addEventListener('click', () => {
  const next = { system: 'light', light: 'dark', dark: 'system' }[kept(localStorage, 'mode', 'system')];
  keep(localStorage, 'mode', next);
  if (next === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  showTheme();
});

startPeople();
startActs({ post, write: composer.write, zoom: startZoom(), openBrief });
startKeys({ go, openBrief, closeAll });
showTheme();
await show();
document.body.classList.add('is-ready');

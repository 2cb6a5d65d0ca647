import { byId, day, make, phaseClass } from './dom.js';
import { hueOf, initials } from './people.js';

const order = ['gathering', 'analysing', 'advising', 'decided', 'watching', 'closed', 'stopped', 'failed'];
const svgName = 'http://www.w3.org/2000/svg';

const place = (phase) => {
  const index = order.indexOf(phase.toLowerCase());
  return index === -1 ? order.length : index;
};

const shape = (tag, attributes) => {
  const element = document.createElementNS(svgName, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
};

/** When a consultation ran, on the time that the whole map covers: a line from its start to its last change. */
const strip = ({ startedAt, changedAt, phase }, first, last) => {
  const span = Math.max(1, last - first);
  const x = (at) => 4 + (232 * (at - first)) / span;
  const drawing = shape('svg', {
    viewBox: '0 0 240 12',
    class: `strip ${phaseClass(phase)}`,
    'aria-hidden': 'true',
  });
  drawing.append(
    shape('line', { class: 'whole', x1: 4, y1: 6, x2: 236, y2: 6 }),
    shape('line', { class: 'run', x1: x(startedAt), y1: 6, x2: x(changedAt), y2: 6 }),
    shape('circle', { class: 'end', cx: x(changedAt), cy: 6, r: 3.5 }),
  );
  return drawing;
};

const card = (thread, first, last) => {
  const link = make(
    'a',
    { href: `/t/${thread.id}`, 'data-go': true, class: 'map-card' },
    make('strong', {}, thread.title),
    make('span', { class: 'map-headline' }, thread.headline === '' ? 'Not advised yet' : thread.headline),
    strip(thread, first, last),
    make(
      'span',
      { class: 'map-foot' },
      make(
        'span',
        { class: 'faces', title: thread.people.join(', ') },
        ...thread.people
          .slice(0, 4)
          .map((name) => make('i', { class: `face ${hueOf(name)}` }, initials(name))),
      ),
      make('time', { datetime: new Date(thread.changedAt).toISOString() }, day(thread.changedAt)),
    ),
  );
  return make('li', {}, link);
};

/** All consultations at one look: by phase, each with its headline and when it ran. */
export const showMap = (all) => {
  const threads = all.filter(({ phase }) => phase !== 'digest');
  const map = byId('map');
  if (threads.length === 0) {
    map.replaceChildren(
      make('p', { class: 'lead' }, 'No consultation yet. Start one, and it will stand here.'),
    );
    return;
  }
  const first = Math.min(...threads.map(({ startedAt }) => startedAt));
  const last = Math.max(...threads.map(({ changedAt }) => changedAt));
  const phases = [...new Set(threads.map(({ phase }) => phase || 'new'))].sort((a, b) => place(a) - place(b));
  map.replaceChildren(
    make(
      'p',
      { class: 'meta' },
      `${threads.length} ${threads.length === 1 ? 'consultation' : 'consultations'}, ${day(first)} to ${day(last)}`,
    ),
    ...phases.map((phase) => {
      const of = threads.filter((thread) => (thread.phase || 'new') === phase);
      return make(
        'section',
        {},
        make('h2', {}, make('span', { class: phaseClass(phase) }, phase), ` ${of.length}`),
        make('ul', { class: 'map-cards' }, ...of.map((thread) => card(thread, first, last))),
      );
    }),
  );
};

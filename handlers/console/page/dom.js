/** The element of an id; the page holds every one that is asked for. */
export const byId = (id) => document.getElementById(id);

/** An element with attributes and children; text becomes text. */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** Says something to those who do not see it appear. */
export const tell = (text) => {
  byId('told').textContent = text;
};

/** A fragment of HTML that the server made, everything in it escaped there. */
export const fragment = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

/** "9:41", "Tuesday 9:41", "28 Nov 9:41": as much as is needed to know when. */
export const when = (at) => {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const days = (Date.now() - at) / 86_400_000;
  if (date.toDateString() === new Date().toDateString()) return time;
  if (days < 6) return `${date.toLocaleDateString('en-GB', { weekday: 'long' })} ${time}`;
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${time}`;
};

/** "28 Nov", with the year where it is another one. */
export const day = (at) => {
  const date = new Date(at);
  const year = date.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' };
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...year });
};

/** What a browser keeps for this page; nothing where it keeps nothing. */
export const kept = (store, name, otherwise) => {
  try {
    return JSON.parse(store.getItem(`plumbline.${name}`) ?? 'null') ?? otherwise;
  } catch {
    return otherwise;
  }
};

export const keep = (store, name, value) => {
  try {
    store.setItem(`plumbline.${name}`, JSON.stringify(value));
  } catch {
    // A full or forbidden store costs comfort, never a message: those are sent all the same.
  }
};

/** What stands for a phase in a class name. */
export const phaseClass = (phase) => `phase phase-${phase.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;

import { byId, make } from './dom.js';

/** Verbs below the cursor while a message begins with a slash: arrows choose, Enter or Tab take, Escape leaves. */
export const openSuggestions = (text, verbs, changed) => {
  const list = byId('suggestions');
  let shown = [];
  let at = -1;

  const close = () => {
    shown = [];
    at = -1;
    list.hidden = true;
    text.setAttribute('aria-expanded', 'false');
    text.removeAttribute('aria-activedescendant');
  };

  const mark = (index) => {
    at = index;
    for (const [each, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(each === at));
    const active = list.children[at];
    active?.scrollIntoView({ block: 'nearest' });
    if (active !== undefined) text.setAttribute('aria-activedescendant', active.id);
  };

  const take = (index) => {
    const verb = shown[index];
    if (verb === undefined) return;
    const needsMore = /[<|]/.test(verb.usage.replaceAll(/\[[^\]]*\]/g, ''));
    text.value = `/${verb.name}${needsMore ? ' ' : ''}`;
    close();
    changed();
    text.focus();
  };

  const look = () => {
    const [, typed] = /^\/([a-z]*)$/i.exec(text.value) ?? [];
    if (typed === undefined) return close();
    shown = verbs.filter(({ name }) => name.startsWith(typed.toLowerCase()));
    if (shown.length === 0) return close();
    list.replaceChildren(
      ...shown.map((verb, index) => {
        const item = make(
          'div',
          { role: 'option', id: `verb-${verb.name}`, 'aria-selected': 'false' },
          make('code', {}, `/${verb.usage}`),
          make('span', {}, verb.says),
        );
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(index);
        });
        return item;
      }),
    );
    list.hidden = false;
    text.setAttribute('aria-expanded', 'true');
    return mark(0);
  };

  text.addEventListener('input', look);
  text.addEventListener('blur', close);
  text.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const exact = shown[at] !== undefined && text.value === `/${shown[at].name}`;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark((at + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (event.key === 'Tab' || (event.key === 'Enter' && !exact)) {
      event.preventDefault();
      take(at);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  return { look };
};

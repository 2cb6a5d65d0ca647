import { byId, fragment } from './dom.js';

const stateOf = (details) => ({
  name: details.dataset.keep,
  open: details.open,
  values: [...details.querySelectorAll('input')].map((input) => input.value),
});

/** Puts new HTML in place of old without losing what is unfolded, half typed, or focused. */
export const swap = (holder, html) => {
  const states = [...holder.querySelectorAll('details[data-keep]')].map(stateOf);
  const active = holder.contains(document.activeElement) ? document.activeElement : undefined;
  const focusedIn = active?.closest('[data-keep],form')?.dataset;
  const typed = active instanceof HTMLInputElement ? active.value : undefined;
  holder.replaceChildren(fragment(html));
  for (const { name, open, values } of states) {
    const details = holder.querySelector(`details[data-keep="${CSS.escape(name)}"]`);
    if (details === null || !open) continue;
    details.open = true;
    // What is being corrected is kept as typed.
    for (const [index, input] of [...details.querySelectorAll('input')].entries())
      if (values[index] !== undefined) input.value = values[index];
  }
  if (focusedIn === undefined) return;
  const by =
    focusedIn.keep === undefined
      ? `form[data-fact="${CSS.escape(focusedIn.fact ?? '')}"]`
      : `[data-keep="${CSS.escape(focusedIn.keep)}"]`;
  const input = holder.querySelector(`${by} input`) ?? holder.querySelector(`${by} button, ${by} summary`);
  input?.focus();
  if (typed !== undefined && input instanceof HTMLInputElement) input.value = typed;
};

/** Shows, or takes away, the brief of the thread; rows that changed glow once. */
export const showBrief = (html) => {
  const panel = byId('panel');
  const toggle = byId('open-brief');
  const holder = byId('brief');
  const has = html !== undefined;
  panel.hidden = !has;
  toggle.hidden = !has;
  document.body.classList.toggle('has-brief', has);
  if (!has) {
    holder.replaceChildren();
    return;
  }
  const before = new Map(
    [...holder.querySelectorAll('tr[data-fact]')].map((row) => [
      row.dataset.fact,
      row.querySelector('.value')?.textContent,
    ]),
  );
  swap(holder, html);
  if (before.size > 0)
    for (const row of holder.querySelectorAll('tr[data-fact]'))
      if (before.get(row.dataset.fact) !== row.querySelector('.value')?.textContent)
        row.classList.add('changed');
};

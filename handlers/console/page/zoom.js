import { byId } from './dom.js';

const step = 1.25;
const bounds = [0.1, 8];

/** Opens a picture large: buttons, keys and the wheel change its size, dragging moves it. */
export const startZoom = () => {
  const dialog = byId('zoom');
  const paper = byId('zoom-paper');
  const image = byId('zoom-image');
  let scale = 1;

  const size = (next) => {
    scale = Math.min(bounds[1], Math.max(bounds[0], next));
    image.style.width = `${Math.round(image.naturalWidth * scale)}px`;
  };
  const fitted = () => {
    const room = [paper.clientWidth - 32, paper.clientHeight - 32];
    // Pictures have two pixels to a point: one to one is half their size.
    size(Math.min(room[0] / image.naturalWidth, room[1] / image.naturalHeight, 1));
  };

  image.addEventListener('load', fitted);
  byId('zoom-in').addEventListener('click', () => size(scale * step));
  byId('zoom-out').addEventListener('click', () => size(scale / step));
  byId('zoom-fit').addEventListener('click', fitted);
  byId('zoom-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') size(scale * step);
    if (key === '-') size(scale / step);
    if (key === '0') fitted();
  });
  paper.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      size(scale * (event.deltaY < 0 ? step : 1 / step));
    },
    { passive: false },
  );
  paper.addEventListener('pointerdown', (down) => {
    if (down.pointerType !== 'mouse' || down.button !== 0) return;
    down.preventDefault();
    paper.focus();
    const from = [paper.scrollLeft + down.clientX, paper.scrollTop + down.clientY];
    const move = ({ clientX, clientY }) => paper.scrollTo(from[0] - clientX, from[1] - clientY);
    paper.setPointerCapture(down.pointerId);
    paper.addEventListener('pointermove', move);
    paper.addEventListener('pointerup', () => paper.removeEventListener('pointermove', move), { once: true });
  });

  return (button) => {
    const shown = button.querySelector('img');
    image.alt = shown?.alt ?? '';
    image.src = button.dataset.zoom;
    byId('zoom-title').textContent = button.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    byId('zoom-save').href = button.dataset.zoom.replace(/\.png$/, '.svg');
    dialog.showModal();
    // What Enter does first must change nothing.
    byId('zoom-close').focus();
    if (image.complete) fitted();
  };
};

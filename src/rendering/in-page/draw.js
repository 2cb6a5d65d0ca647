/* Runs inside the browser page, after mermaid.min.js: draws one diagram and measures it before any pixel is taken. */
(() => {
  const { measure } = window.plumblineMeasure;
  const { removeLevels, drawPeers } = window.plumblinePeers;
  const { settleLabels, takeInLabels, placeFrameTitles, fitPaper, paintLifelines } = window.plumblineArrange;
  const stage = () => document.getElementById('stage');
  let count = 0;

  window.plumbline = {
    /** Adds faces whose data: URLs or bytes were handed in; nothing is fetched. */
    async fonts(faces) {
      await Promise.all(
        faces.map(async ({ family, weight, range, data }) => {
          const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
          const face = new FontFace(family, bytes.buffer, {
            weight,
            ...(range ? { unicodeRange: range } : {}),
          });
          // A face that the browser refuses must not cost the picture: the next font in line stands in.
          await face.load().then(
            (loaded) => document.fonts.add(loaded),
            () => {},
          );
        }),
      );
    },
    async draw(source, config, spacing, peers) {
      window.plumblineSpacing = spacing;
      const box = stage();
      box.innerHTML = '';
      count += 1;
      const prefix = `d${count}`;
      let svg;
      try {
        mermaid.initialize(config);
        ({ svg } = await mermaid.render(prefix, source, box));
      } catch (error) {
        return { wrong: String(error?.message ?? error).slice(0, 500) };
      }
      box.innerHTML = svg;
      const element = box.querySelector('svg');
      const { width, height } = element.viewBox.baseVal;
      if (width) {
        element.style.maxWidth = 'none';
        element.setAttribute('width', width);
        element.setAttribute('height', height);
      }
      let crooked = 0;
      if (
        element.getAttribute('aria-roledescription')?.startsWith('flowchart') &&
        width <= config.largest &&
        height <= config.largest
      ) {
        removeLevels(element);
        crooked = drawPeers(element, prefix, peers, /^\s*flowchart LR/.test(source) ? 'y' : 'x');
        settleLabels(element);
        takeInLabels(element);
        placeFrameTitles(element);
        fitPaper(element);
      }
      paintLifelines(element, source);
      const { width: w, height: h } = box.getBoundingClientRect();
      if (w > config.largest || h > config.largest) return { tooLarge: [Math.ceil(w), Math.ceil(h)] };
      return {
        measured: { ...measure(element, prefix), crooked },
        svg: new XMLSerializer().serializeToString(element),
      };
    },
    clear() {
      stage().innerHTML = '';
    },
  };
})();

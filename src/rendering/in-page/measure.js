/* Runs inside the browser page: boxes, lines and labels of a drawn diagram, in CSS px of the stage. */
(() => {
  const stage = () => document.getElementById('stage');

  /** The box of an element in CSS px from the stage's top left corner. */
  const boxOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const origin = stage().getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, width, height };
  };

  /** The box around the ink of an element's text, line by line; undefined where there is none. */
  const inkOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return undefined;
    const origin = stage().getBoundingClientRect();
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    return {
      x: left - origin.left,
      y: top - origin.top,
      width: Math.max(...rects.map((rect) => rect.right)) - left,
      height: Math.max(...rects.map((rect) => rect.bottom)) - top,
    };
  };

  const wordsOf = (element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

  /** Smallest font size of any text under an element, CSS px. */
  const smallestText = (root) => {
    let smallest = Number.POSITIVE_INFINITY;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || parent.closest('style, title, desc, defs')) continue;
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parent).fontSize));
    }
    return Number.isFinite(smallest) ? smallest : null;
  };

  /** Points along a path, at most 8 px apart, in px of the stage. */
  const pointsOf = (path) => {
    const length = path.getTotalLength();
    const matrix = path.getScreenCTM();
    const origin = stage().getBoundingClientRect();
    const steps = Math.min(400, Math.max(2, Math.ceil(length / 8)));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const { x, y } = path.getPointAtLength((length * step) / steps).matrixTransform(matrix);
      return [x - origin.left, y - origin.top];
    });
  };

  const labelOf = (element, owner) => {
    const ink = element && inkOf(element);
    return ink ? [{ owner, text: wordsOf(element), box: ink }] : [];
  };

  const flowchartParts = (svg, prefix) => {
    const named = (element) => element.id.replace(`${prefix}-`, '');
    const nodes = [...svg.querySelectorAll('g.node')].map((element) => {
      const outline =
        element.querySelector('.label-container, rect, path, polygon, circle, ellipse') ?? element;
      return {
        id: named(element)
          .replace(/^flowchart-/, '')
          .replace(/-\d+$/, ''),
        box: boxOf(outline),
        labels: labelOf(element.querySelector('.label'), named(element)),
      };
    });
    const frames = [...svg.querySelectorAll('g.cluster')].map((element) => ({
      id: named(element),
      box: boxOf(element.querySelector('rect') ?? element),
      labels: labelOf(element.querySelector('.cluster-label'), named(element)),
    }));
    const edges = [...svg.querySelectorAll('.edgePaths path.flowchart-link')].map((path) => ({
      id: path.getAttribute('data-id') ?? named(path),
      points: pointsOf(path),
    }));
    const edgeLabels = [...svg.querySelectorAll('.edgeLabels .edgeLabel')]
      .filter((element) => element.tagName === 'g')
      .flatMap((element) =>
        labelOf(
          element,
          element.getAttribute('data-id') ??
            element.querySelector('[data-id]')?.getAttribute('data-id') ??
            named(element),
        ),
      );
    return { nodes, frames, edges, edgeLabels };
  };

  const sequenceParts = (svg) => {
    const actors = [...svg.querySelectorAll('rect.actor')].map((rect, index) => ({
      id: `${rect.getAttribute('name') ?? 'actor'} ${index}`,
      box: boxOf(rect),
      labels: labelOf(rect.parentElement?.querySelector('text.actor'), `actor ${index}`),
    }));
    const notes = [...svg.querySelectorAll('rect.note')].map((rect, index) => ({
      id: `note ${index}`,
      box: boxOf(rect),
      labels: [...(rect.parentElement?.querySelectorAll('text.noteText') ?? [])].flatMap((text) =>
        labelOf(text, `note ${index}`),
      ),
    }));
    const edgeLabels = [...svg.querySelectorAll('text.messageText')].flatMap((text, index) =>
      labelOf(text, `message ${index}`),
    );
    return { nodes: [...actors, ...notes], frames: [], edges: [], edgeLabels };
  };

  const measure = (svg, prefix) => {
    const kind = svg.getAttribute('aria-roledescription') ?? '';
    const parts = kind.startsWith('flowchart')
      ? flowchartParts(svg, prefix)
      : kind === 'sequence'
        ? sequenceParts(svg)
        : { nodes: [], frames: [], edges: [], edgeLabels: [] };
    const size = stage().getBoundingClientRect();
    return {
      kind,
      width: Math.ceil(size.width),
      height: Math.ceil(size.height),
      smallestText: smallestText(svg),
      ...parts,
    };
  };

  window.plumblineMeasure = { boxOf, wordsOf, pointsOf, inkOf, measure };
})();

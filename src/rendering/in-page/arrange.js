/* Runs inside the browser page: what mermaid's layout leaves to be wished for, put right in the drawn SVG. */
(() => {
  const { boxOf, wordsOf, pointsOf, inkOf } = window.plumblineMeasure;

  const overlap = (a, b, margin) =>
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin;

  const inside = (inner, outer) =>
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height;

  const holds = ({ x, y, width, height }, [px, py], margin) =>
    px > x - margin && px < x + width + margin && py > y - margin && py < y + height + margin;

  const outlines = (svg) =>
    [...svg.querySelectorAll('g.node')].map((node) => boxOf(node.querySelector('.label-container') ?? node));

  const shownLabels = (svg) =>
    [...svg.querySelectorAll('.edgeLabels g.edgeLabel')]
      .map((label) => ({
        label,
        id: label.getAttribute('data-id') ?? label.querySelector('[data-id]')?.getAttribute('data-id'),
        box: wordsOf(label) ? inkOf(label) : undefined,
      }))
      .filter(({ box }) => box);

  const arrows = (svg) =>
    [...svg.querySelectorAll('.edgePaths path.flowchart-link')].map((path) => ({
      id: path.getAttribute('data-id'),
      points: pointsOf(path),
    }));

  const pushed = (element, dx, dy) => {
    const [, x = '0', y = '0'] =
      /translate\(([-\d.]+)[ ,]+([-\d.]+)/.exec(element.getAttribute('transform') ?? '') ?? [];
    element.setAttribute('transform', `translate(${Number(x) + dx}, ${Number(y) + dy})`);
  };

  /** Moves a label along its own arrow where it touches another label, a box or another arrow. */
  const settleLabels = (svg) => {
    const lines = arrows(svg);
    const boxes = outlines(svg);
    const labels = shownLabels(svg);
    for (const each of labels) {
      const own = lines.find(({ id }) => id === each.id)?.points;
      if (!own || each.label.classList.contains('plumbline-label')) continue;
      const foreign = lines.filter(({ id }) => id !== each.id).flatMap(({ points }) => points);
      const troubles = (box) =>
        labels.filter((other) => other !== each && overlap(box, other.box, 6)).length * 4 +
        boxes.filter((other) => overlap(box, other, 2)).length * 8 +
        (foreign.some((point) => holds(box, point, 3)) ? 2 : 0);
      const { x, y, width, height } = each.box;
      let best = { cost: troubles(each.box), far: 0, box: each.box };
      if (best.cost === 0) continue;
      for (const [px, py] of own.slice(2, -2)) {
        const box = { x: px - width / 2, y: py - height / 2, width, height };
        // A corner under a label makes two lines of one.
        const bent = own.some(
          ([ox, oy]) => holds(box, [ox, oy], 4) && Math.abs(ox - px) > 3 && Math.abs(oy - py) > 3,
        );
        const cost = troubles(box) + (bent ? 1 : 0);
        const far = Math.abs(box.x - x) + Math.abs(box.y - y);
        if (cost < best.cost || (cost === best.cost && far < best.far)) best = { cost, far, box };
      }
      pushed(each.label, best.box.x - x, best.box.y - y);
      each.box = best.box;
    }
  };

  /** Makes a frame wide enough for the words of its own arrows, where its border would run through them and there is room. */
  const takeInLabels = (svg) => {
    const rects = [...svg.querySelectorAll('g.cluster > rect')];
    const size = ({ width, height }) => width * height;
    for (const rect of [...rects].sort((one, other) => size(boxOf(one)) - size(boxOf(other)))) {
      const box = boxOf(rect);
      const own = shownLabels(svg)
        .map((label) => label.box)
        .filter(({ x, y, width, height }) => holds(box, [x + width / 2, y + height / 2], 0));
      const leftmost = Math.min(box.x, ...own.map(({ x }) => x - 8));
      const rightmost = Math.max(box.x + box.width, ...own.map(({ x, width }) => x + width + 8));
      const wider = { ...box, x: leftmost, width: rightmost - leftmost };
      if (wider.width <= box.width) continue;
      const frames = rects.filter((other) => other !== rect).map(boxOf);
      const strangers = [
        ...frames.filter((frame) => !inside(box, frame) && !inside(frame, box)),
        ...outlines(svg).filter((node) => !inside(node, box)),
      ];
      const parents = frames.filter((frame) => inside(box, frame));
      if (
        strangers.some((other) => overlap(wider, other, 8)) ||
        !parents.every((parent) => inside(wider, parent))
      )
        continue;
      rect.setAttribute('x', Number.parseFloat(rect.getAttribute('x')) + wider.x - box.x);
      rect.setAttribute('width', wider.width);
    }
  };

  /** Makes a frame wide enough for its title to stand beside the arrow that comes in, where there is room for that. */
  const widen = (svg, { rect, box, wide, high }, lines) => {
    const band = lines.filter(([px, py]) => holds({ ...box, height: high + 10 }, [px, py], 0));
    if (band.length === 0) return box;
    const leftmost = Math.min(...band.map(([px]) => px)) - 10 - wide - 22;
    const rightmost = Math.max(...band.map(([px]) => px)) + 10 + wide + 22;
    const frames = [...svg.querySelectorAll('g.cluster > rect')].filter((other) => other !== rect).map(boxOf);
    const parents = frames.filter((frame) => inside(box, frame));
    const strangers = [
      ...frames.filter((frame) => !inside(box, frame) && !inside(frame, box)),
      ...outlines(svg).filter((node) => !inside(node, box)),
      ...shownLabels(svg)
        .map((label) => label.box)
        .filter((label) => !inside(label, box)),
    ];
    const wider = [
      { ...box, x: leftmost, width: box.x + box.width - leftmost },
      { ...box, width: rightmost - box.x },
    ]
      .filter((each) => each.width > box.width)
      .sort((one, other) => one.width - other.width)
      .find(
        (each) =>
          !strangers.some((other) => overlap(each, other, 10)) &&
          parents.every(
            (parent) => each.x >= parent.x + 10 && each.x + each.width <= parent.x + parent.width - 10,
          ),
      );
    if (!wider) return box;
    rect.setAttribute('x', Number.parseFloat(rect.getAttribute('x')) + wider.x - box.x);
    rect.setAttribute('width', wider.width);
    return wider;
  };

  /**
   * Moves each frame's title to its top left corner, or as near to that as no line runs through it; mermaid always centres
   * it, right where arrows come in.
   */
  const placeFrameTitles = (svg) => {
    const lines = arrows(svg).flatMap(({ points }) => points);
    const labels = shownLabels(svg).map(({ box }) => box);
    for (const cluster of svg.querySelectorAll('g.cluster')) {
      const rect = cluster.querySelector('rect');
      const label = cluster.querySelector('.cluster-label');
      if (!rect || !label || !wordsOf(label)) continue;
      const { width: wide, height: high } = label.getBBox();
      let box = boxOf(rect);
      const best = (frame) => {
        const room = Math.max(1, Math.floor((frame.width - wide - 22) / 6));
        const places = Array.from({ length: room }, (_, step) => ({
          x: frame.x + 14 + step * 6,
          y: frame.y + 8,
          width: wide,
          height: high,
        }));
        const crossings = places.map(
          (place) =>
            lines.filter((point) => holds(place, point, 5)).length +
            labels.filter((other) => overlap(place, other, 2)).length * 20,
        );
        const fewest = Math.min(...crossings);
        return { place: places[crossings.indexOf(fewest)], fewest };
      };
      let found = best(box);
      if (found.fewest > 0) {
        box = widen(svg, { rect, box, wide, high }, lines);
        found = best(box);
      }
      const now = boxOf(label);
      pushed(label, found.place.x - now.x, found.place.y - now.y);
    }
  };

  /** Makes the paper as large as what is on it. */
  const fitPaper = (svg) => {
    const { x, y, width, height } = svg.getBBox();
    const paper = svg.viewBox.baseVal;
    const left = Math.min(paper.x, x - 8);
    const top = Math.min(paper.y, y - 8);
    const right = Math.max(paper.x + paper.width, x + width + 8);
    const bottom = Math.max(paper.y + paper.height, y + height + 8);
    svg.setAttribute('viewBox', `${left} ${top} ${right - left} ${bottom - top}`);
    svg.setAttribute('width', right - left);
    svg.setAttribute('height', bottom - top);
  };

  /** Colours of lifelines by role: mermaid has none, so the source says them in comments: `%% paint <id> <fill> <stroke>`. */
  const paintLifelines = (svg, source) => {
    for (const [, name, fill, stroke] of source.matchAll(
      /^\s*%% paint (\w+) (#[0-9a-f]{6}) (#[0-9a-f]{6})$/gm,
    )) {
      for (const part of svg.querySelectorAll(`rect.actor[name="${name}"]`))
        part.style.cssText += `fill:${fill};stroke:${stroke}`;
      for (const part of svg.querySelectorAll(`.actor-man[name="${name}"] :is(line, circle)`))
        part.style.cssText += `fill:${fill};stroke:${stroke};stroke-width:1.75px`;
    }
  };

  window.plumblineArrange = { settleLabels, takeInLabels, placeFrameTitles, fitPaper, paintLifelines };
})();

/* Runs inside the browser page: arrows between boxes that stand side by side, which no layered layout can draw. */
(() => {
  const svgElement = (name, attributes, text) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== undefined) element.textContent = text;
    return element;
  };

  /** The box of an element in the coordinates of the drawing. */
  const placeOf = (svg, element) => {
    const matrix = svg.getScreenCTM().inverse().multiply(element.getScreenCTM());
    const { x, y, width, height } = element.getBBox();
    return { x: x + matrix.e, y: y + matrix.f, width, height };
  };

  /** Takes out the arrows that only put boxes on their level; they were never to be seen. */
  const removeLevels = (svg) => {
    for (const path of svg.querySelectorAll('path.edge-thickness-invisible')) {
      const id = path.getAttribute('data-id');
      svg.querySelector(`.edgeLabels [data-id="${id}"]`)?.closest('g.edgeLabel')?.remove();
      path.remove();
    }
  };

  const nodeOf = (svg, prefix, name) => svg.querySelector(`g.node[id^="${prefix}-flowchart-${name}-"]`);

  const inBox = ({ x, y, width, height }, px, py, slack) =>
    px > x - slack && px < x + width + slack && py > y - slack && py < y + height + slack;

  const around = (outer, inner) =>
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height;

  const outlineOf = (root, node) => placeOf(root, node.querySelector('.label-container') ?? node);

  /**
   * Brings a box to the height of its peer, with the frame around it, where nothing else is tied to that frame: a standby
   * alone in its zone may stand as low as its primary.
   */
  const level = (root, start, end) => {
    const [a, b] = [start, end].map((node) => outlineOf(root, node));
    const wanted = a.y + a.height / 2 - b.y - b.height / 2;
    const apart = Math.max(b.x - a.x - a.width, a.x - b.x - b.width);
    if (Math.abs(wanted) < 2 || apart < 40) return;
    const frames = [...root.querySelectorAll('g.cluster > rect')].map((rect) => ({
      rect,
      box: placeOf(root, rect),
    }));
    const own = frames
      .filter(({ box }) => around(box, b) && !around(box, a))
      .sort((one, other) => other.box.height - one.box.height);
    const shared = frames
      .filter(({ box }) => around(box, b) && around(box, a))
      .sort((one, other) => one.box.height - other.box.height)[0];
    const group = own[0]?.box ?? b;
    const tied = [...root.querySelectorAll('.edgePaths path.flowchart-link')].some((path) => {
      const length = path.getTotalLength();
      return [path.getPointAtLength(0), path.getPointAtLength(length)].some(({ x, y }) =>
        inBox(group, x, y, 12),
      );
    });
    if (tied) return;
    const lowest = shared ? shared.box.y + 34 - group.y : Number.NEGATIVE_INFINITY;
    const highest = shared
      ? shared.box.y + shared.box.height - 16 - group.y - group.height
      : Number.POSITIVE_INFINITY;
    const shift = Math.min(Math.max(wanted, lowest), highest);
    const nodes = [...root.querySelectorAll('g.node')].filter((node) => around(group, outlineOf(root, node)));
    for (const { rect } of own) rect.setAttribute('y', Number.parseFloat(rect.getAttribute('y')) + shift);
    for (const node of nodes)
      node.setAttribute(
        'transform',
        node
          .getAttribute('transform')
          .replace(
            /(translate\([-\d.]+[ ,]+)([-\d.]+)/,
            (_, before, y) => `${before}${Number.parseFloat(y) + shift}`,
          ),
      );
  };

  /** Draws one arrow straight across from box to box; false where they share no height or stand too close. */
  const drawPeer = (root, [start, end], peer, shift) => {
    const [a, b] = [start, end].map((node) => outlineOf(root, node));
    const right = b.x > a.x;
    const top = Math.max(a.y, b.y) + 14;
    const bottom = Math.min(a.y + a.height, b.y + b.height) - 14;
    const gap = right ? b.x - a.x - a.width : a.x - b.x - b.width;
    if (gap < 40 || bottom - top < Math.abs(shift) * 2) return false;
    const y = (top + bottom) / 2 + shift;
    const from = right ? a.x + a.width : a.x;
    const to = right ? b.x : b.x + b.width;
    const tip = right ? -1 : 1;
    const id = `L_${peer.from}_${peer.to}_0`;
    root.querySelector('.edgePaths').append(
      svgElement('path', {
        d: `M${from},${y}L${to + tip * 9},${y}`,
        'data-id': id,
        class: 'flowchart-link plumbline-peer',
        style: `fill:none;stroke:${peer.color};stroke-width:${peer.width}px;${peer.dashed ? 'stroke-dasharray:5 4' : ''}`,
      }),
      svgElement('path', {
        d: `M${to},${y}l${tip * 10},-5l0,10z`,
        class: 'plumbline-tip',
        style: `fill:${peer.color};stroke:none`,
      }),
    );
    if (peer.lines.length === 0) return true;
    const group = svgElement('g', { class: 'edgeLabel plumbline-label', 'data-id': id });
    const middle = (from + to + tip * 9) / 2;
    const words = svgElement('text', { 'text-anchor': 'middle', style: 'font-size:14px;fill:#4b5563' });
    peer.lines.forEach((line, row) => {
      words.append(
        svgElement('tspan', { x: middle, y: y + 5 + (row - (peer.lines.length - 1) / 2) * 18 }, line),
      );
    });
    group.append(words);
    root.querySelector('.edgeLabels').append(group);
    const { x, y: above, width, height } = words.getBBox();
    group.prepend(
      svgElement('rect', { x: x - 4, y: above, width: width + 8, height, style: 'fill:#fff;opacity:1' }),
    );
    return true;
  };

  /** Draws the arrows between boxes that stand side by side; answers how many found no straight way. */
  const drawPeers = (svg, prefix, peers) => {
    const root = svg.querySelector('.edgePaths')?.parentElement;
    const pairs = Map.groupBy(peers, ({ from, to }) => [from, to].sort().join(' '));
    let crooked = 0;
    for (const pair of pairs.values())
      for (const [index, peer] of pair.entries()) {
        const ends = [peer.from, peer.to].map((name) => nodeOf(svg, prefix, name));
        if (index === 0 && ends[0] && ends[1]) level(root, ends[0], ends[1]);
        const shift = (index - (pair.length - 1) / 2) * 40;
        if (!ends[0] || !ends[1] || !drawPeer(root, ends, peer, shift)) crooked += 1;
      }
    return crooked;
  };

  window.plumblinePeers = { removeLevels, drawPeers };
})();

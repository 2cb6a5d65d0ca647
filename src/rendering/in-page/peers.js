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

  /** A box by the way of an arrow: `from` and `long` along it, `side` and `wide` across. */
  const along = (axis, { x, y, width, height }) =>
    axis === 'x'
      ? { from: x, long: width, side: y, wide: height }
      : { from: y, long: height, side: x, wide: width };

  /** px between two boxes on an axis; negative where they overlap on it. */
  const gapOf = (axis, a, b) => {
    const [one, other] = [along(axis, a), along(axis, b)];
    return Math.max(other.from - one.from - one.long, one.from - other.from - other.long);
  };

  const moved = (node, axis, shift) =>
    node
      .getAttribute('transform')
      .replace(/translate\(([-\d.]+)[ ,]+([-\d.]+)/, (_, x, y) =>
        axis === 'x' ? `translate(${Number(x) + shift}, ${y}` : `translate(${x}, ${Number(y) + shift}`,
      );

  /**
   * Brings a box level with its peer, with the frame around it, where nothing else is tied to that frame: a standby alone
   * in its zone may stand as low as its primary.
   */
  const level = (root, start, end, axis) => {
    const [a, b] = [start, end].map((node) => outlineOf(root, node));
    const across = axis === 'x' ? 'y' : 'x';
    const middle = (box) => along(axis, box).side + along(axis, box).wide / 2;
    const wanted = middle(a) - middle(b);
    if (Math.abs(wanted) < 2 || gapOf(axis, a, b) < 36) return;
    const frames = [...root.querySelectorAll('g.cluster > rect')].map((rect) => ({
      rect,
      box: placeOf(root, rect),
    }));
    const size = ({ box }) => box.width * box.height;
    const own = frames
      .filter(({ box }) => around(box, b) && !around(box, a))
      .sort((one, other) => size(other) - size(one));
    const [shared] = frames
      .filter(({ box }) => around(box, b) && around(box, a))
      .sort((one, other) => size(one) - size(other));
    const group = own[0]?.box ?? b;
    const tied = [...root.querySelectorAll('.edgePaths path.flowchart-link')].some((path) => {
      const length = path.getTotalLength();
      return [path.getPointAtLength(0), path.getPointAtLength(length)].some(({ x, y }) =>
        inBox(group, x, y, 12),
      );
    });
    if (tied) return;
    const place = along(axis, group);
    const room = shared ? along(axis, shared.box) : undefined;
    const least = room ? room.side + (across === 'y' ? 34 : 16) - place.side : Number.NEGATIVE_INFINITY;
    const most = room ? room.side + room.wide - 16 - place.side - place.wide : Number.POSITIVE_INFINITY;
    const shift = Math.min(Math.max(wanted, least), most);
    const nodes = [...root.querySelectorAll('g.node')].filter((node) => around(group, outlineOf(root, node)));
    for (const { rect } of own)
      rect.setAttribute(across, Number.parseFloat(rect.getAttribute(across)) + shift);
    for (const node of nodes) node.setAttribute('transform', moved(node, across, shift));
  };

  /** Words in the middle of an arrow, on white, so that the arrow stops for them. */
  const drawWords = (root, { lines }, id, x, y) => {
    const group = svgElement('g', { class: 'edgeLabel plumbline-label', 'data-id': id });
    const words = svgElement('text', { 'text-anchor': 'middle', style: 'font-size:14px;fill:#4b5563' });
    lines.forEach((line, row) => {
      words.append(svgElement('tspan', { x, y: y + 5 + (row - (lines.length - 1) / 2) * 18 }, line));
    });
    group.append(words);
    root.querySelector('.edgeLabels').append(group);
    const box = words.getBBox();
    const paper = { x: box.x - 4, y: box.y, width: box.width + 8, height: box.height };
    group.prepend(svgElement('rect', { ...paper, style: 'fill:#fff;opacity:1' }));
  };

  /** px that an arrow starts inside its box, under it: sides of a hexagon or a cylinder are not straight. */
  const hidden = 6;

  const point = (axis, way, side) => (axis === 'x' ? [way, side] : [side, way]);

  /** Path from one box to another: straight, or with one step in the middle between them, its corners rounded. */
  const pathOf = (axis, from, to, [side, target]) => {
    const at = (way, across) => point(axis, way, across);
    if (Math.abs(side - target) < 1) return `M${at(from, side)}L${at(to, target)}`;
    const middle = (from + to) / 2;
    const radius = Math.min(6, Math.abs(side - target) / 2, Math.abs(to - from) / 4);
    const [ahead, down] = [Math.sign(to - from) * radius, Math.sign(target - side) * radius];
    return [
      `M${at(from, side)}L${at(middle - ahead, side)}Q${at(middle, side)} ${at(middle, side + down)}`,
      `L${at(middle, target - down)}Q${at(middle, target)} ${at(middle + ahead, target)}L${at(to, target)}`,
    ].join('');
  };

  /**
   * Where an arrow leaves one box and comes into the other, across: on one line where they share enough of a side, else in
   * the middle of each; undefined where two arrows would need two steps.
   */
  const sidesOf = (one, other, shift) => {
    const low = Math.max(one.side, other.side) + 14;
    const high = Math.min(one.side + one.wide, other.side + other.wide) - 14;
    if (high - low >= Math.abs(shift) * 2) return [(low + high) / 2 + shift, (low + high) / 2 + shift];
    return shift === 0 ? [one.side + one.wide / 2, other.side + other.wide / 2] : undefined;
  };

  /** Middle of the longest way of an arrow without a frame's border: words on a border are hard to read. */
  const freeMiddle = (root, axis, from, to, side) => {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const borders = [...root.querySelectorAll('g.cluster > rect')]
      .map((rect) => along(axis, placeOf(root, rect)))
      .filter((frame) => side > frame.side && side < frame.side + frame.wide)
      .flatMap((frame) => [frame.from, frame.from + frame.long])
      .filter((border) => border > low && border < high)
      .sort((one, other) => one - other);
    const stops = [low, ...borders, high];
    let best = 1;
    for (let index = 2; index < stops.length; index += 1)
      if (stops[index] - stops[index - 1] > stops[best] - stops[best - 1] + 1) best = index;
    return (stops[best - 1] + stops[best]) / 2;
  };

  /** Draws one arrow from box to box; false where they stand too close or there is no room on their sides. */
  const drawPeer = (root, [start, end], peer, { axis, shift }) => {
    const [a, b] = [start, end].map((node) => outlineOf(root, node));
    const [one, other] = [along(axis, a), along(axis, b)];
    const sides = sidesOf(one, other, shift);
    if (gapOf(axis, a, b) < 36 || !sides) return false;
    const ahead = other.from > one.from;
    const from = ahead ? one.from + one.long : one.from;
    const to = ahead ? other.from : other.from + other.long;
    const sign = ahead ? 1 : -1;
    const id = `L_${peer.from}_${peer.to}_0`;
    const tip = (back, out) => point(axis, to - sign * back, sides[1] + out);
    root.querySelector('.edgePaths').append(
      svgElement('path', {
        d: pathOf(axis, from - sign * hidden, to - sign * 9, sides),
        'data-id': id,
        class: 'flowchart-link plumbline-peer',
        style: `fill:none;stroke:${peer.color};stroke-width:${peer.width}px;${peer.dashed ? 'stroke-dasharray:5 4' : ''}`,
      }),
      svgElement('path', {
        d: `M${tip(0, 0)}L${tip(10, -5)}L${tip(10, 5)}z`,
        class: 'plumbline-tip',
        style: `fill:${peer.color};stroke:none`,
      }),
    );
    if (peer.lines.length > 0) {
      const straight = Math.abs(sides[0] - sides[1]) < 1;
      const end = to - sign * 9;
      const middle = straight ? freeMiddle(root, axis, from, end, sides[0]) : (from + end) / 2;
      drawWords(root, peer, id, ...point(axis, middle, (sides[0] + sides[1]) / 2));
    }
    return true;
  };

  /** px between the two arrows of a pair: their words must not meet. */
  const distance = (pair, axis) => {
    if (pair.length === 1 || axis === 'x') return 40;
    const letters = Math.max(0, ...pair.flatMap(({ lines }) => lines.map((line) => line.length)));
    return Math.max(40, letters * 7.6 + 16);
  };

  /**
   * Draws the arrows between boxes that stand side by side, across where the picture goes down (`x`) and down where it goes
   * to the right (`y`); answers how many found no way.
   */
  const drawPeers = (svg, prefix, peers, axis) => {
    const root = svg.querySelector('.edgePaths')?.parentElement;
    const pairs = Map.groupBy(peers, ({ from, to }) => [from, to].sort().join(' '));
    let crooked = 0;
    for (const pair of pairs.values())
      for (const [index, peer] of pair.entries()) {
        const ends = [peer.from, peer.to].map((name) => nodeOf(svg, prefix, name));
        if (index === 0 && ends[0] && ends[1]) level(root, ...ends, axis);
        const shift = (index - (pair.length - 1) / 2) * distance(pair, axis);
        if (!ends[0] || !ends[1] || !drawPeer(root, ends, peer, { axis, shift })) crooked += 1;
      }
    return crooked;
  };

  window.plumblinePeers = { removeLevels, drawPeers };
})();

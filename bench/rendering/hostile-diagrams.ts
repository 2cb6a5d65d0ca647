const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Diagram sources that try to reach out, to run code or to keep a page busy. `beacon` is an address that counts its visitors. */
export const hostileDiagrams = (beacon: string): Readonly<Record<string, string>> => ({
  'click javascript': 'flowchart LR\n a --> b\n click a "javascript:fetch(\'BEACON/click\')" "tip"'.replace(
    'BEACON',
    beacon,
  ),
  'click callback': 'flowchart LR\n a --> b\n click a call alert("x")',
  'label img onerror': `flowchart LR\n a["<img src=x onerror=fetch('${beacon}/onerror')>"] --> b`,
  'label script': `flowchart LR\n a["<script>fetch('${beacon}/script')</script>"] --> b`,
  'label external img': `flowchart LR\n a["<img src='${beacon}/img.png' width=10 height=10>"] --> b`,
  'label iframe': `flowchart LR\n a["<iframe src='${beacon}/frame'></iframe>"] --> b`,
  'label svg onload': `flowchart LR\n a["<svg onload=fetch('${beacon}/svg')></svg>"] --> b`,
  'label foreignObject': `flowchart LR\n a["<foreignObject><img src='${beacon}/fo.png'></foreignObject>"] --> b`,
  'label style url': `flowchart LR\n a["<b style='background:url(${beacon}/bg.png)'>x</b>"] --> b`,
  'init loose': `%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\n a["<img src='${beacon}/loose.png'>"] --> b`,
  'frontmatter loose': `---\nconfig:\n  securityLevel: loose\n---\nflowchart LR\n a["<img src='${beacon}/front.png'>"] --> b`,
  'frontmatter limits': `---\nconfig:\n  maxEdges: 100000\n  maxTextSize: 100000000\n---\nflowchart LR\n a --> b`,
  'themeCSS import': `%%{init: {"themeCSS": "@import url('${beacon}/css');"}}%%\nflowchart LR\n a --> b`,
  'themeCSS url': `%%{init: {"themeCSS": ".node rect { background: url('${beacon}/theme.png'); fill: url('${beacon}/fill.svg#x') }"}}%%\nflowchart LR\n a --> b`,
  'themeVariables url': `%%{init: {"theme": "base", "themeVariables": {"primaryColor": "url(${beacon}/var)"}}}%%\nflowchart LR\n a --> b`,
  'fontFamily url': `%%{init: {"fontFamily": "x; src: url(${beacon}/font)"}}%%\nflowchart LR\n a --> b`,
  'style url': `flowchart LR\n a --> b\n style a fill:url(${beacon}/style)`,
  'classDef url': `flowchart LR\n a --> b\n classDef x background:url('${beacon}/classdef')\n class a x`,
  'image shape': `flowchart LR\n a@{ img: "${beacon}/shape.png", label: "x", w: 60, h: 60 } --> b`,
  'unknown icon': 'flowchart LR\n a@{ icon: "fa:nothing", form: "square", label: "x" } --> b',
  'C4 sprite': `C4Context\n Person(a, "A", "x", $sprite="${beacon}/sprite.png")\n UpdateElementStyle(a, $bgColor="url(${beacon}/c4)")`,
  'control characters': 'flowchart LR\n a["\u0000nul \u202Ertl\u202C \ud800 end"] --> b',
  katex: `flowchart LR\n a["$$\\\\href{javascript:fetch('${beacon}/tex')}{x} \\\\includegraphics{${beacon}/tex.png}$$"] --> b`,
  prototype:
    '%%{init: {"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}}%%\nflowchart LR\n a --> b',
  'sequence links': `sequenceDiagram\n participant a\n links a: {"x": "javascript:fetch('${beacon}/links')"}\n a->>a: hi`,
  'long label': `flowchart LR\n a["${'word '.repeat(12_000)}"] --> b`,
  '20,000 character label': `flowchart LR\n a["${'x'.repeat(20_000)}"] --> b`,
  'bold 10,000 times': `flowchart LR\n a["\`${'**'.repeat(10_000)}\`"] --> b`,
  '600 arrows': `flowchart LR\n${many(600, (index) => ` a${index % 30} --> b${index % 20}`)}`,
  clique: `flowchart LR\n${many(25, (from) => many(25 - from - 1, (to) => ` n${from} --> n${from + to + 1}`))}`,
  'ampersand fan': `flowchart LR\n ${Array.from({ length: 20 }, (_, i) => `a${i}`).join(' & ')} --> ${Array.from({ length: 24 }, (_, i) => `b${i}`).join(' & ')}`,
  '120 nested frames': `flowchart LR\n${many(120, (index) => ` subgraph s${index}`)}\n a --> b\n${many(120, () => ' end')}`,
  'gantt of ages':
    'gantt\n dateFormat YYYY-MM-DD\n tickInterval 1millisecond\n section s\n task :a, 0001-01-01, 9999-12-31',
  'gantt without days':
    'gantt\n dateFormat YYYY-MM-DD\n excludes monday tuesday wednesday thursday friday saturday sunday\n section s\n task :a, 2024-01-01, 10d',
  '700 blocks': `block-beta\n columns 1\n${many(700, (index) => ` b${index}["block"]`)}`,
});

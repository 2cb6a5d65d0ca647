/** The look of a report page: one column of text, quiet tables, pictures on white cards; dark and light, phone and print. */
export const reportStyle = `
:root { --ink: #1b2733; --soft: #5a6b7b; --line: #d9e0e6; --paper: #fbfcfd; --card: #ffffff; --accent: #0072b2; --mark: #e8f2f9; --warn: #8a5a00; --warn-back: #fdf3dc; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4eaf0; --soft: #9fb0c0; --line: #33414e; --paper: #12181e; --card: #1a222a; --accent: #56b4e9; --mark: #1c3346; --warn: #f0c674; --warn-back: #33290f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
h1 { font-size: 2rem; line-height: 1.2; letter-spacing: -0.02em; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 1rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p, ul, ol { margin: .6rem 0; max-width: 46rem; }
li { margin: .3rem 0; }
.subtitle, .caption, .role { color: var(--soft); }
.caption { font-size: .9rem; margin: 1.5rem 0 .25rem; }
a { color: var(--accent); }
nav { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; margin: 1.5rem 0 0; font-size: .9rem; }
nav a { text-decoration: none; }
.scroll { overflow-x: auto; margin: .75rem 0 1.5rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .55rem .8rem; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
th { font-weight: 600; color: var(--soft); }
td:first-child, th:first-child { min-width: 8rem; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.picked { background: var(--mark); }
th.picked { color: var(--accent); }
.figure { font-variant-numeric: tabular-nums; border-bottom: 1px dotted var(--accent); cursor: help; }
.assumed { font-style: italic; }
q { color: var(--soft); }
code { font: .85em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--soft); overflow-wrap: break-word; }
figure { margin: 1.25rem 0 1.75rem; }
figure img { display: block; width: auto; max-width: min(100%, 46rem); max-height: 60rem; height: auto; background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: .75rem; }
figcaption { font-size: .9rem; color: var(--soft); margin-top: .4rem; }
details { font-size: .85rem; color: var(--soft); margin-top: .3rem; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.note { border-left: 3px solid var(--accent); padding: .5rem .9rem; background: var(--mark); border-radius: 0 6px 6px 0; margin: 1rem 0; max-width: 46rem; }
.note.warning { border-color: var(--warn); background: var(--warn-back); }
@media (max-width: 40rem) { main { padding: 1.5rem 1rem 3rem; } h1 { font-size: 1.5rem; } th, td { padding: .45rem .55rem; } }
@media print { body { background: #fff; } nav { display: none; } h2 { break-after: avoid; } figure, tr { break-inside: avoid; } details { display: none; } }
`;

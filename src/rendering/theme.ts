/** Font of every picture, with what stands in where a viewer of the SVG lacks it. */
export const fontFamily = "Inter, 'Plumbline Scripts', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

const ink = '#1f2937';
const muted = '#4b5563';
const line = '#66717f';

const themeCSS = `
  .node .label b { font-weight: 600; }
  .node .label small { font-size: 14px; opacity: .82; }
  .nodeLabel p, .edgeLabel p { line-height: 1.32; }
  .node rect, .node polygon, .node path, .node circle { stroke-width: 1.5px; }
  .node rect.basic { rx: 6px; ry: 6px; }
  .cluster rect { rx: 10px; ry: 10px; stroke-width: 1px; }
  .cluster-label .nodeLabel { font-size: 14px; font-weight: 500; }
  .edgeLabel, .edgeLabel span, .edgeLabel p { font-size: 14px; line-height: 18px; color: ${muted}; background-color: #fff; }
  .messageText { paint-order: stroke; stroke: #fff !important; stroke-width: 5px; stroke-linejoin: round; }
  text.sequenceNumber { font-family: Inter, sans-serif !important; font-size: 13.6px !important; font-weight: 500; }
  .noteText, .noteText > tspan { font-size: 14px !important; }
  .note { rx: 6px; ry: 6px; }
  rect.actor { rx: 6px; ry: 6px; stroke-width: 1.5px; }
  .edge-pattern-dotted, .edge-pattern-dashed { stroke-dasharray: 5 4; }
`;

/** What mermaid is told before every diagram; the same for the warm page and for mermaid-cli, so that pictures agree. */
export const mermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  maxTextSize: 50_000,
  maxEdges: 500,
  theme: 'base',
  look: 'classic',
  layout: 'elk',
  fontFamily,
  htmlLabels: true,
  markdownAutoWrap: false,
  themeCSS,
  themeVariables: {
    fontFamily,
    fontSize: '16px',
    background: '#ffffff',
    primaryColor: '#e8f2fa',
    primaryBorderColor: '#0072b2',
    primaryTextColor: ink,
    secondaryColor: '#f4f5f7',
    tertiaryColor: '#f8fafb',
    lineColor: line,
    textColor: ink,
    edgeLabelBackground: '#ffffff',
    clusterBkg: '#f8fafb',
    clusterBorder: '#d3d9e0',
    titleColor: muted,
    actorBkg: '#e8f2fa',
    actorBorder: '#0072b2',
    actorTextColor: ink,
    actorLineColor: '#c3cad3',
    signalColor: line,
    signalTextColor: ink,
    noteBkgColor: '#f4f5f7',
    noteBorderColor: '#d3d9e0',
    noteTextColor: ink,
    activationBkgColor: '#e8f2fa',
    activationBorderColor: '#0072b2',
    labelBoxBkgColor: '#f4f5f7',
    labelBoxBorderColor: '#d3d9e0',
    loopTextColor: ink,
    sequenceNumberColor: '#ffffff',
  },
  elk: {
    preset: 'default',
    nodePlacementStrategy: 'NETWORK_SIMPLEX',
    straightenEdges: true,
    lineHops: true,
    orientFeedbackEdges: true,
    considerModelOrder: 'NODES_AND_EDGES',
  },
  flowchart: {
    useMaxWidth: false,
    curve: 'rounded',
    padding: 14,
    nodeSpacing: 40,
    rankSpacing: 48,
    wrappingWidth: 320,
    diagramPadding: 4,
    subGraphTitleMargin: { top: 4, bottom: 8 },
  },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    actorFontSize: 14,
    actorFontWeight: 600,
    messageFontSize: 14,
    noteFontSize: 14,
    messageMargin: 34,
    actorMargin: 24,
    width: 124,
    height: 62,
    boxMargin: 8,
    boxTextMargin: 4,
    noteMargin: 8,
    wrapPadding: 6,
    diagramMarginX: 8,
    diagramMarginY: 8,
    wrap: false,
  },
} as const;

/** ELK options for the whole picture and for what is inside a region or zone. */
export interface Spacing {
  readonly root: Readonly<Record<string, string | number>>;
  readonly frame: Readonly<Record<string, string | number>>;
}

/**
 * Spacing for ELK, px, tighter than mermaid's own so that a picture fits a chat. `root` is for the whole picture, `frame`
 * for what is inside a region or zone.
 */
export const elkSpacing: Spacing = {
  root: {
    'spacing.baseValue': 24,
    'elk.layered.spacing.nodeNodeBetweenLayers': 20,
    'elk.layered.spacing.edgeNodeBetweenLayers': 14,
    'elk.layered.spacing.edgeEdgeBetweenLayers': 14,
    'elk.spacing.nodeNode': 36,
    'elk.spacing.edgeNode': 18,
  },
  frame: {
    'spacing.baseValue': 20,
    'spacing.nodeNode': 36,
    'elk.spacing.edgeNode': 18,
    'elk.layered.spacing.nodeNodeBetweenLayers': 20,
    'elk.layered.spacing.edgeNodeBetweenLayers': 14,
    'elk.padding': '[top=10,left=18,bottom=18,right=18]',
  },
};

/**
 * Slack's documented limits, in characters unless a line says otherwise. Written for the fake alone, from the declarations of
 * @slack/types and from reports: what the product budgets by must not be the yardstick that it is measured with.
 */
export const limits = {
  message: {
    blocks: 50,
    /** Slack cuts longer texts off without a word; the fake refuses them, so that nothing is lost unseen. */
    text: 40_000,
    /** chat.update refuses what chat.postMessage would take. */
    updatedText: 4_000,
    markdownText: 12_000,
    /**
     * Texts of all blocks and `perBlock` for each block after the first. Slack publishes no number: 13,297 was the most seen
     * accepted in markdown alone, 13,172 with one divider beside it (bolt-js 2509), and 11,341 in many small blocks was
     * refused (bolt-js 2867).
     */
    blockText: 13_297,
    perBlock: 125,
    markdown: 12_000,
    tableText: 10_000,
    tables: 1,
    metadataBytes: 16_000,
  },
  view: {
    blocks: 100,
    title: 24,
    button: 24,
    privateMetadata: 3_000,
    callbackId: 255,
    externalId: 255,
    bytes: 250_000,
    stack: 3,
  },
  id: 255,
  text: 3_000,
  header: 150,
  sectionFields: 10,
  sectionField: 2_000,
  contextElements: 10,
  contextActions: 5,
  actionsElements: 25,
  button: { text: 75, value: 2_000, url: 3_000, accessibilityLabel: 75 },
  option: { text: 75, value: 75, description: 75, url: 3_000 },
  options: { select: 100, groups: 100, groupLabel: 75, overflow: 5, choice: 10 },
  confirm: { title: 100, text: 300, button: 30 },
  placeholder: 150,
  input: { label: 2_000, hint: 2_000, typed: 3_000 },
  fileInput: { files: 10 },
  richTextInput: { lines: 100 },
  image: { altText: 2_000, title: 2_000, url: 3_000 },
  video: { title: 200, author: 50, description: 200 },
  card: { title: 150, subtitle: 150, body: 200, actions: 3 },
  carousel: 10,
  container: { title: 150, subtitle: 150, blocks: 10 },
  alert: 200,
  table: { rows: 100, columns: 20 },
  dataTable: { rows: 201, columns: 20, pageSize: 100 },
  richText: { indent: 8 },
  stream: { lifeMs: 300_000, blocks: 50, text: 12_000 },
  trigger: { lifeMs: 3_000 },
  responseUrl: { uses: 5, lifeMs: 1_800_000 },
  status: { loadingMessages: 10, lifeMs: 120_000 },
  prompts: 4,
  sessionTitle: 200,
  file: { altText: 1_000 },
  page: 1_000,
  deadlineMs: 3_000,
  /** Waits before the three repetitions of a delivery that got no 2xx in time. */
  retriesMs: [0, 60_000, 300_000],
  tokenLifeSeconds: 43_200,
  codeLifeMs: 600_000,
} as const;

/**
 * What Slack takes, in characters (UTF-16 units) unless said otherwise. Where the documents and what people measured differ,
 * the smaller one stands.
 */
export const limits = {
  message: {
    blocks: 50,
    /** Of all texts of all blocks together, each block counted with `blockWeight` more: above about 13,200 all is refused. */
    weight: 12_000,
    /** What a block costs beside its texts; a header was measured at about 100. */
    blockWeight: 100,
    /** Older workspaces refuse a second one. */
    tables: 1,
    /** Bytes of UTF-8: an update takes 4,000. */
    fallback: 3000,
  },
  view: { blocks: 100, title: 24, button: 24, metadata: 3000, callback: 255 },
  section: 3000,
  /** No limit is published for rich text; one block of it stays as long as a section. */
  richText: 3000,
  header: 150,
  context: { elements: 10, text: 2000 },
  actions: 25,
  button: { text: 75, value: 2000, url: 3000, label: 75 },
  select: { options: 100, groups: 100, text: 75, value: 75, placeholder: 150 },
  /** Check boxes and radio buttons. */
  boxes: 10,
  input: { label: 2000, hint: 2000 },
  confirm: { title: 100, text: 300, button: 30 },
  blockId: 255,
  markdown: 12_000,
  table: { rows: 100, columns: 20, text: 10_000 },
  /** More rows were seen taken than the documents say; theirs count, with the head. */
  dataTable: { rows: 101, columns: 20, text: 10_000, caption: 1000 },
  /** Ours: a longer cell is cut in the message, and the table goes along as a file. */
  cell: 400,
  plan: { title: 255 },
  /** Ours: characters of the table of a report, so that its summary and its buttons stand in the same message. */
  reportTable: 5000,
  /** Ours: a report shows so many pictures in its thread, the others are counted. */
  pictures: 6,
  /** Ours: options that one list offers beside the recommended one; with more of them it would crowd out the report. */
  others: 20,
  /** Ours: the line above a picture. */
  lead: 300,
  /** Ours: a reply that is longer goes on in a file instead of flooding the channel. */
  messages: 6,
} as const;

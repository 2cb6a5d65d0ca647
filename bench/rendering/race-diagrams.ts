import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { failoverDrawing } from '../../src/diagrams/failover.ts';
import { writePathDrawing } from '../../src/diagrams/write-path.ts';
import { gallery } from './gallery.ts';

const others: Readonly<Record<string, string>> = {
  'state diagram': `stateDiagram-v2
  [*] --> Held
  Held --> Paid: payment confirmed
  Held --> Released: after 10 min
  Paid --> Issued
  Paid --> Refunded: customer asks
  Issued --> [*]
  Released --> [*]
  Refunded --> [*]`,
  'entity diagram': `erDiagram
  CUSTOMER ||--o{ ORDER : places
  ORDER ||--|{ LINE : contains
  PRODUCT ||--o{ LINE : "is in"
  ORDER ||--o| PAYMENT : "paid by"
  ORDER { bigint id PK
    bigint customer FK
    timestamptz placed }
  LINE { bigint order FK
    int quantity
    numeric price }`,
  'class diagram': `classDiagram
  class Figure { +id string
    +value number
    +replay() number }
  class Constant { +source string }
  class Fact { +origin Origin }
  Figure o-- Figure : inputs
  Figure o-- Constant
  Figure o-- Fact`,
  'plan as a chart': `gantt
  dateFormat YYYY-MM-DD
  section Prepare
  Load test of one table :a, 2026-01-05, 5d
  Idempotency keys :b, after a, 7d
  section Move
  Shadow writes :c, after b, 10d
  Switch reads :d, after c, 5d
  section Finish
  Switch writes :e, after d, 3d
  Remove the old path :f, after e, 5d`,
};

const drawn = (id: string) => {
  const entry = gallery.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no ${id} in the gallery`);
  return entry;
};

/** Fourteen diagrams of seven kinds, each drawn by both sides of the race. */
export const raceDiagrams: readonly { readonly name: string; readonly source: string }[] = [
  ...['one-postgres', 'cache-and-replicas', 'sharded', 'services-and-queue', 'media'].map((id) => ({
    name: `architecture, ${id}`,
    source: architectureDrawing(drawn(id)).mermaid ?? '',
  })),
  ...['cassandra', 'two-regions'].map((id) => ({
    name: `failover, ${id}`,
    source: failoverDrawing(drawn(id)).mermaid ?? '',
  })),
  ...['one-postgres', 'stream', 'waiting-room'].map((id) => ({
    name: `write path, ${id}`,
    source: writePathDrawing(drawn(id))?.mermaid ?? '',
  })),
  ...Object.entries(others).map(([name, source]) => ({ name, source })),
];

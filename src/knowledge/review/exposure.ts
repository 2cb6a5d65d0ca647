import type { DesignCheck } from '../../contracts/design.ts';
import { onRemarks } from './ground.ts';

/** What strangers can reach or read. */
export const exposureChecks: readonly DesignCheck[] = [
  {
    id: 'store-in-public',
    harm: 'it is exposed',
    severity: 3,
    finds: (design) => {
      const stores = new Set(
        design.parts('database', 'cache', 'search', 'queue', 'log', 'files').map(({ id }) => id),
      );
      return onRemarks(
        design,
        design.has('public').filter(({ of }) => of.some((id) => stores.has(id))),
        ['database', 'cache', 'search', 'queue', 'log', 'files'],
      );
    },
    says: '{part} can be reached from outside',
    users: 'Open stores are found by scanners within hours, then copied and wiped for ransom.',
    todo: 'Put it into a private network and publish no port of it; let people in by a bastion or VPN.',
    sources: ['review-docker-ports'],
  },
  {
    id: 'secret-in-text',
    harm: 'it is exposed',
    severity: 2,
    finds: (design) =>
      onRemarks(
        design,
        design.has('secret').filter(({ says }) => says === 'has'),
      ),
    says: 'A secret stands in plain text',
    users: 'Whoever reads the file or its history has the data, and so does everyone to whom it was pasted.',
    todo: 'Change it now, since it was shown here; keep secrets in a secret store and hand them over at start.',
    sources: ['shape-twelve-factor'],
  },
  {
    id: 'not-encrypted',
    harm: 'it is exposed',
    severity: 1,
    finds: (design) => onRemarks(design, design.has('unencrypted')),
    says: 'Data is not encrypted',
    users: 'A stolen snapshot, disk or line gives everything away.',
    todo: 'Encrypt at rest and on the way; for a managed store it is a setting, for some only when it is made.',
    sources: ['review-rds-encryption'],
  },
];

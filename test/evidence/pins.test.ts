import { expect, test } from '@jest/globals';
import { definitionHash, type RawTool } from '../../src/evidence/definitions.ts';
import { readPins, writePins } from '../../src/evidence/pins.ts';
import { pinsInMemory } from '../support/mcp/servers.ts';

const tool: RawTool = { name: '__proto__', inputSchema: { type: 'object' } };

test('what was approved comes back, whatever a tool is called', async () => {
  const pins = pinsInMemory();
  expect(await readPins(pins, 'docs')).toBeUndefined();
  await writePins(pins, 'docs', [tool, { ...tool, name: 'search' }]);
  const known = await readPins(pins, 'docs');
  expect(known?.['search']).toBe(definitionHash({ ...tool, name: 'search' }));
  expect(await readPins(pins, 'graph')).toBeUndefined();
});

test.each(['{"search": 1}', '[]', 'nonsense', '{"search": "short"}'])('%s approves nothing', async (text) => {
  const pins = pinsInMemory();
  pins.kept.set('mcp-pins:docs', text);
  await expect(readPins(pins, 'docs')).rejects.toThrow();
});

import type { Pattern } from '../../../contracts/pattern.ts';
import { monolith } from './one-deployable.ts';
import { singleProcess } from './pipeline-steps.ts';
import { microservices, singleCodebaseWorkers } from './services.ts';
import { statelessServices } from './stateless.ts';

/** Every pattern of the area 'shape': how the application is cut into deployables. */
export const shapePatterns: readonly Pattern[] = [
  monolith,
  singleProcess,
  singleCodebaseWorkers,
  microservices,
  statelessServices,
];

import { airAndWaterStories } from './stories-air-and-water.ts';
import { communityStories } from './stories-community.ts';
import { digitalStories } from './stories-digital.ts';
import { economyStories } from './stories-economy.ts';
import { educationStories } from './stories-education.ts';
import { environmentStories } from './stories-environment.ts';
import { housingStories } from './stories-housing.ts';
import { landAndSeaStories } from './stories-land-and-sea.ts';
import { safetyStories } from './stories-safety.ts';
import { tourismStories } from './stories-tourism.ts';
import { transportStories } from './stories-transport.ts';
import { walkingStories } from './stories-walking.ts';
import { welfareStories } from './stories-welfare.ts';
import type { Story } from './story.ts';

/** Every problem that comes up in the demo city. */
export const stories: readonly Story[] = [
  ...walkingStories,
  ...transportStories,
  ...safetyStories,
  ...environmentStories,
  ...airAndWaterStories,
  ...welfareStories,
  ...educationStories,
  ...economyStories,
  ...tourismStories,
  ...landAndSeaStories,
  ...housingStories,
  ...communityStories,
  ...digitalStories,
];

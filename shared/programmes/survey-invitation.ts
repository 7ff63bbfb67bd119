import { aboutService } from './about-service.ts';
import type { Programme } from './programme.ts';

/** How was it, from 1 to 10? Asked after a service; its occurrence is the service's id. */
export const surveyInvitation: Programme = { ...aboutService, name: 'survey-invitation', asks: 'first' };

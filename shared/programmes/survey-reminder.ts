import { aboutService } from './about-service.ts';
import type { Programme } from './programme.ts';

/** The same question once more, to those who have not answered it. */
export const surveyReminder: Programme = { ...aboutService, name: 'survey-reminder', asks: 'again' };
